using StudyBot.Quizzes.Posts;

namespace StudyBot.Quizzes.Disputes;

/// <summary>A question that was asked, with all that members said against it, the earliest first.</summary>
public sealed record DisputeCase(QuizPost Post, IReadOnlyList<Dispute> Disputes)
{
    public bool IsOpen => Disputes.Any(dispute => dispute.IsOpen);
}
