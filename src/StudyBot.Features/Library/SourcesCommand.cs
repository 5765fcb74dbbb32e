using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Naming;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Library;

/// <summary><c>/sources</c>: what the group can read; <c>/sources NAME paragraph:13</c>: where a citation points to.</summary>
public sealed class SourcesCommand(SpaceGroups groups, FeaturePorts ports) : ICompletingCommand, IButtonHandler, ILivingExamples
{
    internal const string Name = "sources";
    private const string NameParameter = "name";
    private const string ParagraphParameter = "paragraph";
    private const int LongestExample = 40;
    private const int LongestFile = 60;

    public CommandSpec Spec { get; } = CommandSpec.Simple(
        Name,
        "The documents, and the paragraphs that answers cite",
        $"/{Name}",
        [
            new Parameter(NameParameter, "A document's title, or words of it", IsCompleted: true),
            new Parameter(ParagraphParameter, "The paragraph to begin with", ParameterKind.Number, Minimum: 1),
        ]);

    public ImmutableArray<ButtonSpec> Buttons => SourceActions.All;

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var reading = await Reading.BeginAsync(groups, ports, invocation.At, cancellationToken).ConfigureAwait(false);
        var name = invocation.Arguments.Text(NameParameter)?.Trim() ?? "";
        var paragraph = (int)Math.Min(invocation.Arguments.Number(ParagraphParameter) ?? 0, int.MaxValue);
        if (name.Length == 0 && paragraph > 0 && reading.Shelf.Sources is [var only])
        {
            return Reply.Show(await OpenAsync(reading, only, paragraph, null, cancellationToken).ConfigureAwait(false));
        }

        return Reply.Show(await FindAsync(reading, name, paragraph, 0, cancellationToken).ConfigureAwait(false));
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var reading = await Reading.BeginAsync(groups, ports, press.At, cancellationToken).ConfigureAwait(false);
        var argument = ButtonArguments.TextAt(press.Arguments, 0);
        var number = ButtonArguments.NumberAt(press.Arguments, 1);
        switch (press.Action)
        {
            case SourceActions.TurnList:
                return Reply.Show(SourceListCard.Show(reading, ButtonArguments.NumberAt(press.Arguments, 0)));
            case SourceActions.TurnMatches:
                return Reply.Show(await FindAsync(reading, argument, ButtonArguments.NumberAt(press.Arguments, 2), number, cancellationToken).ConfigureAwait(false));
            case SourceActions.Open or SourceActions.Pick or SourceActions.Page when reading.Shelf.Find(argument) is { } source:
                return Reply.Show(press.Action == SourceActions.Page
                    ? await ShowAsync(reading, source, _ => number, null, cancellationToken).ConfigureAwait(false)
                    : await OpenAsync(reading, source, number, null, cancellationToken).ConfigureAwait(false));
            default:
                return Reply.Privately(GoneCards.Of(reading, [argument]));
        }
    }

    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = await groups.GroupOfAsync(request.At, cancellationToken).ConfigureAwait(false);
        return TitleCompletions.Of(await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false), request.Typed);
    }

    public async Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken)
    {
        var group = await groups.ReadableAsync(space, cancellationToken).ConfigureAwait(false);
        var sources = await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false);
        return ExamplesOf(sources).FirstOrDefault() is { } example ? $"{example} {ParagraphParameter}:1" : null;
    }

    private static async Task<Card> FindAsync(Reading reading, string name, int paragraph, int page, CancellationToken cancellationToken)
    {
        var sources = reading.Shelf.Sources;
        var found = NameIndex.OfTitles(sources).Find(name);
        var matches = found switch
        {
            NameMatches.OneBest best => SourcesOf(reading, [best.Thing]),
            NameMatches.EquallyGood several => SourcesOf(reading, several.Things),
            _ => [],
        };
        var isSpelling = found is NameMatches.OneBest { Quality: NameMatchQuality.Spelling } or NameMatches.EquallyGood { Quality: NameMatchQuality.Spelling };
        var none = $"No document is called “{CardText.Short(name)}”";
        return (found, matches) switch
        {
            (NameMatches.NothingAsked, _) => SourceListCard.Show(reading, page),
            (_, [var only]) => await OpenAsync(reading, only, paragraph, isSpelling ? $"Did you mean this one? {none}." : null, cancellationToken).ConfigureAwait(false),
            (_, [_, ..]) => ChoiceCard.Show(
                "Which one do you mean?",
                isSpelling ? $"{none}; did you mean one of these?" : $"“{CardText.Short(name)}” fits more than one document.",
                "Choose a document",
                matches,
                source => SourceListCard.Option(source, paragraph, reading),
                page,
                to => SourceActions.ToTurnMatches(name, paragraph, to, reading.Asker)),
            (NameMatches.NoName nothing, _) => AnswerCards.NothingFound(
                name,
                "No document of this group has that title.",
                [$"/{Name}", .. ExamplesOf(sources)],
                "You can try a word of its title, or its publisher.",
                "",
                ChoiceCard.Nearest(SourcesOf(reading, nothing.Nearest).Select(source => SourceListCard.Option(source, paragraph, reading)))).Wanting(NameParameter, sources.Count > 0),
            _ => throw new UnreachableException(found.ToString()),
        };
    }

    private static IReadOnlyList<SourceSummary> SourcesOf(Reading reading, IReadOnlyList<NamedThing> things) =>
        [.. things.SelectMany(t => t.In).Select(i => reading.Shelf.Find(i.Source)).OfType<SourceSummary>().Distinct()];

    private static IEnumerable<string> ExamplesOf(IReadOnlyList<SourceSummary> sources) =>
        sources.Select(source => TitleToType(source, sources)).OfType<string>().Take(2).Select(title => $"/{Name} {title}");

    /// <summary>The beginning of its title, else the name of its file, by which a source is found as typed; null where neither tells it from the others.</summary>
    internal static string? TitleToType(SourceSummary source, IReadOnlyList<SourceSummary> sources) =>
        new[] { CardText.Cut(CardText.OneLine(source.DisplayTitle), LongestExample).TrimEnd('…'), CardText.OneLine(source.FileName) }
            .FirstOrDefault(name => name.Length is > 0 and <= LongestFile && !name.AsSpan().ContainsAny(':', '"')
                && NameIndex.OfTitles(sources).Find(name) is NameMatches.OneBest { Quality: NameMatchQuality.Words, Thing.In: [var only] } && only.Source == source.Id);

    private static async Task<Card> OpenAsync(Reading reading, SourceSummary source, int paragraph, string? subtitle, CancellationToken cancellationToken) =>
        await ShowAsync(
            reading,
            source,
            pieces => paragraph == 0 ? 0 : pieces.TakeWhile(p => p.Block.Number < paragraph).Count(),
            subtitle ?? (paragraph > source.Blocks
                ? string.Create(CultureInfo.InvariantCulture, $"There is no paragraph {paragraph}; the last is {source.Blocks}.")
                : null),
            cancellationToken).ConfigureAwait(false);

    private static async Task<Card> ShowAsync(
        Reading reading,
        SourceSummary source,
        Func<IReadOnlyList<TextPiece>, int> first,
        string? subtitle,
        CancellationToken cancellationToken)
    {
        if (await reading.SentencesAsync(source.Id, cancellationToken).ConfigureAwait(false) is not { } text)
        {
            return AnswerCards.Gone();
        }

        var pieces = TextPieces.Of(text.Document);
        return SourceCard.Show(reading, source, text, pieces, first(pieces), subtitle);
    }
}
