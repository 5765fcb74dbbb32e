using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Hosting;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Stores;
using KnownFact = StudyBot.Knowledge.Facts.Fact;

namespace StudyBot.Tests.Hosting;

public sealed class HouseGreetingTests
{
    [Fact]
    public async Task A_document_that_is_not_English_is_listed_with_its_language()
    {
        await using var stores = new MemoryStores();
        var source = SampleSources.Of(GroupId.Terminal, "Oslo");
        var document = source.Extracted.Document;
        var french = source.Extracted with { Facts = [], Document = document with { Info = document.Info with { Language = "fr" } } };
        await stores.Sources.AddAsync(source with { Extracted = french }, TestContext.Current.CancellationToken);

        var greeting = await new HouseGreeting(stores.Sources, stores.Facts, [], new FakeTimeProvider()).ReadAsync(TestContext.Current.CancellationToken);

        Assert.Contains("1 document, 0 events: Talks in Oslo 😀 (in French)", PlainText.Render(greeting!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_prompt_counts_what_there_is_without_reading_it()
    {
        await using var stores = new MemoryStores();
        var source = SampleSources.Of(GroupId.Terminal, "Oslo");
        await stores.Sources.AddAsync(source, TestContext.Current.CancellationToken);

        var status = await new HouseGreeting(stores.Sources, new EndlessFacts(), [], new FakeTimeProvider()).ReadStatusAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["1 document", $"{source.Extracted.Facts.Count} fact{(source.Extracted.Facts.Count == 1 ? "" : "s")}"], status);
    }

    [Fact]
    public async Task It_does_not_wait_for_facts_that_take_long_to_read()
    {
        await using var stores = new MemoryStores();
        await stores.Sources.AddAsync(SampleSources.Of(GroupId.Terminal, "Oslo"), TestContext.Current.CancellationToken);
        var clock = new FakeTimeProvider();
        var facts = new EndlessFacts();

        var greeting = new HouseGreeting(stores.Sources, facts, [], clock).ReadAsync(TestContext.Current.CancellationToken);
        await facts.Asked;
        while (!greeting.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        Assert.Contains("1 document: Talks in Oslo", PlainText.Render((await greeting)!), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_not_known_in_time_is_shown_by_its_usual_example()
    {
        await using var stores = new MemoryStores();
        await stores.Sources.AddAsync(SampleSources.Of(GroupId.Terminal, "Oslo"), TestContext.Current.CancellationToken);
        var clock = new FakeTimeProvider();
        var slow = new Exemplary("slow", new TaskCompletionSource<string?>().Task);

        var greeting = new HouseGreeting(stores.Sources, stores.Facts, [new Exemplary("quick", Task.FromResult<string?>("/quick Oslo")), new Exemplary("none", Task.FromResult<string?>(null)), slow], clock)
            .ReadAsync(TestContext.Current.CancellationToken);
        await slow.Asked;
        while (!greeting.IsCompleted)
        {
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        var lines = PlainText.Render((await greeting)!).Split('\n').Where(l => l.Contains('/', StringComparison.Ordinal)).Select(l => l.Trim(' ', '-'));
        Assert.Equal(["/quick Oslo", "/slow usual", "/help", "/quit"], lines);
    }

    [Fact]
    public async Task The_examples_of_a_few_documents_are_waited_for()
    {
        await using var stores = new MemoryStores();
        await stores.Sources.AddAsync(SampleSources.Of(GroupId.Terminal, "Oslo"), TestContext.Current.CancellationToken);
        var clock = new FakeTimeProvider();
        var example = new TaskCompletionSource<string?>();
        var slow = new Exemplary("slow", example.Task);

        var greeting = new HouseGreeting(stores.Sources, stores.Facts, [slow], clock).ReadAsync(TestContext.Current.CancellationToken);
        await slow.Asked;
        clock.Advance(TimeSpan.FromSeconds(1));
        example.SetResult("/slow Oslo");

        Assert.Contains("/slow Oslo", PlainText.Render((await greeting)!), StringComparison.Ordinal);
    }

    private sealed class Exemplary(string name, Task<string?> example) : ILivingExamples
    {
        private readonly TaskCompletionSource asked = new();

        public Task Asked => asked.Task;

        public CommandSpec Spec { get; } = CommandSpec.Simple(name, "Nothing", $"/{name} usual", []);

        public Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken)
        {
            asked.TrySetResult();
            return example;
        }
    }

    /// <summary>A store whose facts never come.</summary>
    private sealed class EndlessFacts : IFactStore
    {
        private readonly TaskCompletionSource asked = new();

        public Task Asked => asked.Task;

        public Task<IReadOnlyList<KnownFact>> ListAsync(GroupId group, CancellationToken cancellationToken)
        {
            asked.TrySetResult();
            return new TaskCompletionSource<IReadOnlyList<KnownFact>>().Task;
        }

        public Task<KnownFact?> FindAsync(GroupId group, FactId fact, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<FactOverlay>> ListOverlaysAsync(GroupId group, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<FactOverlay>> ListOrphansAsync(GroupId group, CancellationToken cancellationToken) => throw new NotSupportedException();

        public Task<IReadOnlyList<(SourceId Source, TextSpan Span)>> ListHiddenPassagesAsync(GroupId group, CancellationToken cancellationToken) =>
            throw new NotSupportedException();
    }
}
