using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Help;
using StudyBot.Hosting;
using StudyBot.LiteDb.Opening;

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
            ["ask", "help", "person", "place", "positions", "quote", "settings", "sources", "summit", "term", "timeline"],
            catalog.Commands.Select(c => c.Name));
        Assert.NotNull(services.GetRequiredService<IRouter>());
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

    private ServiceProvider Build()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        HouseServices.Add(services, house);
        services.AddSingleton<IEnumerable<IChatPlatform>>(_ => []);
        return services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true });
    }
}
