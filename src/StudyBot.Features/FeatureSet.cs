using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Features.Access;
using StudyBot.Features.Ask;
using StudyBot.Features.Audit;
using StudyBot.Features.Coverage;
using StudyBot.Features.Farewell;
using StudyBot.Features.Help;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Features.People;
using StudyBot.Features.Places;
using StudyBot.Features.Positions;
using StudyBot.Features.Quiz;
using StudyBot.Features.Quotes;
using StudyBot.Features.Review;
using StudyBot.Features.Settings;
using StudyBot.Features.Sources;
using StudyBot.Features.Sources.Keeping;
using StudyBot.Features.Summit;
using StudyBot.Features.Terms;
using StudyBot.Features.Timeline;
using StudyBot.Features.Welcome;

namespace StudyBot.Features;

/// <summary>All features over one store: what the host gives to the router. A new command is one line here.</summary>
public sealed class FeatureSet
{
    private readonly Lazy<CommandCatalog> catalog;

    public FeatureSet(FeaturePorts ports, TimeProvider clock, ILoggerFactory loggers)
    {
        ArgumentNullException.ThrowIfNull(ports);
        Groups = new SpaceGroups(ports.Spaces);
        var audience = new GroupAudiencePolicy(Groups, ports.Settings);
        Audience = audience;
        Access = new GroupAccessPolicy(Groups, ports.Grants);
        Indexer = new LibraryIndexer(ports.Sources, clock, ports.Documents);
        Seeds = new SeedLibrary(Indexer);
        var forgetting = new Forgetting(ports.Eraser, Groups, [audience]);
        Left = new LeftGroups(ports.Spaces, ports.Settings, forgetting, clock, loggers.CreateLogger<LeftGroups>());
        Reextraction = new Reextraction(ports.Sources, loggers.CreateLogger<Reextraction>()) { Turns = Indexer.Turns };

        var kept = new KeptCards(Groups, ports);
        var summit = new SummitCommand(Groups, ports, kept);
        var people = new PersonCommand(Groups, ports, kept);
        var places = new PlaceCommand(Groups, ports, kept);
        var terms = new TermCommand(Groups, ports, kept);
        var sources = new SourcesCommand(Groups, ports);
        var quote = new QuoteCommand(Groups, ports, kept);
        var timeline = new TimelineCommand(Groups, ports, kept);
        var positions = new PositionsCommand(Groups, ports, kept);
        var ask = new AskCommand(Groups, ports, () => Catalog);
        Quiz = new QuizFeature(Groups, ports, () => Queue, clock, loggers);
        var names = new SpaceNames(Quiz.Platforms.Find, clock);
        var brought = new BroughtFiles(ports.Fetcher);
        var holding = new HoldingBack(ports, clock);
        var waiting = new WaitingDocuments(ports, Access, Indexer, holding, names, clock);
        var waitingList = new WaitingList(ports, waiting, names, clock);
        var report = new AddedReport(ports, Quiz.Keeper, Access);
        var adding = new SourceAdding(Groups, ports, Indexer, Quiz.Keeper, holding, waiting, report, loggers.CreateLogger<SourceAdding>());
        var deeds = new SourceDeeds(Groups, ports, Indexer, Reextraction, adding, Quiz.Clock.Nudge, clock);
        var source = new SourceCommand(Groups, ports, brought, adding, deeds, waitingList);
        var ownSources = new OwnSources(ports, Access);
        Aside = new KeptAside(ports.Sources, clock, loggers.CreateLogger<KeptAside>());
        Review = new ReviewFeature(Groups, ports, Quiz, clock);
        var coverage = new GroupCoverage(ports, Quiz.Keeper, Review.Queue);
        Quiz.Clock.Add(new CoverageReminders(ports, coverage, Quiz.Notices));
        people.Neighbours = [places, terms];
        places.Neighbours = [people, terms];
        terms.Neighbours = [people, places];
        Handlers =
        [
            summit,
            people,
            places,
            terms,
            quote,
            timeline,
            positions,
            ask,
            sources,
            new PassageButtons(Groups, ports),
            source,
            new PastedSource(adding),
            new HandedInSource(adding, brought),
            new AddAsSource(adding, brought),
            new AddedButtons(Groups, ports, deeds, ownSources, report),
            new CorrectedSource(Groups, ports, Reextraction, adding, ownSources, report, clock),
            new WaitingButtons(Groups, waiting, new WaitingAddition(ports, Indexer, adding, waiting, report), waitingList),
            new CorrectedProposal(Groups, ports, waiting, clock),
            new HandedInReplacement(source),
            new PastedReplacement(source),
            .. Quiz.Handlers,
            .. Review.Handlers,
            new CoverageCommand(Groups, ports, coverage, clock),
            new SettingsCommand(
                new SettingsRegistry([GroupAudiencePolicy.PublicAnswers, LeftGroups.KeepDays, SourceAdding.CheckSources, .. QuizSettings.All]), Groups, ports.Settings, new Granting(ports.Grants, names), forgetting, [audience]),
            new AuditCommand(Groups, ports, names),
            new HelpCommand(() => Catalog, [summit, people, places, terms, quote, timeline, positions, ask, sources, source]),
            new WelcomeListener(Groups, ports),
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

    public LeftGroups Left { get; }

    public KeptAside Aside { get; }

    public QuizFeature Quiz { get; }

    internal ReviewFeature Review { get; }

    private ReviewQueue Queue => Review.Queue;
}
