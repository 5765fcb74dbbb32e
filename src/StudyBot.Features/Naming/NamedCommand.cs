using System.Collections.Immutable;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Naming;

/// <summary>A command that takes a name and shows what the documents tell of what it names: people, places, and bodies with terms are alike in this.</summary>
public abstract class NamedCommand : ICompletingCommand, IButtonHandler, ILivingExamples
{
    private const string NameParameter = "name";
    private const int LongestCompletion = 100;
    private const int MostCompletions = 25;
    private const int OthersShown = 3;
    private const int LongestLabel = 60;
    private const int LongestExample = 40;
    private const int LinesOnAPage = 12;

    private readonly SpaceGroups groups;
    private readonly FeaturePorts ports;
    private readonly KeptCards kept;

    // An index stays the same as long as nothing changed, and so do its examples.
    private readonly ConditionalWeakTable<NameIndex, StrongBox<ImmutableArray<string>>> examples = [];

    private protected NamedCommand(SpaceGroups groups, FeaturePorts ports, KeptCards kept, string name, string description, string hint)
    {
        this.groups = groups;
        this.ports = ports;
        this.kept = kept;
        Actions = new NamedActions(name);
        Spec = CommandSpec.Simple(name, description, $"/{name} name", [new Parameter(NameParameter, hint, IsCompleted: true)]);
    }

    public CommandSpec Spec { get; }

    public ImmutableArray<ButtonSpec> Buttons => Actions.All;

    /// <summary>The other commands of this kind, whose things are offered where none of this one's fits.</summary>
    internal IReadOnlyList<NamedCommand> Neighbours { get; set; } = [];

    private protected NamedActions Actions { get; }

    /// <summary>What is said of its things.</summary>
    private protected abstract NamedWords Words { get; }

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var name = invocation.Arguments.Text(NameParameter)?.Trim() ?? "";
        return Reply.Show(await kept
            .AnswerAsync(invocation.At, [Spec.Name, name], (reading, known) => AnswerAsync(reading, known, name, cancellationToken), cancellationToken)
            .ConfigureAwait(false));
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var reading = await Reading.BeginAsync(groups, ports, press.At, cancellationToken).ConfigureAwait(false);
        var known = await ports.ReadKnowledgeAsync(reading.Group, cancellationToken).ConfigureAwait(false);
        var index = IndexOf(known);
        var argument = ButtonArguments.TextAt(press.Arguments, 0);
        var page = ButtonArguments.NumberAt(press.Arguments, 1);
        if (Actions.IsList(press.Action))
        {
            return index.Find(argument) switch
            {
                NameMatches.OneBest best => Reply.Show(Choose([best.Thing, .. best.Others], "The best come first.", argument, page, reading)),
                NameMatches.EquallyGood several => Reply.Show(Choose(several.Things, SentenceOf(several, argument), argument, page, reading)),
                _ => Reply.Privately(AnswerCards.Gone()),
            };
        }

        return index.FindByDigest(argument) is { } thing
            ? Reply.Show(await ShowAsync(reading, known.Facts, thing, page, null, "", cancellationToken).ConfigureAwait(false))
            : Reply.Privately(AnswerCards.Gone());
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = await groups.GroupOfAsync(request.At, cancellationToken).ConfigureAwait(false);
        var index = IndexOf(await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false));
        return
        [
            .. index.Complete(request.Typed, MostCompletions)
                .Select(thing => CardText.OneLine(thing.Name))
                .Where(name => name.Length is > 0 and <= LongestCompletion)
                .Distinct(StringComparer.Ordinal)
                .Select(name => new Completion(name, name)),
        ];
    }

    public async Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken)
    {
        var group = await groups.ReadableAsync(space, cancellationToken).ConfigureAwait(false);
        var index = IndexOf(await ports.ReadKnowledgeAsync(group, cancellationToken).ConfigureAwait(false));
        return ExamplesOf(index) is [var example, ..] ? example : null;
    }

    private protected abstract NameIndex IndexOf(GroupKnowledge known);

    /// <summary>Everything that is told of it, line by line.</summary>
    private protected abstract Task<IReadOnlyList<CitedLine>> LinesOfAsync(Reading reading, NamedThing thing, ThingFacts told, CancellationToken cancellationToken);

    private protected FeaturePorts Ports => ports;

    private async Task<FreshCard> AnswerAsync(Reading reading, GroupKnowledge known, string name, CancellationToken cancellationToken)
    {
        var index = IndexOf(known);
        return index.Find(name) switch
        {
            NameMatches.OneBest best => FreshCard.Lasting(await ShowAsync(reading, known.Facts, best.Thing, 0, best, name, cancellationToken).ConfigureAwait(false)),
            NameMatches.EquallyGood several => FreshCard.Lasting(Choose(several.Things, SentenceOf(several, name), name, 0, reading)),
            NameMatches.NoName none => FreshCard.Once(
                (await NothingFoundAsync(reading, known, name, none, cancellationToken).ConfigureAwait(false)).Wanting(NameParameter, index.ByMentions.Count > 0)),
            NameMatches.NothingAsked => FreshCard.Once(
                AnswerCards.NothingAsked(Words.Question, Spec.Name, Words.Hint, ExamplesOf(index), Words.NothingYet).Wanting(NameParameter, index.ByMentions.Count > 0)),
            var other => throw new UnreachableException(other.ToString()),
        };
    }

    private async Task<Card> ShowAsync(
        Reading reading,
        IReadOnlyList<Fact> facts,
        NamedThing thing,
        int page,
        NameMatches.OneBest? best,
        string name,
        CancellationToken cancellationToken)
    {
        var others = (best?.Others ?? []).Take(OthersShown).ToList();
        var card = new CitedCard(thing.Name)
        {
            Subtitle = best is null ? null : Subtitle(best, name),
            Lines = await LinesOfAsync(reading, thing, ThingFacts.Of(facts, thing), cancellationToken).ConfigureAwait(false),
            LinesOnAPage = LinesOnAPage,
            Page = page,
            ToPage = to => Actions.ToPage(thing, to, reading.Asker),
            Controls =
            [
                .. others.Select(o => new Button($"{Words.Or} {CardText.Cut(CardText.OneLine(o.Name), LongestLabel)}", Actions.ToOpen(o))),
                .. best?.Others.Count > others.Count ? [new Button("All that fit", Actions.ToList(name))] : Array.Empty<CardControl>(),
            ],
        };
        return await card.ShowAsync(reading, cancellationToken).ConfigureAwait(false) ?? AnswerCards.Gone();
    }

    private string? Subtitle(NameMatches.OneBest best, string name) => best.Quality switch
    {
        _ when best.IsByRole => $"{Words.NoneCalled} “{CardText.Short(name)}”; this is who they call so beside a name.",
        NameMatchQuality.Spelling => $"Did you mean {CardText.OneLine(best.Thing.Name)}? {Words.NoneCalled} “{CardText.Short(name)}”.",
        NameMatchQuality.Start => $"Showing what “{CardText.Short(name)}” is the start of.",
        _ => null,
    };

    private string SentenceOf(NameMatches.EquallyGood several, string name) => several.IsByRole
        ? $"{Words.NoneCalled} “{CardText.Short(name)}”; these are called so beside a name."
        : several.Quality == NameMatchQuality.Spelling
        ? $"{Words.NoneCalled} “{CardText.Short(name)}”; did you mean one of these?"
        : $"“{CardText.Short(name)}” fits more than one {Words.Noun}; those named most often come first.";

    private Card Choose(IReadOnlyList<NamedThing> things, string sentence, string name, int page, Reading reading) => ChoiceCard.Show(
        "Which one do you mean?",
        sentence,
        $"Choose a {Words.Noun}",
        things,
        thing => Actions.Option(thing, reading),
        page,
        to => Actions.ToTurn(name, to, reading.Asker));

    private async Task<Card> NothingFoundAsync(
        Reading reading,
        GroupKnowledge known,
        string name,
        NameMatches.NoName none,
        CancellationToken cancellationToken)
    {
        var elsewhere = Neighbours
            .SelectMany(n => n.IndexOf(known).Find(name) switch
            {
                NameMatches.OneBest { Quality: NameMatchQuality.Words } best => [n.Actions.Option(best.Thing, reading, n.Words.Noun)],
                NameMatches.EquallyGood { Quality: NameMatchQuality.Words } several => several.Things.Select(t => n.Actions.Option(t, reading, n.Words.Noun)),
                _ => [],
            });
        var nearest = ChoiceCard.Nearest(elsewhere.Concat(none.Nearest.Select(t => Actions.Option(t, reading))));
        return await NearestPassages.ShowAsync(reading, ports, name, Words.None, nearest, cancellationToken).ConfigureAwait(false)
            ?? AnswerCards.NothingFound(name, Words.None, ExamplesOf(IndexOf(known)), Words.Advice, Words.NothingYet, nearest);
    }

    private ImmutableArray<string> ExamplesOf(NameIndex index) => examples.GetValue(index, i => new(
    [
        .. i.ByMentions
            .Take(50)
            .Select(thing => CardText.OneLine(thing.Name))
            .Where(name => name.Length is > 0 and <= LongestExample && i.Find(name) is NameMatches.OneBest { Quality: NameMatchQuality.Words })
            .Take(3)
            .Select(name => $"/{Spec.Name} {name}"),
    ])).Value;
}
