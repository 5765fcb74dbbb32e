using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary>The card of one event: every line with the numbers of the sentences that say it.</summary>
internal static class SummitCard
{
    private const int OthersShown = 3;
    private const int LongestLabel = 60;

    /// <param name="best">How the event was found, with the others that fit too; null where a button named it.</param>
    /// <param name="name">The name that was asked for, with which the list of all that fits opens.</param>
    public static async Task<Card> ShowAsync(
        Reading reading,
        Dossier dossier,
        int page,
        EventMatches.OneBest? best,
        string name,
        CancellationToken cancellationToken)
    {
        var fact = dossier.Event;
        if (reading.Shelf.Find(fact.Source) is not { } source)
        {
            return AnswerCards.Gone();
        }

        var others = (best?.AlsoThere ?? []).Where(e => reading.May(new Passage(e.Source, e.Main))).Take(OthersShown).ToList();
        var card = new CitedCard(EventTitle.Of(fact))
        {
            Subtitle = Subtitle(fact, best?.Match, name),
            Lines = EventLines.Of(dossier, source),
            Below = [.. others.Select(e => CitedLine.Listed("Also there", EventChoiceCard.Line(e), e.Source, e.Main))],
            Page = page,
            ToPage = to => EventActions.ToPage(fact, to, reading.Asker),
            Controls =
            [
                .. others.Select(e => new Button(EventTitle.WithDate(e, LongestLabel), EventActions.ToOpen(e))),
                .. best?.AlsoThere.Count > others.Count && name.Length > 0 ? [new Button("All that fit", EventActions.ToList(name))] : Array.Empty<CardControl>(),
            ],
        };
        return await card.ShowAsync(reading, cancellationToken).ConfigureAwait(false) ?? AnswerCards.Gone();
    }

    private static string? Subtitle(EventFact fact, NameMatch? match, string name) => match switch
    {
        { Quality: NameMatchQuality.Spelling } => $"No event is called “{CardText.Short(name)}”; showing {CardText.OneLine(match.ReadAs)}.",
        { IsKindAsAsked: false } => $"None of that kind fits “{CardText.Short(name)}”; this is {A(KindText.Of(fact.EventKind))}.",
        { Quality: NameMatchQuality.Start } => $"Showing what “{CardText.Short(name)}” is the start of: {CardText.OneLine(match.ReadAs)}.",
        _ => null,
    };

    private static string A(string kind) => kind.ToLowerInvariant() is var noun && "aeiou".Contains(noun[0], StringComparison.Ordinal)
        ? $"an {noun}"
        : noun is "talks" ? noun : $"a {noun}";
}
