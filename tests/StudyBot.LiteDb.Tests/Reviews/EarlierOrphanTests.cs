using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Facts;
using StudyBot.LiteDb.Tests.Opening;
using StudyBot.LiteDb.Writing;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Reviews;

/// <summary>What was said of lost facts, as a version kept it that did not keep it apart from facts that have their ids.</summary>
public sealed class EarlierOrphanTests
{
    private static CancellationToken Now => TestContext.Current.CancellationToken;

    [Fact]
    public async Task They_are_let_go_of_and_said_of_no_other_fact()
    {
        using var folder = new TemporaryFolder();
        await using var data = await Installation.RequireAsync(folder.Path);
        var source = SampleSources.Of(Installation.Group, "Oslo");
        await data.Sources.AddAsync(source, Now);
        var other = source.Extracted.Facts.OfType<EventFact>().Single();
        var said = SampleSources.Overlay(Installation.Group, other, isHidden: true, edit: new FactEdit(Place: "Bergen"));
        await data.Writer.WriteAsync(
            session =>
            {
                session.Put(Collections.Overlays, new OverlayRow(said, IsOrphan: true).ToRow());
                return true;
            },
            Now);
        var orphan = Assert.Single(await data.Facts.ListOrphansAsync(Installation.Group, Now));
        var seen = FactStanding.Of(null, orphan, isOrphan: true, approval: null).Print;

        var outcome = await data.Reviews.DecideAsync(
            new FactDecision(Installation.Group, orphan.Fact, new FactRuling.Restore(), seen, SampleSources.Moderator, SampleSources.Noon, new EffectId("go")), Now);

        Assert.Equal(ReviewOutcome.Done, outcome);
        Assert.Empty(await data.Facts.ListOrphansAsync(Installation.Group, Now));
        Assert.Empty(await data.Facts.ListOverlaysAsync(Installation.Group, Now));
        Assert.False((await data.Reviews.FindAsync(Installation.Group, other.Id, Now))!.Standing.IsDecided);
    }
}
