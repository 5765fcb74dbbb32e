using StudyBot.Groups.Audit;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Testing.Stores;

public abstract class ReviewDeskContract : StoreContract
{
    private static readonly MemberId Other = new("discord:77");

    private int effects;

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
    public async Task What_was_approved_before_it_was_hidden_is_so_again_when_that_is_undone()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        await DecideAsync(happened, new FactRuling.Approve());
        var before = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing;
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));
        Assert.Empty(await Stores.Desk.ListApprovedAsync(Group, Now));

        await DecideAsync(happened, FactRuling.Undo.To(before));

        Assert.Equal([happened.Id], await Stores.Desk.ListApprovedAsync(Group, Now));
        Assert.Equal(happened.Id, (await Stores.Facts.FindAsync(Group, happened.Id, Now))?.Id);
        Assert.Equal("fact.restored", (await DecisionsAsync())[0].Action);
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

    [Fact]
    public async Task A_new_extraction_is_another_thing_than_what_was_seen()
    {
        var source = await AddAsync(Group, "Oslo");
        var happened = EventOf(source);
        var seen = (await Stores.Desk.FindAsync(Group, happened.Id, Now))!.Standing.Print;
        await Stores.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 2, fact => fact), Now);

        var late = await Stores.Desk.DecideAsync(
            new FactDecision(Group, happened.Id, new FactRuling.Approve(), seen, Other, SampleSources.Noon, NextEffect()), Now);

        Assert.Equal(ReviewOutcome.DecidedMeanwhile, late);
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
        var seen = new FactStanding(orphan, IsOrphan: true, IsApproved: false, ExtractionVersion: 2).Print;

        var hiding = new FactDecision(Group, orphan.Fact, new FactRuling.Hide(WithPassage: false), seen, Other, SampleSources.Noon, NextEffect());
        Assert.Equal(ReviewOutcome.NoLongerThere, await Stores.Desk.DecideAsync(hiding, Now));
        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.DecideAsync(hiding with { Ruling = new FactRuling.Restore() }, Now));

        Assert.Empty(await Stores.Facts.ListOrphansAsync(Group, Now));
        Assert.Empty(await Stores.Facts.ListHiddenPassagesAsync(Group, Now));
    }

    [Fact]
    public async Task A_source_is_approved_without_what_somebody_decided_meanwhile()
    {
        var source = await AddAsync(Group, "Oslo");
        var facts = source.Extracted.Facts.Select(fact => fact.Id).ToList();
        var happened = EventOf(source);
        await DecideAsync(happened, new FactRuling.Hide(WithPassage: false));
        var approval = new SourceApproval(Group, happened.Source, facts, Other, SampleSources.Noon, NextEffect());

        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.ApproveAsync(approval, Now));
        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.ApproveAsync(approval, Now));
        Assert.Equal(ReviewOutcome.DecidedMeanwhile, await Stores.Desk.ApproveAsync(approval with { Effect = NextEffect() }, Now));

        Assert.Equal(facts.Where(fact => fact != happened.Id).ToHashSet(), await Stores.Desk.ListApprovedAsync(Group, Now));
        Assert.Empty(await Stores.Desk.ListApprovedAsync(OtherGroup, Now));
        var line = (await Stores.Audit.ListAsync(Group, 1, Now))[0];
        Assert.Equal(("source.approved", $"{facts.Count - 1} facts"), (line.Action, line.Detail));
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

    [Fact]
    public async Task A_report_waits_until_it_is_closed()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        var report = ReportOf(happened, Other) with { Words = "It was in May." };

        Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report, NextEffect(), Now));
        Assert.Equal(report, Assert.Single(await Stores.Desk.ListReportsAsync(Group, Now)));
        Assert.Empty(await Stores.Desk.ListReportsAsync(OtherGroup, Now));

        var closing = new ReportClosing(Group, report.Id, SampleSources.Moderator, SampleSources.Noon, NextEffect());
        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.CloseAsync(closing, Now));
        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.CloseAsync(closing, Now));
        Assert.Equal(ReviewOutcome.NoLongerThere, await Stores.Desk.CloseAsync(closing with { Effect = NextEffect() }, Now));
        Assert.Empty(await Stores.Desk.ListReportsAsync(Group, Now));
    }

    [Fact]
    public async Task Moderators_are_told_of_each_report_once_and_of_none_that_is_closed()
    {
        var report = ReportOf(EventOf(await AddAsync(Group, "Oslo")), Other);
        var second = report with { By = SampleSources.Moderator, At = report.At.Plus(NodaTime.Duration.FromMinutes(1)) };
        await Stores.Desk.ReportAsync(report, NextEffect(), Now);
        await Stores.Desk.ReportAsync(second, NextEffect(), Now);
        await Stores.ReopenAsync();
        Assert.Equal([report, second], await Stores.Desk.ListUntoldAsync(Now));

        await Stores.Desk.MarkToldAsync(Group, report.Id, Now);
        Assert.Equal([second], await Stores.Desk.ListUntoldAsync(Now));
        await Stores.Desk.CloseAsync(new ReportClosing(Group, second.Id, SampleSources.Moderator, SampleSources.Noon, NextEffect()), Now);

        Assert.Empty(await Stores.Desk.ListUntoldAsync(Now));
        Assert.Equal([report], await Stores.Desk.ListReportsAsync(Group, Now));
    }

    [Fact]
    public async Task What_moderators_were_not_told_of_yet_they_are_told_of_the_document_that_takes_the_place()
    {
        var (old, document) = (await AddAsync(Group, "Oslo"), SampleSources.Of(Group, "Tromsø"));
        var (agreed, opposes) = (old.Extracted.Facts.OfType<OutcomeFact>().Single(), old.Extracted.Facts.OfType<PositionFact>().Single());
        var told = new MemberReport(Group, opposes.Source, opposes.Main.Span, null, Other, SampleSources.Noon);
        await Stores.Desk.ReportAsync(told with { Sentence = agreed.Main.Span }, NextEffect(), Now);
        await Stores.Desk.ReportAsync(told, NextEffect(), Now);
        await Stores.Desk.MarkToldAsync(Group, told.Id, Now);

        await Stores.Sources.ReplaceAsync(new SourceChange(Group, agreed.Source, SampleSources.Moderator, SampleSources.Noon, NextEffect()), document, Now);
        await Stores.ReopenAsync();

        var stands = document.Extracted.Facts.OfType<OutcomeFact>().Single().Main.Span;
        Assert.Equal([stands], (await Stores.Desk.ListUntoldAsync(Now)).Where(report => report.Source == document.Extracted.Source).Select(report => report.Sentence));
        Assert.Equal(2, (await Stores.Desk.ListReportsAsync(Group, Now)).Count);
    }

    [Fact]
    public async Task A_member_reports_a_sentence_once_and_not_without_end()
    {
        var source = await AddAsync(Group, "Oslo");
        var report = ReportOf(EventOf(source), Other);
        var effect = NextEffect();
        Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report, effect, Now));

        Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report, effect, Now));
        Assert.Equal(ReportOutcome.ReportedBefore, await Stores.Desk.ReportAsync(report with { Words = "again" }, NextEffect(), Now));
        Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report with { By = SampleSources.Moderator }, NextEffect(), Now));
        for (var i = 1; i < MemberReport.MostOpen; i++)
        {
            Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report with { Sentence = new TextSpan(i, 1) }, NextEffect(), Now));
        }

        Assert.Equal(ReportOutcome.TooManyOpen, await Stores.Desk.ReportAsync(report with { Sentence = new TextSpan(99, 1) }, NextEffect(), Now));
        Assert.Equal(MemberReport.MostOpen + 1, (await Stores.Desk.ListReportsAsync(Group, Now)).Count);
    }

    [Fact]
    public async Task What_is_reported_of_a_source_goes_with_it()
    {
        var own = EventOf(await AddAsync(Group, "Oslo"));
        var seed = EventOf(await OfferAsync("Arendal"));
        await Stores.Desk.ReportAsync(ReportOf(own, Other), NextEffect(), Now);
        await Stores.Desk.ReportAsync(ReportOf(seed, Other), NextEffect(), Now);
        await DecideAsync(own, new FactRuling.Approve());

        await Stores.Sources.TakeAwayAsync(Group, own.Source, Now);
        await Stores.Sources.TakeAwayAsync(Group, seed.Source, Now);

        Assert.Empty(await Stores.Desk.ListReportsAsync(Group, Now));
        Assert.Equal(ReportOutcome.NoLongerThere, await Stores.Desk.ReportAsync(ReportOf(own, Other), NextEffect(), Now));
        Assert.Equal(1, await Stores.Sources.LetGoAsync(Now));
        Assert.Empty(await Stores.Desk.ListApprovedAsync(Group, Now));
        await AddAsync(Group, "Oslo");
        Assert.Empty(await Stores.Desk.ListReportsAsync(Group, Now));
    }

    [Fact]
    public async Task Reports_of_a_document_that_is_gone_leave_room_for_others()
    {
        var (gone, other) = (await AddAsync(Group, "Oslo"), EventOf(await AddAsync(Group, "Bergen")));
        for (var at = 0; at < MemberReport.MostOpen; at++)
        {
            var report = ReportOf(EventOf(gone), Other) with { Sentence = new TextSpan(at, 1) };
            Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(report, NextEffect(), Now));
        }

        Assert.Equal(ReportOutcome.TooManyOpen, await Stores.Desk.ReportAsync(ReportOf(other, Other), NextEffect(), Now));
        await Stores.Sources.TakeAwayAsync(Group, gone.Extracted.Source, Now);

        Assert.Equal(ReportOutcome.Reported, await Stores.Desk.ReportAsync(ReportOf(other, Other), NextEffect(), Now));
    }

    [Fact]
    public async Task A_forgotten_group_has_neither_approvals_nor_reports()
    {
        var seed = EventOf(await OfferAsync("Arendal"));
        await Stores.Desk.ReportAsync(ReportOf(seed, Other), NextEffect(), Now);
        await DecideAsync(seed, new FactRuling.Approve());

        await Stores.Eraser.ForgetAsync(Group, NextEffect(), Now);

        Assert.Empty(await Stores.Desk.ListReportsAsync(Group, Now));
        Assert.Empty(await Stores.Desk.ListApprovedAsync(Group, Now));
    }

    [Fact]
    public async Task Decisions_outlive_a_restart()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        await DecideAsync(happened, new FactRuling.Approve());
        var report = ReportOf(happened, Other) with { Words = "Why? 😀" };
        await Stores.Desk.ReportAsync(report, NextEffect(), Now);

        await Stores.ReopenAsync();

        Assert.Equal([happened.Id], await Stores.Desk.ListApprovedAsync(Group, Now));
        Assert.Equal(report, Assert.Single(await Stores.Desk.ListReportsAsync(Group, Now)));
    }

    private static MemberReport ReportOf(EventFact fact, MemberId by) => new(Group, fact.Source, fact.Main.Span, null, by, SampleSources.Noon);

    /// <summary>As somebody who has seen how it stands now.</summary>
    private async Task<ReviewOutcome> DecideAsync(Fact fact, FactRuling ruling, ReportId? report = null)
    {
        var seen = (await Stores.Desk.FindAsync(Group, fact.Id, Now))!.Standing.Print;
        return await Stores.Desk.DecideAsync(
            new FactDecision(Group, fact.Id, ruling, seen, SampleSources.Moderator, SampleSources.Noon, NextEffect()) { Report = report }, Now);
    }

    /// <summary>What the trail tells beside that the document was added.</summary>
    private async Task<IReadOnlyList<AuditLine>> DecisionsAsync() =>
        [.. (await Stores.Audit.ListAsync(Group, 9, Now)).Where(line => !line.Action.StartsWith("source.", StringComparison.Ordinal))];

    private EffectId NextEffect() => new($"effect-{++effects}");
}
