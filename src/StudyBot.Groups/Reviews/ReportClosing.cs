using System.Globalization;
using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;

namespace StudyBot.Groups.Reviews;

/// <summary>A moderator is done with a report.</summary>
public sealed record ReportClosing(GroupId Group, ReportId Report, MemberId By, Instant At, EffectId Effect)
{
    /// <summary>Its line in the audit trail: where the sentence stands, and nothing that anybody said.</summary>
    public AuditLine LineOf(MemberReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return new AuditLine(Group, By, At, "report.closed", string.Create(CultureInfo.InvariantCulture, $"{report.Source}/{report.Sentence.Start}"), null);
    }
}
