using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Opening;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Tests.Opening;
using StudyBot.LiteDb.Writing;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Reviews;

/// <summary>Approvals of a version that did not keep what was approved.</summary>
public sealed class EarlierApprovalTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private readonly NewSource source = SampleSources.Of(Installation.Group, "Oslo");
    private DataFolder? opened;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private DataFolder Data => opened!;

    private EventFact Happened => source.Extracted.Facts.OfType<EventFact>().Single();

    public async ValueTask InitializeAsync()
    {
        opened = await Installation.RequireAsync(folder.Path);
        await Data.Sources.AddAsync(source, Now);
        var seen = (await Data.Reviews.FindAsync(Installation.Group, Happened.Id, Now))!.Standing.Print;
        await Data.Reviews.DecideAsync(
            new FactDecision(Installation.Group, Happened.Id, new FactRuling.Approve(), seen, SampleSources.Moderator, SampleSources.Noon, new EffectId("approve")), Now);
        await Data.Writer.WriteAsync(
            session =>
            {
                var row = session.Find(Collections.Approvals, Keys.Overlay(Installation.Group, Happened.Id))!;
                row.Remove("said");
                session.Put(Collections.Approvals, row);
                return true;
            },
            Now);
    }

    public async ValueTask DisposeAsync()
    {
        await Data.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task They_hold_of_what_their_source_gave_when_it_is_next_read_anew()
    {
        Assert.Equal([Happened.Id], (await Data.Reviews.ListApprovedAsync(Installation.Group, Now)).Keys);

        await Data.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 2, fact => fact), Now);
        Assert.Equal([Happened.Id], (await Data.Reviews.ListApprovedAsync(Installation.Group, Now)).Keys);

        await Data.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 3, Renamed), Now);
        Assert.Empty((await Data.Reviews.ListApprovedAsync(Installation.Group, Now)).Keys);
    }

    [Fact]
    public async Task They_hold_of_nothing_else_that_it_gives_then()
    {
        await Data.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 2, Renamed), Now);

        Assert.Empty((await Data.Reviews.ListApprovedAsync(Installation.Group, Now)).Keys);
    }

    private static Fact Renamed(Fact fact) => fact is EventFact happened ? happened with { Name = happened.Name with { Value = "Other talks" } } : fact;
}
