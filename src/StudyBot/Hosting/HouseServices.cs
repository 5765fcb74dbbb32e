using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Documents;
using StudyBot.Features;
using StudyBot.Formats.Fetching;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.Lucene;

namespace StudyBot.Hosting;

/// <summary>Everything that the hosted process is made of, but for its platforms.</summary>
internal static class HouseServices
{
    public static void Add(IServiceCollection services, OpenHouse house)
    {
        AddStores(services, house);
        AddSearch(services, house);
        services.AddSingleton<IDocumentReader>(all => Readers.Of(all.GetRequiredService<ILoggerFactory>()));
        services.AddSingleton<IDocumentFetcher>(all => new WebFetcher(all.GetRequiredService<TimeProvider>()));
        AddChat(services);
        AddFeatures(services);
    }

    // Not disposed by the container: whoever opened the folder closes it, after everything else has ended.
    private static void AddStores(IServiceCollection services, OpenHouse house) => services
        .AddSingleton(_ => house.Folder.Sources)
        .AddSingleton(_ => house.Folder.Facts)
        .AddSingleton(_ => house.Folder.Names)
        .AddSingleton(_ => house.Folder.Reviews)
        .AddSingleton(_ => house.Folder.Settings)
        .AddSingleton(_ => house.Folder.Audit)
        .AddSingleton(_ => house.Folder.Grants)
        .AddSingleton(_ => house.Folder.Spaces)
        .AddSingleton(_ => house.Folder.Quizzes)
        .AddSingleton<IGroupEraser, HouseEraser>()
        .AddSingleton(_ => house.Folder.Adapters)
        .AddSingleton(house);

    private static void AddSearch(IServiceCollection services, OpenHouse house) => services
        .AddSingleton<ISearchIndex>(all => new LuceneSearchIndex(house.Folder.SearchFolder, all.GetRequiredService<ILogger<LuceneSearchIndex>>()))
        .AddSingleton<PassageFinder>()
        .AddSingleton<IPassageFinder>(all => all.GetRequiredService<PassageFinder>());

    private static void AddChat(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services
            .AddSingleton<IRandomSource, SystemRandomSource>()
            .AddSingleton<ButtonSeals>()
            .AddSingleton<Router>()
            .AddSingleton<IRouter>(house => house.GetRequiredService<Router>());
    }

    // Which features there are stands in FeatureSet alone; here is only what the router and the services ask for.
    private static void AddFeatures(IServiceCollection services) => services
        .AddSingleton<FeaturePorts>()
        .AddSingleton<FeatureSet>()
        .AddSingleton(house => Features(house).Catalog)
        .AddSingleton(house => Features(house).Access)
        .AddSingleton(house => Features(house).Audience)
        .AddSingleton(house => Features(house).Listeners)
        .AddSingleton(house => Features(house).Handlers.OfType<ILivingExamples>())
        .AddSingleton(house => Features(house).Reextraction)
        .AddSingleton(house => Features(house).Left)
        .AddSingleton(house => Features(house).Aside)
        .AddSingleton(house => Features(house).Quiz)
        .AddSingleton(house => Features(house).Quiz.Status);

    private static FeatureSet Features(IServiceProvider house) => house.GetRequiredService<FeatureSet>();
}
