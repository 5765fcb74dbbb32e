using StudyBot.Groups.Reviews;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Testing.Stores;

/// <summary>What a moderator says of one fact.</summary>
public abstract class FactDecisionContract : DeskContract
{
    [Fact]
    public async Task A_hidden_fact_is_seen_by_nobody_but_the_desk()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));

        Assert.Equal(ReviewOutcome.Done, await DecideAsync(happened, new FactRuling.Hide(WithPassage: true)));

        Assert.Null(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.Equal((happened.Source, happened.Main.Span), Assert.Single(await Stores.Facts.ListHiddenPassagesAsync(Group, Now)));
        var reviewed = await Stores.Desk.FindAsync(Group, happened.Id, Now);
        Assert.Equal(happened.Id, reviewed!.Given.Id);
        Assert.True(reviewed.Standing.Overlay is { IsHidden: true, IsPassageHidden: true });
    }

    [Fact]
    public async Task An_edited_fact_says_what_it_was_put_right_to_and_the_desk_knows_what_it_said()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));

        await DecideAsync(happened, new FactRuling.Edit(new FactEdit(Date: CivilDate.Year(2022))));

        var seen = Assert.IsType<EventFact>(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.True(seen.Date is { IsEdited: true, Value.Iso: "2022" });
        var reviewed = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!;
        Assert.Equal(happened.Date!.Value, ((EventFact)reviewed.Given).Date!.Value);
        Assert.Equal("2022", ((EventFact)reviewed.Shown).Date!.Value.Iso);
    }

    [Fact]
    public async Task What_is_taken_back_stands_as_its_source_gives_it()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));

        Assert.Equal(ReviewOutcome.Done, await DecideAsync(happened, new FactRuling.Restore()));

        Assert.NotNull(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.Empty(await Stores.Facts.ListOverlaysAsync(Group, Now));
    }

    [Fact]
    public async Task An_edit_outlives_that_its_fact_was_hidden_for_a_while()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        await DecideAsync(happened, new FactRuling.Edit(new FactEdit(Place: "Bergen", Participants: "Berg, Minister\nVoss")));
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));
        await Stores.ReopenAsync();

        await DecideAsync(happened, new FactRuling.Restore());

        var seen = Assert.IsType<EventFact>(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.Equal("Bergen", seen.Place!.Value);
        Assert.Equal([("Berg", "Minister"), ("Voss", null)], seen.Participants.Select(p => (p.Value.Name, p.Value.Role)));
    }

    [Fact]
    public async Task What_is_undone_stands_as_it_stood_before_that()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        await DecideAsync(happened, new FactRuling.Edit(new FactEdit(Place: "Bergen")));
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));
        var before = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!;
        var hiding = new FactDecision(
            Group, happened.Id, new FactRuling.Hide(WithPassage: true), before.Standing.Print, SampleSources.Moderator, SampleSources.Noon, NextEffect());
        await Stores.Desk.DecideAsync(hiding, Now);
        var after = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing;
        Assert.Equal(hiding.After(before.Standing, before.Given), after);

        await DecideAsync(happened, FactRuling.Undo.To(before.Standing));

        var overlay = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing.Overlay;
        Assert.True(overlay is { IsHidden: true, IsPassageHidden: false, Edit.Place: "Bergen" });
        Assert.Equal("fact.hidden", (await DecisionsAsync())[0].Action);
    }

    [Fact]
    public async Task Whoever_did_not_see_the_last_decision_decides_nothing()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        var seen = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing.Print;
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));

        var late = await Stores.Desk.DecideAsync(
            new FactDecision(Group, happened.Id, new FactRuling.Approve(), seen, Other, SampleSources.Noon, NextEffect()), Now);

        Assert.Equal(ReviewOutcome.DecidedMeanwhile, late);
        Assert.Null(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.Empty(await Stores.Desk.ListApprovedAsync(Group, Now));
        Assert.Equal("fact.hidden", Assert.Single(await DecisionsAsync()).Action);
    }

    [Theory]
    [InlineData("in May", ReviewOutcome.DecidedMeanwhile)]
    [InlineData(null, ReviewOutcome.Done)]
    public async Task What_a_source_gives_otherwise_is_another_thing_than_what_was_seen(string? name, ReviewOutcome outcome)
    {
        var source = await AddAsync(Group, "Oslo");
        var happened = EventOf(source);
        var seen = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing.Print;
        var again = happened with { Name = happened.Name with { Value = name ?? happened.Name.Value } };
        await Stores.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 2, fact => fact is EventFact ? again : fact), Now);

        var late = await Stores.Desk.DecideAsync(
            new FactDecision(Group, happened.Id, new FactRuling.Approve(), seen, Other, SampleSources.Noon, NextEffect()), Now);

        Assert.Equal(outcome, late);
    }

    [Fact]
    public async Task A_repeated_decision_is_done_once()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        var seen = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing.Print;
        var decision = new FactDecision(Group, happened.Id, new FactRuling.Hide(WithPassage: false), seen, Other, SampleSources.Noon, NextEffect());
        await Stores.Desk.DecideAsync(decision, Now);
        await DecideAsync(happened, new FactRuling.Restore());

        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.DecideAsync(decision, Now));

        Assert.NotNull(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.Equal(2, (await DecisionsAsync()).Count);
    }

    [Fact]
    public async Task Nobody_decides_of_what_the_group_does_not_see()
    {
        var foreign = EventOf(await AddAsync(OtherGroup, "Bergen"));

        Assert.Null(await Stores.Desk.FindAsync(Group, foreign.Id, Now));
        foreach (var id in new[] { foreign.Id, new FactId("nonsense"), FactId.Of(foreign.Source with { Group = Group }, "event", 1, "x") })
        {
            var decision = new FactDecision(Group, id, new FactRuling.Hide(WithPassage: false), "", Other, SampleSources.Noon, NextEffect());
            Assert.Equal(ReviewOutcome.NoLongerThere, await Stores.Desk.DecideAsync(decision, Now));
        }

        Assert.NotNull(await Stores.Facts.FindAsync(OtherGroup, foreign.Id, Now));
    }

    [Fact]
    public async Task A_decision_of_the_library_is_the_groups_own()
    {
        var happened = EventOf(await OfferAsync("Oslo"));

        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));

        Assert.Null(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.NotNull(await Stores.Facts.FindAsync(OtherGroup, happened.Id, Now));
    }

    [Fact]
    public async Task What_was_said_of_a_fact_that_is_gone_can_be_taken_back()
    {
        var source = await AddAsync(Group, "Oslo");
        var happened = EventOf(source);
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: true));
        await Stores.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 2, fact => fact is EventFact ? null : fact), Now);
        var orphan = Assert.Single(await Stores.Facts.ListOrphansAsync(Group, Now));
        var seen = FactStanding.Of(null, orphan, isOrphan: true, approval: null).Print;

        var hiding = new FactDecision(Group, orphan.Fact, new FactRuling.Hide(WithPassage: false), seen, Other, SampleSources.Noon, NextEffect());
        Assert.Equal(ReviewOutcome.NoLongerThere, await Stores.Desk.DecideAsync(hiding, Now));
        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.DecideAsync(hiding with { Ruling = new FactRuling.Restore() }, Now));

        Assert.Empty(await Stores.Facts.ListOrphansAsync(Group, Now));
        Assert.Empty(await Stores.Facts.ListHiddenPassagesAsync(Group, Now));
    }

    [Fact]
    public async Task The_audit_trail_has_no_word_of_document_or_report()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        await Stores.Desk.ReportAsync(ReportOf(happened, Other) with { Words = "zyzzyva" }, NextEffect(), Now);
        var report = Assert.Single(await Stores.Desk.ListReportsAsync(Group, Now));

        await DecideAsync(happened, new FactRuling.Edit(new FactEdit(Name: "Zyzzyva", Date: CivilDate.Year(2022))), report.Id);
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: true));

        var lines = await DecisionsAsync();
        Assert.Equal(["fact.hidden", "report.closed", "fact.edited"], lines.Select(line => line.Action));
        Assert.Equal(["with its passage", null, "name, date"], lines.Select(line => line.Detail));
        Assert.All(lines, line => Assert.DoesNotContain("oslo", $"{line.Subject} {line.Detail}", StringComparison.OrdinalIgnoreCase));
        Assert.All(lines, line => Assert.DoesNotContain("zyzzyva", $"{line.Subject} {line.Detail}", StringComparison.OrdinalIgnoreCase));
    }
}
