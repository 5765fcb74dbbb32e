using StudyBot.Knowledge;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Opening;
using StudyBot.LiteDb.Tests.Opening;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Reading;

/// <summary>Readers beside the writer.</summary>
public sealed class ConcurrentReadTests : IAsyncLifetime
{
    private readonly TemporaryFolder folder = new();
    private DataFolder? opened;

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private DataFolder Data => opened!;

    public async ValueTask InitializeAsync() => opened = await Installation.RequireAsync(folder.Path);

    public async ValueTask DisposeAsync()
    {
        await Data.DisposeAsync();
        folder.Dispose();
    }

    [Fact]
    public async Task Nobody_sees_half_of_a_replaced_extraction()
    {
        var seed = SampleSources.Of(GroupId.Library, "Oslo");
        await Data.Sources.OfferSeedAsync(seed, Now);
        var happened = seed.Extracted.Facts.OfType<EventFact>().Single();
        await Data.Reviews.SayAsync(SampleSources.Overlay(Installation.Group, happened, edit: new FactEdit(Name: "Edited")), Now);
        await Data.Sources.ReplaceExtractionAsync(Version(seed.Extracted, 1), Now);
        var isDone = 0;

        var readers = Enumerable.Range(0, 6).Select(_ => Task.Run(
            async () =>
            {
                while (Volatile.Read(ref isDone) == 0)
                {
                    var extracted = (await Data.Sources.ReadAsync(Installation.Group, seed.Extracted.Source, Now))!;
                    AssertWhole(extracted.Version, extracted.Facts);
                    AssertWhole(null, await Data.Facts.ListAsync(Installation.Group, Now));

                    // Reads complete at once; without this the writer's answers would wait for a thread of the pool.
                    await Task.Yield();
                }
            },
            Now)).ToList();
        for (var version = 2; version < 60; version++)
        {
            await Data.Sources.ReplaceExtractionAsync(Version(seed.Extracted, version), Now);
            AssertWhole(version, await Data.Facts.ListAsync(Installation.Group, Now));
        }

        Volatile.Write(ref isDone, 1);
        await Task.WhenAll(readers);

        static Extracted Version(Extracted extracted, int version) => extracted with
        {
            Version = version,
            Facts = [.. extracted.Facts.Take(1 + (version % 3)).Select(fact => fact with { Rule = $"v{version}", Id = new FactId($"{fact.Id.Value}-{version}") })],
        };

        static void AssertWhole(int? version, IReadOnlyList<Fact> facts)
        {
            var rule = Assert.Single(facts.Select(fact => fact.Rule).Distinct());
            Assert.Equal("Edited", Assert.IsType<EventFact>(facts[0]).Name.Value);
            Assert.Equal(1 + (int.Parse(rule.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture) % 3), facts.Count);
            Assert.Equal(version is null ? rule : $"v{version}", rule);
        }
    }

    [Fact]
    public async Task The_list_stays_the_same_object_for_all_when_nothing_changes_any_more()
    {
        for (var round = 0; round < 20; round++)
        {
            var adding = Data.Sources.AddAsync(SampleSources.Of(Installation.Group, $"Place {round}"), Now);
            var during = Enumerable.Range(0, 16).Select(_ => Task.Run(() => Data.Facts.ListAsync(Installation.Group, Now), Now)).ToList();
            await adding;
            var after = await Data.Facts.ListAsync(Installation.Group, Now);
            await Task.WhenAll(during);

            Assert.Equal(SampleSources.FactCount * (round + 1), after.Count);
            Assert.Same(after, await Data.Facts.ListAsync(Installation.Group, Now));
        }
    }

    [Fact]
    public async Task A_read_that_waits_for_its_turn_can_be_cancelled()
    {
        using var release = new ManualResetEventSlim();
        using var started = new CountdownEvent(StudyBot.LiteDb.Reading.StoreReader.AtOnce);
        var holding = Enumerable.Range(0, StudyBot.LiteDb.Reading.StoreReader.AtOnce).Select(_ => Task.Factory.StartNew(
            () => Data.Reader.ReadAsync(
                _ =>
                {
                    started.Signal();
                    release.Wait();
                    return true;
                },
                Now),
            Now,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default).Unwrap()).ToList();
        started.Wait(Now);
        using var cancelled = new CancellationTokenSource();
        var waiting = Data.Sources.ListAsync(Installation.Group, cancelled.Token);

        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);
        release.Set();
        await Task.WhenAll(holding);
        Assert.Empty(await Data.Sources.ListAsync(Installation.Group, Now));
    }
}
