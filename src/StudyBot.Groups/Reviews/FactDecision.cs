using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Groups.Reviews;

/// <summary>A moderator's decision of one fact.</summary>
/// <param name="Seen">The <see cref="FactStanding.Print"/> of what whoever decides was shown.</param>
public sealed record FactDecision(GroupId Group, FactId Fact, FactRuling Ruling, string Seen, MemberId By, Instant At, EffectId Effect)
{
    /// <summary>The report that is closed by it; one that is closed already does not matter.</summary>
    public ReportId? Report { get; init; }
}
