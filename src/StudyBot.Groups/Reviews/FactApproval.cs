using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Groups.Reviews;

/// <summary>That somebody looked at a fact and found it right.</summary>
public sealed record FactApproval(MemberId By, Instant At);
