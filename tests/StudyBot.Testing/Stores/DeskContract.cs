using StudyBot.Groups.Audit;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Testing.Stores;

/// <summary>What the contracts of the review desk do in few words.</summary>
public abstract class DeskContract : StoreContract
{
    private int effects;

    /// <summary>Somebody else than <see cref="SampleSources.Moderator"/>.</summary>
    protected static MemberId Other { get; } = new("discord:77");

    protected static MemberReport ReportOf(Fact fact, MemberId by)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new MemberReport(Group, fact.Source, fact.Main.Span, null, by, SampleSources.Noon);
    }

    /// <summary>As somebody who has seen how it stands now.</summary>
    protected async Task<ReviewOutcome> DecideAsync(Fact fact, FactRuling ruling, ReportId? report = null)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var seen = (await Stores.Desk.FindAsync(Group, fact.Id, Now))!.Standing.Print;
        return await Stores.Desk.DecideAsync(
            new FactDecision(Group, fact.Id, ruling, seen, SampleSources.Moderator, SampleSources.Noon, NextEffect()) { Report = report }, Now);
    }

    /// <summary>What the trail tells beside that the document was added.</summary>
    protected async Task<IReadOnlyList<AuditLine>> DecisionsAsync() =>
        [.. (await Stores.Audit.ListAsync(Group, 9, Now)).Where(line => !line.Action.StartsWith("source.", StringComparison.Ordinal))];

    protected EffectId NextEffect() => new($"effect-{++effects}");
}
