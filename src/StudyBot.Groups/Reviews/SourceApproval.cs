using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Groups.Reviews;

/// <summary>Facts of one source that a moderator approves together.</summary>
public sealed record SourceApproval(GroupId Group, SourceId Source, IReadOnlyList<FactId> Facts, MemberId By, Instant At, EffectId Effect);
