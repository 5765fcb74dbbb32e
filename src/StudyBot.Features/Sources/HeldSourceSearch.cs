using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Features.Sources.Keeping;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Sources;

/// <summary>Finds a document that a moderator names, for what they want of it.</summary>
internal sealed class HeldSourceSearch(FeaturePorts ports, WaitingList waiting)
{
    public async Task<Card> ListAsync(Reading reading, Circumstances at, int page, CancellationToken cancellationToken)
    {
        var all = HeldSourcesCard.Ordered(reading);
        var pages = Math.Max(1, (all.Count + HeldSourcesCard.SourcesOnAPage - 1) / HeldSourcesCard.SourcesOnAPage);
        page = Math.Clamp(page, 0, pages - 1);
        var shown = all.Skip(page * HeldSourcesCard.SourcesOnAPage).Take(HeldSourcesCard.SourcesOnAPage).ToList();
        var contents = await SourceContents.OfAsync(ports, reading.Group, shown.Select(source => source.Id), cancellationToken).ConfigureAwait(false);
        var (own, ofOthers) = await waiting.CountAsync(at, reading.Group, cancellationToken).ConfigureAwait(false);
        return HeldSourcesCard.Show(reading, shown, contents, own, ofOthers, page, pages);
    }

    /// <param name="take">What is shown of the one that was found, with what there is to say of how; after a slip nothing is done before somebody chose.</param>
    public static async Task<Card> FindAsync(
        Reading reading, SourceErrand errand, string name, int page, Func<SourceSummary, string?, Task<Card>> take)
    {
        var none = $"No document is called “{CardText.Short(name)}”";
        var (matches, isSlip) = Matches(reading.Shelf.Sources, name);
        return matches switch
        {
            [var only] when !(isSlip && errand.HasEffect) => await take(only, isSlip ? $"Did you mean this one? {none}." : null).ConfigureAwait(false),
            [_, ..] => ChoiceCard.Show(
                "Which one do you mean?",
                isSlip ? $"{none}; did you mean one of these?" : $"“{CardText.Short(name)}” fits more than one document.",
                "Choose a document",
                matches,
                source => Option(reading, errand, source),
                page,
                to => HeldActions.ToTurnMatches(errand, name, to, reading.Asker)),
            _ => AnswerCards.NothingFound(
                name,
                $"{none}.",
                ["/source list"],
                "/source list lists what there is.",
                "",
                ChoiceCard.Nearest(Nearest(reading, name).Select(source => Option(reading, errand, source)))).Wanting(SourceCommand.Title, reading.Shelf.Sources.Count > 0),
        };
    }

    /// <summary>Those that a name means, and whether it is spelled otherwise.</summary>
    public static (IReadOnlyList<SourceSummary> Sources, bool IsSlip) Matches(IReadOnlyList<SourceSummary> sources, string name)
    {
        // The whole title or file name first: one that is the beginning of another's would else never be told from it.
        var exact = sources
            .Where(s => name.Length > 0 && (Same(s.FileName, name) || Same(s.DisplayTitle, name)))
            .ToList();
        if (exact.Count > 0)
        {
            return (exact, false);
        }

        return NameIndex.OfTitles(sources).Find(name) switch
        {
            NameMatches.OneBest best => (SourcesOf(sources, [best.Thing]), best.Quality == NameMatchQuality.Spelling),
            NameMatches.EquallyGood several => (SourcesOf(sources, several.Things), several.Quality == NameMatchQuality.Spelling),
            _ => ([], false),
        };
    }

    private static bool Same(string known, string typed) =>
        string.Equals(CardText.OneLine(known), CardText.OneLine(typed), StringComparison.OrdinalIgnoreCase);

    private static IReadOnlyList<SourceSummary> Nearest(Reading reading, string name) =>
        NameIndex.OfTitles(reading.Shelf.Sources).Find(name) is NameMatches.NoName none ? SourcesOf(reading.Shelf.Sources, none.Nearest) : [];

    private static IReadOnlyList<SourceSummary> SourcesOf(IReadOnlyList<SourceSummary> sources, IReadOnlyList<NamedThing> things)
    {
        var byId = sources.ToDictionary(source => source.Id);
        return [.. things.SelectMany(t => t.In).Select(i => byId.GetValueOrDefault(i.Source)).OfType<SourceSummary>().Distinct()];
    }

    private static ChoiceOption Option(Reading reading, SourceErrand errand, SourceSummary source) => ChoiceCard.Option(
        CardText.OneLine(source.DisplayTitle),
        $"{CardText.OneLine(source.FileName)}, {Counted.Bytes(source.Bytes)}",
        errand.ToPick(source, reading.Asker, reading.Group.Value));
}
