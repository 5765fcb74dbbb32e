using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Testing.Stores;

/// <summary>Sources that members' deliveries add and take away: each has its effect once, however often it is delivered or resumed.</summary>
public abstract class SourceEffectContract : StoreContract
{
    private static readonly EffectId Effect = new("discord:7");

    [Fact]
    public async Task Adding_finishes_its_delivery_and_a_repetition_is_told_what_it_added()
    {
        await AcceptAsync(Effect.Value);
        var source = SampleSources.Of(Group, "Oslo") with { Effect = Effect };
        Assert.Null(await Stores.Sources.FindAddedAsync(Group, Effect, Now));

        var added = Assert.IsType<AddSourceOutcome.SourceAdded>(await Stores.Sources.AddAsync(source, Now)).Source;
        await Stores.ReopenAsync();
        var again = await Stores.Sources.AddAsync(source, Now);

        Assert.Equal(new AddSourceOutcome.AddedBefore(added), again);
        Assert.Equal(new AddSourceOutcome.AddedBefore(added), await Stores.Sources.FindAddedAsync(Group, Effect, Now));
        Assert.True(await Stores.Adapters.IsFinishedAsync(new DeliveryId(Effect.Value), Now));
        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task What_was_taken_away_since_is_not_added_again_by_the_same_delivery()
    {
        await AcceptAsync(Effect.Value);
        var source = SampleSources.Of(Group, "Oslo") with { Effect = Effect };
        await Stores.Sources.AddAsync(source, Now);
        await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, Now);

        var again = await Stores.Sources.AddAsync(source, Now);

        Assert.Equal(new AddSourceOutcome.AddedBefore(null), again);
        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
        Assert.Equal(1, await Stores.Sources.LetGoAsync(Now));
        Assert.Equal(0, Stores.CountOriginals());
    }

    [Fact]
    public async Task What_was_there_already_leaves_the_delivery_to_whoever_asked()
    {
        await AcceptAsync(Effect.Value);
        await AddAsync(Group, "Oslo");

        var outcome = await Stores.Sources.AddAsync(SampleSources.Of(Group, "Oslo") with { Effect = Effect }, Now);

        Assert.IsType<AddSourceOutcome.SourceAlreadyThere>(outcome);
        Assert.False(await Stores.Adapters.IsFinishedAsync(new DeliveryId(Effect.Value), Now));
        Assert.Null(await Stores.Sources.FindAddedAsync(Group, Effect, Now));
    }

    [Fact]
    public async Task A_delivery_that_was_given_up_adds_nothing()
    {
        await AcceptAsync(Effect.Value);
        await Stores.Adapters.FinishAsync(new DeliveryId(Effect.Value), Now);

        var outcome = await Stores.Sources.AddAsync(SampleSources.Of(Group, "Oslo") with { Effect = Effect }, Now);

        Assert.Equal(new AddSourceOutcome.AddedBefore(null), outcome);
        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task What_is_on_its_way_when_its_group_is_forgotten_does_not_come_back(bool isPart)
    {
        await AcceptAsync(Effect.Value);
        await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now);

        var source = SampleSources.Of(Group, "Oslo") with { Effect = isPart ? new EffectId("discord:7/1") : Effect, PartOf = isPart ? Effect : null };
        var outcome = await Stores.Sources.AddAsync(source, Now);

        Assert.Equal(new AddSourceOutcome.AddedBefore(null), outcome);
        Assert.Empty(await Stores.Sources.ListAsync(Group, Now));
        Assert.Equal(0, Stores.CountOriginals());
    }

    [Fact]
    public async Task An_effect_is_of_its_own_group_alone()
    {
        await AcceptAsync(Effect.Value);
        await Stores.Sources.AddAsync(SampleSources.Of(OtherGroup, "Oslo") with { Effect = Effect }, Now);

        Assert.Null((await Stores.Sources.FindAddedAsync(Group, Effect, Now))?.Source);
    }

    [Fact]
    public async Task A_part_of_a_delivery_is_remembered_beside_a_sweep_and_forgotten_with_its_group()
    {
        var part = new EffectId("discord:7/1");
        var early = SampleSources.Noon.Minus(Duration.FromDays(14));
        await AcceptAsync(Effect.Value);
        await Stores.Sources.AddAsync(SampleSources.Of(Group, "Oslo") with { Effect = part, PartOf = Effect }, Now);

        await Stores.Adapters.SweepAsync(early, early, Now);
        var swept = await Stores.Sources.FindAddedAsync(Group, part, Now);
        await Stores.Eraser.ForgetAsync(Group, new EffectId("forget"), Now);

        Assert.NotNull(swept?.Source);
        Assert.Null(await Stores.Sources.FindAddedAsync(Group, part, Now));
    }

    [Fact]
    public async Task A_part_of_a_delivery_that_takes_away_is_remembered_beside_a_sweep_too()
    {
        var part = new EffectId("discord:7/1");
        var early = SampleSources.Noon.Minus(Duration.FromDays(14));
        await AcceptAsync(Effect.Value);
        var source = await AddAsync(Group, "Oslo");
        await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, part, Now);

        await Stores.Adapters.SweepAsync(early, early, Now);
        await AddAsync(Group, "Oslo");

        Assert.True(await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, part, Now));
        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task Taking_away_finishes_its_delivery_and_a_repetition_takes_nothing_that_came_since()
    {
        await AcceptAsync(Effect.Value);
        var source = await AddAsync(Group, "Oslo");
        Assert.True(await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, Effect, Now));
        Assert.True(await Stores.Adapters.IsFinishedAsync(new DeliveryId(Effect.Value), Now));
        await Stores.ReopenAsync();
        await AddAsync(Group, "Oslo");

        Assert.True(await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, Effect, Now));

        Assert.Single(await Stores.Sources.ListAsync(Group, Now));
    }

    [Fact]
    public async Task Taking_away_never_says_done_for_what_the_delivery_did_otherwise()
    {
        await AcceptAsync(Effect.Value);
        var source = await AddAsync(Group, "Oslo");
        await Stores.Sources.AddAsync(SampleSources.Of(Group, "Bergen") with { Effect = Effect }, Now);

        Assert.False(await Stores.Sources.TakeAwayAsync(Group, source.Extracted.Source, Effect, Now));

        Assert.Equal(2, (await Stores.Sources.ListAsync(Group, Now)).Count);
    }

    [Fact]
    public async Task What_cannot_be_taken_away_leaves_no_mark()
    {
        await AcceptAsync(Effect.Value);

        Assert.False(await Stores.Sources.TakeAwayAsync(Group, SampleSources.Of(Group, "Oslo").Extracted.Source, Effect, Now));

        Assert.False(await Stores.Adapters.IsFinishedAsync(new DeliveryId(Effect.Value), Now));
    }

    [Fact]
    public async Task Of_many_repetitions_at_once_one_adds_and_all_name_the_same()
    {
        await AcceptAsync(Effect.Value);
        var source = SampleSources.Of(Group, "Oslo") with { Effect = Effect };

        var outcomes = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => Task.Run(() => Stores.Sources.AddAsync(source, Now), Now)));

        Assert.Single(outcomes, o => o is AddSourceOutcome.SourceAdded);
        Assert.Equal(15, outcomes.Count(o => o is AddSourceOutcome.AddedBefore { Source.FileName: "Oslo.txt" }));
    }

    [Fact]
    public async Task What_was_stated_stays_with_the_source_also_when_it_is_extracted_again()
    {
        var stated = new StatedInfo("Minutes", "Ané Lund", null, CivilDate.Month(2021, 6));
        var source = SampleSources.Of(Group, "Oslo") with { Stated = stated };
        await Stores.Sources.AddAsync(source, Now);

        await Stores.Sources.ReplaceExtractionAsync(SampleSources.Again(source, 2, fact => fact), Now);
        await Stores.ReopenAsync();

        Assert.Equal(stated, (await Stores.Sources.FindAsync(Group, source.Extracted.Source, Now))?.Stated);
    }

    [Fact]
    public async Task What_is_stated_later_takes_the_place_of_it_once_for_each_delivery_and_stands_in_the_trail()
    {
        await AcceptAsync(Effect.Value);
        var source = await AddAsync(Group, "Oslo");
        var stated = new StatedInfo("Minutes", null, null, CivilDate.Month(2021, 6)) { Written = CivilDate.Day(2021, 5, 30), IsWhole = true };
        var restatement = new SourceRestatement(SampleSources.Again(source, 1, fact => fact), stated, null, SampleSources.Moderator, SampleSources.Noon, Effect);

        Assert.False(await Stores.Sources.RestateAsync(restatement with { Before = stated }, Now));
        Assert.False(await Stores.Adapters.IsFinishedAsync(new DeliveryId(Effect.Value), Now));
        Assert.True(await Stores.Sources.RestateAsync(restatement, Now));
        await Stores.ReopenAsync();
        Assert.True(await Stores.Sources.RestateAsync(restatement with { Stated = null }, Now));

        Assert.Equal(stated, (await Stores.Sources.FindAsync(Group, source.Extracted.Source, Now))?.Stated);
        Assert.True(await Stores.Adapters.IsFinishedAsync(new DeliveryId(Effect.Value), Now));
        Assert.Equal(["source.restated", "source.added"], (await Stores.Audit.ListAsync(Group, 9, Now)).Select(line => line.Action));
    }

    [Fact]
    public async Task Nothing_is_stated_of_what_is_gone()
    {
        await AcceptAsync(Effect.Value);
        var source = SampleSources.Of(Group, "Oslo");

        Assert.False(await Stores.Sources.RestateAsync(new SourceRestatement(source.Extracted, null, null, SampleSources.Moderator, SampleSources.Noon, Effect), Now));

        Assert.False(await Stores.Adapters.IsFinishedAsync(new DeliveryId(Effect.Value), Now));
        Assert.Empty(await Stores.Audit.ListAsync(Group, 9, Now));
    }

    private Task<bool> AcceptAsync(string delivery) =>
        Stores.Adapters.AcceptAsync(new AcceptedDelivery(new DeliveryId(delivery), new SpaceId(Group.Value), "{}", SampleSources.Noon), Now);
}
