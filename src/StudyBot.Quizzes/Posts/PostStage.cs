namespace StudyBot.Quizzes.Posts;

/// <summary>How far a question of a day has come. Each is committed before what follows from it is done.</summary>
public enum PostStage
{
    /// <summary>To be posted; whether it was, its platform knows alone.</summary>
    Claimed,

    /// <summary>It stands in its channel and takes answers.</summary>
    Posted,

    /// <summary>Takes no more answers; its message is still to be edited.</summary>
    Closed,

    /// <summary>The message shows the answer. The last stage, but for a ruling or a correction, and for somebody who is no longer to be named there: then it is closed again until that is shown.</summary>
    Revealed,
}
