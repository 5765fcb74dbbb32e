using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Sources;

/// <summary>Finds a document that a moderator names, and shows what they wanted of it.</summary>
internal sealed class HeldSourceSearch(FeaturePorts ports)
{
    public async Task<Card> ListAsync(Reading reading, int page, CancellationToken cancellationToken)
    {
        var all = HeldSourcesCard.Ordered(reading);
        var pages = Math.Max(1, (all.Count + HeldSourcesCard.SourcesOnAPage - 1) / HeldSourcesCard.SourcesOnAPage);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = all.Skip(page * HeldSourcesCard.SourcesOnAPage).Take(HeldSourcesCard.SourcesOnAPage).ToList();
        var contents = await SourceContents.OfAsync(ports, reading.Group, shown.Select(source => source.Id), cancellationToken).ConfigureAwait(false);
        return HeldSourcesCard.Show(reading, shown, contents, page, pages);
    }

    /// <param name="purpose">The subcommand: what the document is wanted for.</param>
    public async Task<Card> FindAsync(Reading reading, string purpose, string name, int page, CancellationToken cancellationToken)
    {
        var none = $"No document is called “{CardText.Short(name)}”";
        var (matches, isSlip) = Matches(reading, name);
        return matches switch
        {
            [var only] => await TakeAsync(reading, purpose, only, isSlip ? $"Did you mean this one? {none}." : null, cancellationToken).ConfigureAwait(false),
            [_, ..] => ChoiceCard.Show(
                "Which one do you mean?",
                isSlip ? $"{none}; did you mean one of these?" : $"“{CardText.Short(name)}” fits more than one document.",
                "Choose a document",
                matches,
                source => Option(reading, purpose, source),
                page,
                to => HeldActions.ToTurnMatches(purpose, name, to, reading.Asker)),
            _ => AnswerCards.NothingFound(
                name,
                $"{none}.",
                ["/source list"],
                "/source list lists what there is.",
                "",
                ChoiceCard.Nearest(Nearest(reading, name).Select(source => Option(reading, purpose, source)))),
        };
    }

    public async Task<Card> TakeAsync(Reading reading, string purpose, SourceSummary source, string? subtitle, CancellationToken cancellationToken)
    {
        if (purpose == SourceCommand.Download)
        {
            return await ports.Sources.ReadOriginalAsync(reading.Group, source.Id, cancellationToken).ConfigureAwait(false) is { } original
                ? DownloadCard.Show(source, original, subtitle)
                : AnswerCards.Gone();
        }

        if (source.Id.Group == GroupId.Library)
        {
            return RemovalCards.OfTheLibrary(source);
        }

        var contents = await SourceContents.OfAsync(ports, reading.Group, [source.Id], cancellationToken).ConfigureAwait(false);
        return RemovalCards.Confirm(reading, source, contents[source.Id], subtitle);
    }

    private static (IReadOnlyList<SourceSummary> Sources, bool IsSlip) Matches(Reading reading, string name)
    {
        // The whole title or file name first: one that is the beginning of another's would else never be told from it.
        var exact = reading.Shelf.Sources
            .Where(s => name.Length > 0 && (Same(s.FileName, name) || Same(s.DisplayTitle, name)))
            .ToList();
        if (exact.Count > 0)
        {
            return (exact, false);
        }

        return NameIndex.OfTitles(reading.Shelf.Sources).Find(name) switch
        {
            NameMatches.OneBest best => (SourcesOf(reading, [best.Thing]), best.Quality == NameMatchQuality.Spelling),
            NameMatches.EquallyGood several => (SourcesOf(reading, several.Things), several.Quality == NameMatchQuality.Spelling),
            _ => ([], false),
        };
    }

    private static bool Same(string known, string typed) =>
        string.Equals(CardText.OneLine(known), CardText.OneLine(typed), StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<SourceSummary> Nearest(Reading reading, string name) =>
        NameIndex.OfTitles(reading.Shelf.Sources).Find(name) is NameMatches.NoName none ? SourcesOf(reading, none.Nearest) : [];

    private static IReadOnlyList<SourceSummary> SourcesOf(Reading reading, IReadOnlyList<NamedThing> things) =>
        [.. things.SelectMany(t => t.In).Select(i => reading.Shelf.Find(i.Source)).OfType<SourceSummary>().Distinct()];

    private static ChoiceOption Option(Reading reading, string purpose, SourceSummary source) => ChoiceCard.Option(
        CardText.OneLine(source.DisplayTitle),
        $"{CardText.OneLine(source.FileName)}, {Counted.Bytes(source.Bytes)}",
        HeldActions.ToPick(purpose, source.Id, reading.Asker));
}
