using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Reviews;

/// <summary>What members reported, until a moderator closes it. A report waits as long as its document is there.</summary>
internal sealed class OpenReports(SingleWriter writer, StoreReader reader)
{
    public Task<ReportOutcome> ReportAsync(MemberReport report, EffectId effect, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(report);
        return writer.WriteAsync(session => Report(session, report, effect), cancellationToken);
    }

    public Task<IReadOnlyList<MemberReport>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<MemberReport>>(
            view =>
            [
                .. view.FindBy(Collections.Reports, "g", group.Value)
                    .Select(ReportRow.Read)
                    .Where(report => VisibleSources.Find(view, group, report.Source) is not null)
                    .OrderBy(report => report.At)
                    .ThenBy(report => report.Id.Value, StringComparer.Ordinal),
            ],
            cancellationToken);

    public Task<IReadOnlyList<MemberReport>> ListUntoldAsync(CancellationToken cancellationToken) => reader.ReadAsync<IReadOnlyList<MemberReport>>(
        view =>
        [
            .. view.FindBy(Collections.Reports, "tell", 1).Select(ReportRow.Read).OrderBy(report => report.At).ThenBy(report => report.Id.Value, StringComparer.Ordinal),
        ],
        cancellationToken);

    public Task MarkToldAsync(GroupId group, ReportId report, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            if (session.Find(Collections.Reports, ReportRow.KeyOf(group, report)) is { } row)
            {
                ReportRow.Tell(session, row);
            }

            return true;
        },
        cancellationToken);

    public Task<ReviewOutcome> CloseAsync(ReportClosing closing, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(closing);
        return writer.WriteAsync(session => CloseOnce(session, closing), cancellationToken);
    }

    /// <summary>False where it is closed already.</summary>
    public static bool Close(WriteSession session, ReportClosing closing)
    {
        if (session.Find(Collections.Reports, ReportRow.KeyOf(closing.Group, closing.Report)) is not { } row)
        {
            return false;
        }

        session.Delete(Collections.Reports, row["_id"]);
        AuditRow.Write(session, closing.LineOf(ReportRow.Read(row)));
        return true;
    }

    private static ReportOutcome Report(WriteSession session, MemberReport report, EffectId effect)
    {
        var deed = $"report {report.Id}";
        if (Effects.DeedOf(session, effect) is { } done)
        {
            return done == deed ? ReportOutcome.Reported : ReportOutcome.NoLongerThere;
        }

        if (VisibleSources.Find(session, report.Group, report.Source) is null)
        {
            return ReportOutcome.NoLongerThere;
        }

        var open = session.FindBy(Collections.Reports, "g", report.Group.Value).Select(ReportRow.Read).Where(other => other.By == report.By).ToList();
        if (open.Any(other => other.Id == report.Id))
        {
            return ReportOutcome.ReportedBefore;
        }

        // Those of a document that went meanwhile nobody can close.
        if (open.Count(other => VisibleSources.Find(session, report.Group, other.Source) is not null) >= MemberReport.MostOpen)
        {
            return ReportOutcome.TooManyOpen;
        }

        Effects.TryMark(session, effect, deed);
        session.Put(Collections.Reports, ReportRow.Write(report, isUntold: true));
        return ReportOutcome.Reported;
    }

    private static ReviewOutcome CloseOnce(WriteSession session, ReportClosing closing)
    {
        var deed = $"close {closing.Report}";
        if (Effects.DeedOf(session, closing.Effect) is { } done)
        {
            return done == deed ? ReviewOutcome.Done : ReviewOutcome.NoLongerThere;
        }

        if (!Close(session, closing))
        {
            return ReviewOutcome.NoLongerThere;
        }

        Effects.TryMark(session, closing.Effect, deed);
        return ReviewOutcome.Done;
    }
}
