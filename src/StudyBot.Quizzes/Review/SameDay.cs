namespace StudyBot.Quizzes.Review;

/// <summary>What a second review on the same day is.</summary>
public enum SameDay
{
    /// <summary>A review like any other. StudyBot's own: a day is its unit.</summary>
    IsAReview,

    /// <summary>A step of learning, with a rule of its own; FSRS's default.</summary>
    IsAStep,
}
