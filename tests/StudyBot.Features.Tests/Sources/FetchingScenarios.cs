using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Knowledge.Documents;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Sources;

/// <summary>A document that is added by its address.</summary>
public sealed class FetchingScenarios
{
    private const string Address = "https://news.example/2012/talks";

    private readonly FeatureScene scene;
    private WatchedSources watched = null!;

    public FetchingScenarios() => scene = new FeatureScene(watched: inner => watched = new WatchedSources(inner));

    [Theory]
    [InlineData("/source add https://news.example/2012/talks")]
    [InlineData("/source add <https://news.example/2012/talks>")]
    [InlineData("/source add url:https://news.example/2012/talks")]
    [InlineData("/source add file:https://news.example/2012/talks")]
    [InlineData("/source add url: \"https://news.example/2012/talks\"")]
    public async Task A_line_with_an_address_fetches_and_adds_it(string line)
    {
        scene.Fetcher.Answer = _ => Task.FromResult(ScriptedFetcher.Found(Address, SourceScene.Summit));

        var added = await scene.AskAsync(line, scene.Owner);

        var source = Assert.Single(await scene.ListAsync());
        Assert.Equal("Added: Ferries between neighbours", added.Card.Title);
        Assert.Equal(("talks.txt", Address), (source.FileName, source.Address?.AbsoluteUri));
        Assert.Contains($"From: {Address}", added.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_comes_as_a_typed_option_and_as_the_one_link_of_a_message_as_well()
    {
        var typed = await scene.Platform.InvokeAsync("source", "add", Arguments.None.With("url", Address), scene.Owner);
        scene.Fetcher.Answer = address => Task.FromResult(ScriptedFetcher.Found(address, SourceScene.French));
        var message = await scene.Platform.UseOnMessageAsync("Add as source", $" {Address}\n", scene.Owner);
        await scene.Platform.UseOnMessageAsync("Add as source", $"Read {Address} please", scene.Owner);

        Assert.Equal("Added: Ferries between neighbours", scene.AnswerOf(typed).Card.Title);
        Assert.StartsWith("Added: ", scene.AnswerOf(message).Card.Title, StringComparison.Ordinal);
        Assert.Equal([Address, $" {Address}\n"], scene.Fetcher.Asked);
        Assert.Equal(3, (await scene.ListAsync()).Count);
    }

    [Fact]
    public async Task It_says_how_far_it_is_while_it_works()
    {
        var exchange = await scene.Platform.TypeAsync($"/source add {Address}", scene.Owner);

        Assert.Equal(["Fetching https://news.example/2012/talks…", "Reading talks.txt (243 bytes)…", "Making it searchable…"], exchange.Progress);
    }

    [Fact]
    public async Task A_file_and_an_address_are_both_added()
    {
        scene.Fetcher.Answer = address => Task.FromResult(ScriptedFetcher.Found(address, SourceScene.French, "sommet.txt"));

        var added = scene.AnswerOf(await scene.Platform.TypeAsync($"/source add url:{Address}", scene.Owner, scene.File("ferries.txt", SourceScene.Summit)));

        Assert.Equal("Added 2 documents", added.Card.Title);
    }

    [Fact]
    public async Task Why_it_cannot_be_had_is_said_in_a_sentence_of_its_own_that_names_nothing_but_what_was_asked_for()
    {
        var cards = new List<FakeAnswer>();
        foreach (var problem in Enum.GetValues<FetchProblem>())
        {
            scene.Fetcher.Answer = _ => Task.FromResult<FetchOutcome>(new FetchOutcome.NotFetched(problem));
            cards.Add(await scene.AskAsync($"/source add {Address}", scene.Owner));
        }

        Golden.Check("source-not-fetched", string.Join("\n", cards.Select(card => card.Sentence())));
        Assert.All(cards, card => Assert.Equal((CardTone.Notice, "Nothing was added"), (card.Card.Tone, card.Card.Title)));
        Assert.Equal(cards.Count, cards.Select(card => card.Sentence()).Distinct().Count());
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task The_same_content_is_recognised_wherever_it_was_fetched_from()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var again = await scene.AskAsync($"/source add {Address}", scene.Owner);

        Assert.Equal("It is there already", again.Card.Title);
    }

    [Theory]
    [InlineData(false, 2)]
    [InlineData(true, 1)]
    public async Task A_process_that_is_killed_on_the_way_adds_it_once_and_fetches_again_only_what_was_not_added(bool isAfterEffect, int fetches)
    {
        watched.Killed = isAfterEffect ? WatchedSources.KilledAt.AfterEffect : WatchedSources.KilledAt.BeforeEffect;
        var lost = scene.Platform.TypeAsync($"/source add {Address}", scene.Owner);
        await watched.Reached.WaitAsync(FeatureScene.Now);
        watched.Killed = null;

        await scene.Chat.RestartAsync();
        await scene.Chat.RestartAsync();

        Assert.False(lost.IsCompleted);
        Assert.Single(await scene.ListAsync());
        Assert.Equal(fetches, scene.Fetcher.Asked.Count);
    }

    [Fact]
    public async Task Of_a_group_one_document_is_fetched_at_a_time_and_no_other_group_waits_for_it()
    {
        var slow = new TaskCompletionSource<FetchOutcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Fetcher.Answer = address => address.EndsWith("slow", StringComparison.Ordinal) ? slow.Task : Task.FromResult(ScriptedFetcher.Found(address, SourceScene.Summit));

        var first = scene.Platform.TypeAsync("/source add https://news.example/slow", scene.Owner);
        var second = scene.Platform.TypeAsync("/source add https://news.example/second", scene.Owner);
        var elsewhere = await scene.AskElsewhereAsync("/source add https://news.example/elsewhere", scene.Owner);
        var whileSlow = scene.Fetcher.Asked;
        slow.SetResult(ScriptedFetcher.Found(Address, SourceScene.French));
        await Task.WhenAll(first, second);

        Assert.Equal("Added: Ferries between neighbours", elsewhere.Card.Title);
        Assert.Equal(["https://news.example/slow", "https://news.example/elsewhere"], whileSlow);
        Assert.Equal(2, (await scene.ListAsync()).Count);
    }

    [Fact]
    public async Task Whoever_may_propose_nothing_makes_nothing_be_fetched()
    {
        var answer = await scene.AskAsync($"/source add {Address}");

        Assert.Equal("Not yours to do", answer.Card.Title);
        Assert.Empty(scene.Fetcher.Asked);
    }
}
