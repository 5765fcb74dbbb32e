using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Features.Access;
using StudyBot.Features.Help;
using StudyBot.Features.Library;
using StudyBot.Features.Settings;
using StudyBot.Features.Summit;
using StudyBot.Features.Welcome;
using StudyBot.Groups.Settings;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features;

/// <summary>All features over one store: what the host gives to the router. A new command is one line here.</summary>
public sealed class FeatureSet
{
    private readonly Lazy<CommandCatalog> catalog;

    public FeatureSet(
        ISourceStore sources,
        IFactStore facts,
        ISettingsStore settings,
        ISpaceStore spaces,
        IGroupEraser eraser,
        TimeProvider clock,
        ILoggerFactory loggers)
    {
        Groups = new SpaceGroups(spaces);
        var audience = new GroupAudiencePolicy(Groups, settings);
        Audience = audience;
        Access = new StandingAccessPolicy();
        Indexer = new LibraryIndexer(sources, clock);
        Seeds = new SeedLibrary(Indexer);
        Reextraction = new Reextraction(sources, loggers.CreateLogger<Reextraction>());

        var summit = new SummitCommand(Groups, facts, sources);
        Handlers =
        [
            summit,
            new SettingsCommand(new SettingsRegistry([GroupAudiencePolicy.PublicAnswers]), Groups, settings, eraser, [audience]),
            new HelpCommand(() => Catalog, [summit]),
            new WelcomeListener(Groups, spaces, facts),
        ];
        catalog = new(() => new CommandCatalog(
            Handlers.OfType<ICommand>(),
            Handlers.OfType<IButtonHandler>(),
            Handlers.OfType<IFormHandler>(),
            Handlers.OfType<IMessageCommand>()));
    }

    /// <summary>Commands, handlers of buttons and forms, message commands and listeners; one object may be several of them.</summary>
    public ImmutableArray<object> Handlers { get; }

    public CommandCatalog Catalog => catalog.Value;

    public IEnumerable<ISpaceListener> Listeners => Handlers.OfType<ISpaceListener>();

    public SpaceGroups Groups { get; }

    public IAccessPolicy Access { get; }

    public IAudiencePolicy Audience { get; }

    public LibraryIndexer Indexer { get; }

    public SeedLibrary Seeds { get; }

    public Reextraction Reextraction { get; }
}
