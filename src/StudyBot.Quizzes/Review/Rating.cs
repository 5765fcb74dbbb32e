namespace StudyBot.Quizzes.Review;

/// <summary>How well a member knew it, in the numbers of FSRS. A right answer is <see cref="Good"/>, a wrong one <see cref="Again"/>; the other two are the member's own word.</summary>
public enum Rating
{
    Again = 1,
    Hard = 2,
    Good = 3,
    Easy = 4,
}
