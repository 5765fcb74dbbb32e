using NodaTime;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup;

/// <summary>What a member does to a source that is there. It is done once, however often its delivery comes, and stands in the group's audit trail.</summary>
/// <param name="Group">Whose moderator it is; the source may be the library's where that is said.</param>
public sealed record SourceChange(GroupId Group, SourceId Source, MemberId By, Instant At, EffectId Effect);
