using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Members;

/// <summary>What a member of a group wants shown.</summary>
/// <param name="Name">As others saw the member at the last answer or change; null where it was forgotten.</param>
/// <param name="IsOffBoard">Stands on no board.</param>
/// <param name="IsNamed">Agreed to be named at the reveal when right; nobody is before.</param>
public sealed record QuizMember(MemberId Member, string? Name, bool IsOffBoard, bool IsNamed);
