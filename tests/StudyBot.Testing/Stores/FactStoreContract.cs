using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Testing.Stores;

public abstract class FactStoreContract : StoreContract
{
    [Fact]
    public async Task A_group_sees_its_own_facts_and_the_librarys_in_their_order()
    {
        var seed = await OfferAsync("Arendal");
        var source = await AddAsync(Group, "Oslo");
        await AddAsync(OtherGroup, "Bergen");

        var facts = await Stores.Facts.ListAsync(Group, Now);

        Assert.Equal(seed.Extracted.Facts.Concat(source.Extracted.Facts).Select(fact => fact.Id), facts.Select(fact => fact.Id));
        Assert.Equivalent(source.Extracted.Facts, facts.Skip(seed.Extracted.Facts.Count), strict: true);
    }

    [Fact]
    public async Task Every_evidence_is_the_text_of_its_source()
    {
        var source = await AddAsync(Group, "Ålesund 😀");
        var text = (await Stores.Sources.ReadAsync(Group, source.Extracted.Source, Now))!.Document.Source;

        var facts = await Stores.Facts.ListAsync(Group, Now);

        Assert.All(facts.SelectMany(fact => fact.More.Prepend(fact.Main)), evidence => Assert.Equal(text[evidence.Span], evidence.Text));
    }

    [Fact]
    public async Task The_list_is_the_same_object_until_something_changes()
    {
        var source = await AddAsync(Group, "Oslo");
        var before = await Stores.Facts.ListAsync(Group, Now);

        await AddAsync(OtherGroup, "Bergen");
        Assert.Same(before, await Stores.Facts.ListAsync(Group, Now));

        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, EventOf(source), isHidden: true), Now);
        var hidden = await Stores.Facts.ListAsync(Group, Now);
        Assert.NotSame(before, hidden);

        await OfferAsync("Arendal");
        Assert.NotSame(hidden, await Stores.Facts.ListAsync(Group, Now));
    }

    [Fact]
    public async Task A_hidden_fact_is_gone_for_its_group_alone()
    {
        var seed = await OfferAsync("Oslo");
        var happened = EventOf(seed);

        Assert.True(await Stores.Desk.SayAsync(SampleSources.Overlay(Group, happened, isHidden: true), Now));

        Assert.Null(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.DoesNotContain(await Stores.Facts.ListAsync(Group, Now), fact => fact.Id == happened.Id);
        Assert.DoesNotContain((await Stores.Sources.ReadAsync(Group, happened.Source, Now))!.Facts, fact => fact.Id == happened.Id);
        Assert.NotNull(await Stores.Facts.FindAsync(OtherGroup, happened.Id, Now));
        Assert.Equal(seed.Extracted.Facts.Count, (await Stores.Sources.ReadAsync(OtherGroup, happened.Source, Now))!.Facts.Count);
    }

    [Fact]
    public async Task An_edited_event_keeps_its_evidence()
    {
        var source = await AddAsync(Group, "Oslo");
        var happened = EventOf(source);
        var edit = new FactEdit(Name: "The third talks", Date: CivilDate.Month(2021, 5), Place: "Greater Oslo");

        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, happened, edit: edit), Now);

        var edited = Assert.IsType<EventFact>(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.Equivalent(
            happened with
            {
                Name = happened.Name with { Value = "The third talks", IsEdited = true },
                Date = happened.Date! with { Value = CivilDate.Month(2021, 5), IsEdited = true },
                Place = happened.Place! with { Value = "Greater Oslo", IsEdited = true },
            },
            edited,
            strict: true);
    }

    [Fact]
    public async Task An_edit_may_say_what_the_source_does_not()
    {
        var source = SampleSources.Of(Group, "Oslo");
        var bare = SampleSources.Again(source, 1, fact => fact is EventFact happened ? happened with { Date = null, Place = null } : fact);
        await Stores.Sources.AddAsync(source with { Extracted = bare }, Now);
        var happened = EventOf(source);

        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, happened, edit: new FactEdit(Date: CivilDate.Year(2021))), Now);

        var edited = Assert.IsType<EventFact>(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.Equal(new Cited<CivilDate>(CivilDate.Year(2021), string.Empty, happened.Main) { IsEdited = true }, edited.Date);
        Assert.Null(edited.Place);
    }

    [Fact]
    public async Task Words_of_outcomes_and_figures_can_be_put_right()
    {
        var source = await AddAsync(Group, "Oslo");

        foreach (var fact in source.Extracted.Facts.Where(fact => fact is not EventFact))
        {
            await Stores.Desk.SayAsync(SampleSources.Overlay(Group, fact, edit: new FactEdit(Words: "right")), Now);
        }

        var facts = await Stores.Facts.ListAsync(Group, Now);
        Assert.Equal("right", facts.OfType<OutcomeFact>().Single().Words.Value);
        Assert.Equal("right", facts.OfType<FigureFact>().Single().Counted.Value);
    }

    [Fact]
    public async Task A_later_word_takes_the_place_of_the_earlier()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, happened, isHidden: true), Now);
        var later = SampleSources.Overlay(Group, happened, edit: new FactEdit(Name: "Later"));

        // Hidden counts as seen.
        Assert.True(await Stores.Desk.SayAsync(later, Now));

        Assert.Equal([later], await Stores.Facts.ListOverlaysAsync(Group, Now));
        Assert.Equal("Later", Assert.IsType<EventFact>(await Stores.Facts.FindAsync(Group, happened.Id, Now)).Name.Value);
    }

    [Fact]
    public async Task A_word_on_what_the_group_does_not_see_is_refused()
    {
        var foreign = EventOf(await AddAsync(OtherGroup, "Oslo"));
        var own = await AddAsync(Group, "Bergen");
        var unknown = EventOf(own) with { Id = new FactId("none") };

        Assert.False(await Stores.Desk.SayAsync(SampleSources.Overlay(Group, foreign, isHidden: true), Now));
        Assert.False(await Stores.Desk.SayAsync(SampleSources.Overlay(Group, unknown, isHidden: true), Now));
        Assert.Null(await Stores.Facts.FindAsync(Group, foreign.Id, Now));
        Assert.Empty(await Stores.Facts.ListOverlaysAsync(Group, Now));
    }

    [Fact]
    public async Task A_word_can_be_taken_back()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, happened, isHidden: true), Now);

        Assert.True(await Stores.Desk.TakeBackAsync(Group, happened.Id, Now));

        Assert.NotNull(await Stores.Facts.FindAsync(Group, happened.Id, Now));
        Assert.False(await Stores.Desk.TakeBackAsync(Group, happened.Id, Now));
    }

    [Fact]
    public async Task A_hidden_fact_leaves_its_passage_unless_that_is_hidden_too()
    {
        var source = await AddAsync(Group, "Oslo");
        var (withPassage, without) = (source.Extracted.Facts[0], source.Extracted.Facts[1]);

        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, withPassage, isHidden: true, isPassageHidden: true), Now);
        await Stores.Desk.SayAsync(SampleSources.Overlay(Group, without, isHidden: true), Now);

        Assert.Equal([(withPassage.Source, withPassage.Main.Span)], await Stores.Facts.ListHiddenPassagesAsync(Group, Now));
        Assert.Empty(await Stores.Facts.ListHiddenPassagesAsync(OtherGroup, Now));
    }

    [Fact]
    public async Task An_overlay_comes_back_with_everything_it_said()
    {
        var happened = EventOf(await AddAsync(Group, "Oslo"));
        var overlay = SampleSources.Overlay(
            Group,
            happened,
            isHidden: true,
            isPassageHidden: true,
            new FactEdit("Name “x”", CivilDate.Interval(CivilDate.Day(2021, 5, 3), CivilDate.Month(2021, 6)), "Place", "Words"));

        await Stores.Desk.SayAsync(overlay, Now);

        Assert.Equal([overlay], await Stores.Facts.ListOverlaysAsync(Group, Now));
    }

    [Fact]
    public async Task A_fact_may_have_a_very_long_key()
    {
        var source = SampleSources.Of(Group, "Oslo");
        var longId = new FactId(EventOf(source).Id.Value + new string('長', 5000));
        var extracted = SampleSources.Again(source, 1, fact => fact is EventFact ? fact with { Id = longId } : fact);
        await Stores.Sources.AddAsync(source with { Extracted = extracted }, Now);

        Assert.True(await Stores.Desk.SayAsync(SampleSources.Overlay(Group, extracted.Facts[0], isHidden: true), Now));

        Assert.Null(await Stores.Facts.FindAsync(Group, longId, Now));
        Assert.True(await Stores.Desk.TakeBackAsync(Group, longId, Now));
    }
}
