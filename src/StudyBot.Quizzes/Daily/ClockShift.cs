namespace StudyBot.Quizzes.Daily;

/// <summary>What a change of the clock does to a wished time on its day.</summary>
public enum ClockShift
{
    /// <summary>Nothing: the time is there once.</summary>
    None,

    /// <summary>The clock is put forward over the time: posted at the first moment after the gap.</summary>
    AfterGap,

    /// <summary>The clock is put forward over the time and over midnight: posted a minute before, while it is still that day.</summary>
    BeforeGap,

    /// <summary>The clock is put back, so the time is there twice: posted at the first.</summary>
    FirstOfTwo,
}
