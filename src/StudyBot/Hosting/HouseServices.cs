using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Help;
using StudyBot.Features.Library;
using StudyBot.Features.Settings;
using StudyBot.Features.Summit;
using StudyBot.Features.Welcome;
using StudyBot.Groups.Settings;

namespace StudyBot.Hosting;

/// <summary>Everything that the hosted process is made of, but for its platforms.</summary>
internal static class HouseServices
{
    public static void Add(IServiceCollection services, OpenHouse house)
    {
        AddStores(services, house);
        AddChat(services);
        AddFeatures(services);
    }

    // Not disposed by the container: whoever opened the folder closes it, after everything else has ended.
    private static void AddStores(IServiceCollection services, OpenHouse house) => services
        .AddSingleton(_ => house.Folder.Sources)
        .AddSingleton(_ => house.Folder.Facts)
        .AddSingleton(_ => house.Folder.Settings)
        .AddSingleton(_ => house.Folder.Audit)
        .AddSingleton(_ => house.Folder.Spaces)
        .AddSingleton(_ => house.Folder.Eraser)
        .AddSingleton(_ => house.Folder.Adapters)
        .AddSingleton(house);

    private static void AddChat(IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services
            .AddSingleton<IRandomSource, SystemRandomSource>()
            .AddSingleton<ButtonSeals>()
            .AddSingleton<CommandCatalog>()
            .AddSingleton<Func<CommandCatalog>>(house => house.GetRequiredService<CommandCatalog>)
            .AddSingleton<Router>()
            .AddSingleton<IRouter>(house => house.GetRequiredService<Router>());
    }

    private static void AddFeatures(IServiceCollection services)
    {
        services
            .AddSingleton<SpaceGroups>()
            .AddSingleton<IAccessPolicy, StandingAccessPolicy>()
            .AddSingleton<GroupAudiencePolicy>()
            .AddSingleton<IAudiencePolicy>(house => house.GetRequiredService<GroupAudiencePolicy>())
            .AddSingleton<ISettingListener>(house => house.GetRequiredService<GroupAudiencePolicy>())
            .AddSingleton<Setting>(GroupAudiencePolicy.PublicAnswers)
            .AddSingleton<SettingsRegistry>()
            .AddSingleton<LibraryIndexer>()
            .AddSingleton<Reextraction>()
            .AddSingleton<ISpaceListener, WelcomeListener>();
        AddCommand<SummitCommand>(services);
        AddCommand<HelpCommand>(services);
        AddCommand<SettingsCommand>(services);
    }

    /// <summary>A command under every part that it plays: its buttons, its forms, its living examples.</summary>
    private static void AddCommand<T>(IServiceCollection services)
        where T : class, ICommand
    {
        services.AddSingleton<T>().AddSingleton<ICommand>(house => house.GetRequiredService<T>());
        foreach (var part in (Type[])[typeof(IButtonHandler), typeof(IFormHandler), typeof(ILivingExamples)])
        {
            if (part.IsAssignableFrom(typeof(T)))
            {
                services.AddSingleton(part, house => house.GetRequiredService<T>());
            }
        }
    }
}
