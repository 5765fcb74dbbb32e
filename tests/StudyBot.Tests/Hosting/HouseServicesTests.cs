using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features;
using StudyBot.Groups.Spaces;
using StudyBot.Hosting;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.LiteDb.Opening;
using StudyBot.Terminal.Lines.Editing;
using StudyBot.Testing.Stores;

namespace StudyBot.Tests.Hosting;

public sealed class HouseServicesTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("studybot-").FullName;
    private readonly OpenHouse house = new();

    public async ValueTask InitializeAsync()
    {
        var outcome = await DataFolder.OpenAsync(new DataFolderOptions(folder), NullLogger.Instance, TestContext.Current.CancellationToken);
        house.Folder = Assert.IsType<DataFolderOutcome.Opened>(outcome).Folder;
    }

    public async ValueTask DisposeAsync()
    {
        await house.Folder.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void The_house_stands_and_its_commands_agree()
    {
        using var services = Build();

        var catalog = services.GetRequiredService<CommandCatalog>();

        Assert.Equal(
            ["ask", "audit", "coverage", "help", "person", "place", "positions", "quiz", "quizadmin", "quote", "review", "settings", "source", "sources", "summit", "term", "timeline"],
            catalog.Commands.Select(c => c.Name));
        Assert.NotNull(services.GetRequiredService<IRouter>());
        Assert.NotNull(services.GetRequiredService<FeaturePorts>().Documents);
    }

    [Fact]
    public async Task The_greeting_says_what_to_do_where_nothing_is_indexed()
    {
        using var services = Build();
        var stores = house.Folder;
        var greeting = new HouseGreeting(stores.Sources, stores.Facts, services.GetServices<ILivingExamples>(), TimeProvider.System);

        var card = await greeting.ReadAsync(TestContext.Current.CancellationToken);

        var text = Chat.Cards.PlainText.Render(card!);
        Assert.Contains("Nothing is indexed yet", text, StringComparison.Ordinal);
        Assert.Contains("/help", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/summit", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_forgotten_group_leaves_the_search_index_and_what_was_typed_goes_with_it()
    {
        var file = Path.Combine(folder, "terminal-history");
        var history = new LineHistory(file);
        history.Add("/person Somebody");
        using var services = Build(history);
        var oslo = SampleSources.Of(GroupId.Terminal, "Oslo");
        await house.Folder.Sources.AddAsync(oslo, TestContext.Current.CancellationToken);
        await services.GetRequiredService<PassageFinder>().PrepareAsync(GroupId.Terminal, TestContext.Current.CancellationToken);
        var index = services.GetRequiredService<ISearchIndex>();
        Assert.Contains(oslo.Extracted.Source, index.Sources.Keys);

        await services.GetRequiredService<IGroupEraser>().ForgetAsync(GroupId.Terminal, new EffectId("press"), TestContext.Current.CancellationToken);

        Assert.Empty(index.Sources);
        Assert.Empty(history.Lines);
        Assert.False(File.Exists(file));
    }

    [Fact]
    public async Task Forgetting_another_group_leaves_what_was_typed_at_the_terminal()
    {
        var history = new LineHistory(Path.Combine(folder, "terminal-history"));
        history.Add("/person Somebody");
        using var services = Build(history);

        await services.GetRequiredService<IGroupEraser>().ForgetAsync(new GroupId("discord:1"), new EffectId("press"), TestContext.Current.CancellationToken);

        Assert.Equal(["/person Somebody"], history.Lines);
    }

    [Fact]
    public async Task What_is_taken_away_leaves_the_search_index_when_it_follows()
    {
        using var services = Build();
        var oslo = SampleSources.Of(GroupId.Terminal, "Oslo");
        await house.Folder.Sources.AddAsync(oslo, TestContext.Current.CancellationToken);
        var finder = services.GetRequiredService<IPassageFinder>();
        await finder.PrepareAsync(GroupId.Terminal, TestContext.Current.CancellationToken);
        Assert.NotEmpty(services.GetRequiredService<ISearchIndex>().Sources);

        await house.Folder.Sources.TakeAwayAsync(GroupId.Terminal, oslo.Extracted.Source, TestContext.Current.CancellationToken);
        await finder.PrepareAsync(GroupId.Terminal, TestContext.Current.CancellationToken);

        Assert.Empty(services.GetRequiredService<ISearchIndex>().Sources);
    }

    [Fact]
    public async Task A_group_that_the_bot_left_is_deleted_within_an_hour_of_its_time_with_its_words_in_the_index()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 3, 1, 9, 0, 0, TimeSpan.Zero));
        var left = Instant.FromDateTimeOffset(time.GetUtcNow());
        var group = new GroupId("discord:1");
        using var services = Build(time: time);
        await house.Folder.Sources.AddAsync(SampleSources.Of(group, "Oslo"), TestContext.Current.CancellationToken);
        await house.Folder.Spaces.JoinAsync(group.Value, left, TestContext.Current.CancellationToken);
        await house.Folder.Spaces.LeaveAsync(group.Value, left, TestContext.Current.CancellationToken);
        await services.GetRequiredService<IPassageFinder>().PrepareAsync(group, TestContext.Current.CancellationToken);
        using var service = ActivatorUtilities.CreateInstance<DueDeletions>(services);
        await service.StartAsync(TestContext.Current.CancellationToken);

        // The index is the last that it is taken out of.
        while (services.GetRequiredService<ISearchIndex>().Sources.Count > 0)
        {
            time.Advance(TimeSpan.FromHours(1));
            await Task.Yield();
        }

        await service.StopAsync(TestContext.Current.CancellationToken);
        Assert.True(Instant.FromDateTimeOffset(time.GetUtcNow()) - left > Duration.FromDays(30));
        Assert.Empty(await house.Folder.Sources.ListAsync(group, TestContext.Current.CancellationToken));
        Assert.Null(await house.Folder.Spaces.FindAsync(group.Value, TestContext.Current.CancellationToken));
    }

    private ServiceProvider Build(LineHistory? history = null, TimeProvider? time = null)
    {
        var services = new ServiceCollection();
        if (time is not null)
        {
            services.AddSingleton(time);
        }

        if (history is not null)
        {
            services.AddSingleton(history);
        }

        services.AddLogging();
        HouseServices.Add(services, house);
        services.AddSingleton<IEnumerable<IChatPlatform>>(_ => []);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }
}
