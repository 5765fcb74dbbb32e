using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>A document in the place of another: what the group said of the old one's facts moves over where it can.</summary>
public abstract class SourceReplacingContract : StoreContract
{
    [Fact]
    public async Task It_stands_where_the_old_one_stood_and_the_old_one_can_be_had_back()
    {
        var first = await AddAsync(Group, "Oslo");
        await Stores.Sources.AddAsync(SampleSources.Of(Group, "Arendal", at: SampleSources.Noon.Plus(NodaTime.Duration.FromSeconds(1))), Now);
        var document = SampleSources.Of(Group, "Tromsø", at: SampleSources.Noon.Plus(NodaTime.Duration.FromHours(1)));

        var replaced = Assert.IsType<ReplaceOutcome.Replaced>(await ReplaceAsync(first, document));
        var again = await ReplaceAsync(first, document);
        await Stores.ReopenAsync();

        Assert.Equal(replaced, again);
        Assert.Equal(["Tromsø.txt", "Arendal.txt"], (await Stores.Sources.ListAsync(Group, Now)).Select(source => source.FileName));
        Assert.Equal((first.AddedAt, first.AddedBy), (replaced.Source.AddedAt, replaced.Source.AddedBy));
        Assert.Equivalent(document.Extracted, await Stores.Sources.ReadAsync(Group, replaced.Source.Id, Now), strict: true);
        Assert.Equal([first.Extracted.Source], (await Stores.Sources.ListAsideAsync(Group, SampleSources.Noon, Now)).Select(aside => aside.Source.Id));
        Assert.Equal(["source.replaced", "source.added", "source.added"], (await Stores.Audit.ListAsync(Group, 9, Now)).Select(line => line.Action));
    }

    [Fact]
    public async Task In_whose_place_it_stands_is_kept_with_it_over_several()
    {
        var (first, second, third) = (await AddAsync(Group, "Oslo"), SampleSources.Of(Group, "Tromsø"), SampleSources.Of(Group, "Bergen"));
        await ReplaceAsync(first, second, "1");

        await ReplaceAsync(second, third, "2");
        await Stores.ReopenAsync();

        var before = new ReplacedText(first.Extracted.Source.Hash, SampleSources.Noon, null);
        var now = Assert.Single(await Stores.Sources.ListAsync(Group, Now));
        Assert.Equal(new ReplacedText(second.Extracted.Source.Hash, SampleSources.Noon, before), now.Replaced);
    }

    [Fact]
    public async Task What_was_said_of_its_facts_moves_with_their_sentences_and_the_rest_waits_for_a_moderator()
    {
        var old = await AddAsync(Group, "Oslo");
        var outcome = old.Extracted.Facts.OfType<OutcomeFact>().Single();
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, EventOf(old), isHidden: true, isPassageHidden: true), Now);
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, outcome, edit: new FactEdit(Words: "a bridge")), Now);
        var document = SampleSources.Of(Group, "Tromsø");
        document = document with { Extracted = SampleSources.Again(document, 1, fact => fact is EventFact ? null : fact) };

        await ReplaceAsync(old, document);

        var moved = Assert.Single(await Stores.Facts.ListOverlaysAsync(Group, Now));
        Assert.Equal((document.Extracted.Source, "outcome"), (moved.Source, moved.Kind));
        Assert.Equal("a bridge", (await Stores.Facts.ListAsync(Group, Now)).OfType<OutcomeFact>().Single().Words.Value);
        var orphan = Assert.Single(await Stores.Facts.ListOrphansAsync(Group, Now));
        Assert.Equal((document.Extracted.Source, false, default(TextSpan)), (orphan.Source, orphan.IsPassageHidden, orphan.Evidence));
        Assert.Empty(await Stores.Facts.ListHiddenPassagesAsync(Group, Now));
    }

    [Fact]
    public async Task What_was_said_of_a_lost_fact_is_said_of_no_other_one_that_has_its_id_now()
    {
        var (old, document) = (await AddAsync(Group, "Oslo"), SampleSources.Of(Group, "Tromsø"));
        var quote = old.Extracted.Facts.OfType<QuoteFact>().Single();
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, quote, isHidden: true), Now);
        var other = document.Extracted.Facts.OfType<QuoteFact>().Single() with
        {
            Id = new FactId($"{document.Extracted.Source}/{FactKey.Within(old.Extracted.Source, quote.Id)}"),
            Main = document.Extracted.Facts.OfType<PositionFact>().Single().Main,
        };
        document = document with { Extracted = SampleSources.Again(document, 1, fact => fact is QuoteFact ? other : fact) };

        await ReplaceAsync(old, document);

        Assert.False((await Stores.Desk.FindAsync(Group, other.Id, Now))!.Standing.IsDecided);
        Assert.NotNull(await Stores.Facts.FindAsync(Group, other.Id, Now));
        var orphan = Assert.Single(await Stores.Facts.ListOrphansAsync(Group, Now));
        Assert.NotEqual(other.Id, orphan.Fact);
        var letGo = new FactDecision(
            Group, orphan.Fact, new FactRuling.Restore(), FactStanding.Of(null, orphan, isOrphan: true, approval: null).Print, SampleSources.Moderator, SampleSources.Noon, new EffectId("go"));
        Assert.Equal(ReviewOutcome.Done, await Stores.Desk.DecideAsync(letGo, Now));
    }

    [Fact]
    public async Task What_was_found_right_or_reported_is_so_of_the_same_sentence_and_of_the_old_one_if_it_comes_back()
    {
        var old = await AddAsync(Group, "Oslo");
        var (happened, outcome) = (EventOf(old), old.Extracted.Facts.OfType<OutcomeFact>().Single());
        foreach (var fact in new Fact[] { happened, outcome })
        {
            var seen = (await Stores.Desk.FindAsync(Group, fact.Id, Now))!.Standing.Print;
            await Stores.Desk.DecideAsync(
                new FactDecision(Group, fact.Id, new FactRuling.Approve(), seen, SampleSources.Moderator, SampleSources.Noon, new EffectId($"approve {fact.Id}")), Now);
            var report = new MemberReport(Group, fact.Source, fact.Main.Span, "so it is not", SampleSources.Moderator, SampleSources.Noon);
            await Stores.Desk.ReportAsync(report, new EffectId($"report {fact.Id}"), Now);
        }

        var document = SampleSources.Of(Group, "Tromsø");
        var same = document.Extracted.Facts.OfType<OutcomeFact>().Single();
        await ReplaceAsync(old, document);
        var (approved, reports) = ((await Stores.Desk.ListApprovedAsync(Group, Now)).Keys, await Stores.Desk.ListReportsAsync(Group, Now));
        await Stores.Sources.TakeAwayAsync(Group, document.Extracted.Source, Now);
        await Stores.Sources.RestoreAsync(Change(old, "back"), Now);
        await Stores.ReopenAsync();

        Assert.Contains(same.Id, approved);
        Assert.DoesNotContain(EventOf(document).Id, approved);
        Assert.Equal((document.Extracted.Source, same.Main.Span), Assert.Single(reports.Select(report => (report.Source, report.Sentence))));
        Assert.Contains(happened.Id, (await Stores.Desk.ListApprovedAsync(Group, Now)).Keys);
        Assert.Equal(2, (await Stores.Desk.ListReportsAsync(Group, Now)).Count);
    }

    [Fact]
    public async Task Who_replaces_a_text_back_finds_what_was_said_of_it_but_for_what_was_decided_since()
    {
        var old = await AddAsync(Group, "Oslo");
        var (happened, outcome, office) = (EventOf(old), old.Extracted.Facts.OfType<OutcomeFact>().Single(), old.Extracted.Facts.OfType<OfficeFact>().Single());
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, happened, isHidden: true, isPassageHidden: true), Now);
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, outcome, edit: new FactEdit(Words: "a bridge")), Now);
        var seen = (await Stores.Desk.FindAsync(Group, office.Id, Now))!.Standing.Print;
        await Stores.Desk.DecideAsync(
            new FactDecision(Group, office.Id, new FactRuling.Approve(), seen, SampleSources.Moderator, SampleSources.Noon, new EffectId("approve")), Now);
        var report = new MemberReport(Group, happened.Source, happened.Main.Span, null, SampleSources.Moderator, SampleSources.Noon);
        await Stores.Desk.ReportAsync(report, new EffectId("report"), Now);
        var cut = SampleSources.Of(Group, "Tromsø");
        cut = cut with { Extracted = SampleSources.Again(cut, 1, fact => fact is EventFact or OfficeFact ? null : fact) };
        await ReplaceAsync(old, cut, "there");
        var moved = SampleSources.Overlay(Group, cut.Extracted.Facts.OfType<OutcomeFact>().Single(), isHidden: true);
        await Stores.Desk.SayAsync(moved with { At = SampleSources.Noon.Plus(NodaTime.Duration.FromMinutes(1)) }, Now);

        await ReplaceAsync(cut, old, "back");
        await Stores.ReopenAsync();

        Assert.Equal([(happened.Source, happened.Main.Span)], await Stores.Facts.ListHiddenPassagesAsync(Group, Now));
        Assert.Null(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.Null(await Stores.Facts.FindAsync(Group, outcome.Id, Now));
        Assert.Empty(await Stores.Facts.ListOrphansAsync(Group, Now));
        Assert.Equal([office.Id], (await Stores.Desk.ListApprovedAsync(Group, Now)).Keys);
        Assert.Equal([report], await Stores.Desk.ListReportsAsync(Group, Now));
    }

    [Fact]
    public async Task What_is_there_already_or_gone_replaces_nothing()
    {
        var (oslo, bergen) = (await AddAsync(Group, "Oslo"), await AddAsync(Group, "Bergen"));
        var theirs = await AddAsync(OtherGroup, "Arendal");

        Assert.IsType<ReplaceOutcome.IsThere>(await ReplaceAsync(oslo, bergen, "1"));
        Assert.IsType<ReplaceOutcome.IsThere>(await ReplaceAsync(oslo, oslo, "2"));
        Assert.IsType<ReplaceOutcome.Gone>(await ReplaceAsync(theirs, SampleSources.Of(Group, "Tromsø"), "3"));

        Assert.Equal(2, (await Stores.Sources.ListAsync(Group, Now)).Count);
        Assert.Equal(3, Stores.CountOriginals());
    }

    [Fact]
    public async Task Extracting_again_by_a_moderators_wish_stands_in_the_trail_once()
    {
        var source = await AddAsync(Group, "Oslo");
        var seed = await OfferAsync("Bergen");
        var again = SampleSources.Again(source, 2, fact => fact is OutcomeFact ? null : fact);

        Assert.True(await Stores.Sources.ReindexAsync(Change(source, "1"), again, null, Now));
        Assert.True(await Stores.Sources.ReindexAsync(Change(source, "1"), again, null, Now));
        Assert.False(await Stores.Sources.ReindexAsync(Change(seed, "2"), seed.Extracted, null, Now));

        Assert.Equal(2, (await Stores.Sources.FindAsync(Group, source.Extracted.Source, Now))?.ExtractionVersion);
        Assert.Equal(["source.reindexed", "source.added"], (await Stores.Audit.ListAsync(Group, 9, Now)).Select(line => line.Action));
    }

    [Fact]
    public async Task What_was_extracted_by_an_earlier_statement_does_not_stand_beside_a_later_one()
    {
        var source = await AddAsync(Group, "Oslo");
        await Stores.Sources.RenameAsync(Change(source, "rename"), "Harbours", Now);
        var again = SampleSources.Again(source, 2, fact => fact);

        Assert.False(await Stores.Sources.ReindexAsync(Change(source, "1"), again, null, Now));
        Assert.False(await Stores.Sources.ReplaceExtractionAsync(again, null, Now));

        var summary = Assert.Single(await Stores.Sources.ListAsync(Group, Now));
        Assert.Equal(("Harbours", 1), (summary.DisplayTitle, summary.ExtractionVersion));
        Assert.True(await Stores.Sources.ReindexAsync(Change(source, "1"), again, summary.Stated, Now));
    }

    private static SourceChange Change(NewSource source, string effect) =>
        new(Group, source.Extracted.Source, SampleSources.Moderator, SampleSources.Noon, new EffectId(effect));

    private Task<ReplaceOutcome> ReplaceAsync(NewSource old, NewSource document, string effect = "replace") =>
        Stores.Sources.ReplaceAsync(Change(old, effect), document, Now);
}
