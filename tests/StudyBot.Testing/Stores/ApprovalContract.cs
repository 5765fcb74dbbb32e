using NodaTime;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Testing.Stores;

/// <summary>What moderators found right.</summary>
public abstract class ApprovalContract : DeskContract
{
    [Fact]
    public async Task What_was_approved_before_it_was_hidden_is_so_again_when_that_is_undone()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        await DecideAsync(happened, new FactRuling.Approve());
        var before = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing;
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));
        Assert.Empty((await Stores.Desk.ListApprovedAsync(Group, Now)).Keys);

        await DecideAsync(happened, FactRuling.Undo.To(before));

        Assert.Equal([happened.Id], (await Stores.Desk.ListApprovedAsync(Group, Now)).Keys);
        Assert.Equal(happened.Id, (await Stores.Facts.FindAsync(Group, happened.Id, Now))?.Id);
        Assert.Equal("fact.restored", (await DecisionsAsync())[0].Action);
    }

    [Fact]
    public async Task An_approval_that_undoing_brings_back_is_whose_it_was_and_of_when_it_was()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        await DecideAsync(happened, new FactRuling.Approve());
        var before = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing;

        foreach (var ruling in new FactRuling[] { new FactRuling.Hide(WithPassage: false), new FactRuling.Approve() })
        {
            await LaterAsync(happened, ruling);
            Assert.NotEqual(before.Print, (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing.Print);
            await LaterAsync(happened, FactRuling.Undo.To(before));
            await Stores.ReopenAsync();

            Assert.Equal(new FactApproval(SampleSources.Moderator, SampleSources.Noon), (await Stores.Desk.ListApprovedAsync(Group, Now))[happened.Id]);
            Assert.Equal(before, (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing);
        }
    }

    [Fact]
    public async Task An_approval_keeps_what_it_was_against()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        var seen = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing.Print;
        var decision = new FactDecision(Group, happened.Id, new FactRuling.Approve(), seen, Other, SampleSources.Noon, NextEffect()) { Against = ["one", "two"] };
        await Stores.Desk.DecideAsync(decision, Now);
        var before = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing;
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));

        await DecideAsync(happened, FactRuling.Undo.To(before));
        await Stores.ReopenAsync();

        Assert.Equal(["one", "two"], (await Stores.Desk.ListApprovedAsync(Group, Now))[happened.Id].Against);
    }

    [Fact]
    public async Task A_source_is_approved_without_what_somebody_decided_meanwhile()
    {
        var source = await AddAsync(Group, "Oslo");
        var facts = source.Extracted.Facts;
        var happened = EventOf(source);
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));
        var approval = new SourceApproval(Group, happened.Source, facts, Other, SampleSources.Noon, NextEffect());

        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.ApproveAsync(approval, Now));
        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.ApproveAsync(approval, Now));
        Assert.Equal(ReviewOutcome.DecidedMeanwhile, await Stores.Desk.ApproveAsync(approval with { Effect = NextEffect() }, Now));

        Assert.Equal(facts.Select(fact => fact.Id).Where(fact => fact != happened.Id).ToHashSet(), (await Stores.Desk.ListApprovedAsync(Group, Now)).Keys);
        Assert.Empty((await Stores.Desk.ListApprovedAsync(OtherGroup, Now)).Keys);
        var line = (await Stores.Audit.ListAsync(Group, 1, Now))[0];
        Assert.Equal(("source.approved", $"{facts.Count - 1} facts"), (line.Action, line.Detail));
    }

    [Fact]
    public async Task Approvals_outlive_a_restart()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        await DecideAsync(happened, new FactRuling.Approve());

        await Stores.ReopenAsync();

        Assert.Equal([happened.Id], (await Stores.Desk.ListApprovedAsync(Group, Now)).Keys);
        Assert.True((await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing.IsApproved);
    }

    [Fact]
    public async Task What_is_given_otherwise_since_nobody_has_approved()
    {
        var source = await OfferAsync("Oslo");
        var happened = EventOf(source);
        await DecideAsync(happened, new FactRuling.Approve());

        await Stores.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 2, AYearLater), Now);
        var (approved, standing) = ((await Stores.Desk.ListApprovedAsync(Group, Now)).Keys, (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing);
        await Stores.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 3, fact => fact), Now);

        Assert.Empty(approved);
        Assert.False(standing.IsDecided);
        Assert.Equal([happened.Id], (await Stores.Desk.ListApprovedAsync(Group, Now)).Keys);
    }

    [Fact]
    public async Task What_was_approved_stays_so_under_another_id()
    {
        var source = await AddAsync(Group, "Oslo");
        var happened = EventOf(source);
        await DecideAsync(happened, new FactRuling.Approve());
        var again = happened with { Id = new FactId($"{happened.Id}-and-more") };

        await Stores.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 2, fact => fact is EventFact ? again : fact), Now);
        await Stores.ReopenAsync();

        Assert.Equal([again.Id], (await Stores.Desk.ListApprovedAsync(Group, Now)).Keys);
    }

    [Fact]
    public async Task A_source_is_approved_without_what_it_gives_otherwise_since_it_was_shown()
    {
        var source = await AddAsync(Group, "Oslo");
        await Stores.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 2, AYearLater), Now);

        var outcome = await Stores.Desk.ApproveAsync(
            new SourceApproval(Group, source.Extracted.Source, source.Extracted.Facts, Other, SampleSources.Noon, NextEffect()), Now);

        Assert.Equal(ReviewOutcome.Done, outcome);
        Assert.Equal(
            source.Extracted.Facts.Where(fact => fact is not EventFact).Select(fact => fact.Id).ToHashSet(), (await Stores.Desk.ListApprovedAsync(Group, Now)).Keys);
    }

    private async Task LaterAsync(Fact fact, FactRuling ruling)
    {
        var seen = (await Stores.Desk.FindAsync(Group, fact.Id, Now))!.Standing.Print;
        var decision = new FactDecision(Group, fact.Id, ruling, seen, Other, SampleSources.Noon.Plus(Duration.FromDays(5)), NextEffect());
        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.DecideAsync(decision, Now));
    }

    private static Fact AYearLater(Fact fact) => fact is EventFact happened
        ? happened with { Date = happened.Date! with { Value = CivilDate.Day(2022, 5, 3) } }
        : fact;
}
