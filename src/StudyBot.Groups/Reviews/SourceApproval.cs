using System.Globalization;
using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Groups.Reviews;

/// <summary>Facts of one source that a moderator approves together, without a look at what other documents say otherwise.</summary>
/// <param name="Facts">As they were shown; those that say something else by now are not approved.</param>
public sealed record SourceApproval(GroupId Group, SourceId Source, IReadOnlyList<Fact> Facts, MemberId By, Instant At, EffectId Effect)
{
    /// <summary>Its line in the audit trail.</summary>
    /// <param name="approved">How many of the facts nobody had decided of.</param>
    public AuditLine LineOf(int approved) =>
        new(Group, By, At, "source.approved", Source.ToString(), string.Create(CultureInfo.InvariantCulture, $"{approved} facts"));
}
