using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Members;

/// <param name="IsOffBoard">Null: as it was.</param>
/// <param name="IsNamed">Null: as it was.</param>
public sealed record PrivacyChange(GroupId Group, MemberId Member, string Name, bool? IsOffBoard, bool? IsNamed, EffectId Effect);
