using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary>
/// What an event is called: by the text's own name where that says the kind ("Malta Summit"), else by its kind and place ("Proposal at Geneva").
/// The kind is always the one that the text gives.
/// </summary>
internal static class EventTitle
{
    private const int LongestTitle = 100;

    // A longer "name" is a clause that tells of the event.
    private const int MostWords = 8;

    private const int MostCommonWords = 3;

    private static readonly string[] Pronouns = ["who", "which", "that", "it", "he", "she", "they", "we"];

    private static readonly string[] Prepositions = ["at", "in", "on", "near", "to", "off", "outside"];

    public static string Of(EventFact fact)
    {
        var name = WithoutClause(CardText.OneLine(fact.Name.Value));
        var words = NameForm.Words(name);
        if (words.Count > 0 && words.Count <= MostWords && SaysKind(words, fact.EventKind))
        {
            return Shown(IsTooCommon(name, words, fact) ? $"{name} {At(fact.Place!, fact.EventKind)}" : WithoutPronoun(name, words));
        }

        // "Event in the Gulf" tells nothing, and of a "conflict" the text need not speak; its own words do better.
        return fact.Place is { } place && fact.EventKind is not (EventKind.Other or EventKind.Conflict)
            ? Shown($"{KindText.Of(fact.EventKind)} {At(place, fact.EventKind)}")
            : Shown(words.Count == 0 ? KindText.Of(fact.EventKind) : name);
    }

    /// <summary>Whether the title itself says what kind of event it is.</summary>
    public static bool SaysKind(EventFact fact) => SaysKind(NameForm.Words(Of(fact)), fact.EventKind);

    /// <summary>The title with its date: what a list shows, and what a look-up understands. Where it is too long, the title is cut.</summary>
    public static string WithDate(EventFact fact, int longest)
    {
        var date = fact.Date is { } known ? $", {CivilDateText.InFull(known.Value)}" : "";
        return CardText.Cut(Of(fact), longest - date.Length) + date;
    }

    // "last meeting" of one place is not the last of all: two or three words without a name among them are told apart by their place.
    private static bool IsTooCommon(string name, IReadOnlyList<string> words, EventFact fact) =>
        fact.Place is { } place
        && words.Count <= MostCommonWords
        && !name.Any(char.IsUpper)
        && !NameForm.Words(place.Value).Any(words.Contains);

    // "the Accords, which were signed": what was signed is what it is called.
    private static string WithoutClause(string name) => name.IndexOf(", which ", StringComparison.Ordinal) is > 0 and var comma ? name[..comma] : name;

    // "who presented his credentials": whom it means stands elsewhere in the text.
    private static string WithoutPronoun(string name, IReadOnlyList<string> words) =>
        words.Count > 2 && Pronouns.Contains(words[0]) && name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var gap ? name[(gap + 1)..] : name;

    private static string At(Cited<string> place, EventKind kind) => $"{Preposition(place, kind)} {CardText.OneLine(place.Value)}";

    private static string Shown(string title) => CardText.Cut(CardText.Capitalised(title), LongestTitle);

    private static bool SaysKind(IReadOnlyList<string> words, EventKind kind)
    {
        var nouns = KindText.NounsOf(kind);
        var padded = $" {string.Join(' ', words)} ";
        return nouns.Count == 0 || nouns.Any(noun => padded.Contains($" {noun} ", StringComparison.Ordinal));
    }

    // The text's own: "proposed at Sochi", "a meeting in the Crimea". Else what is usual for the kind.
    private static string Preposition(Cited<string> place, EventKind kind)
    {
        var at = place.Text.Length == 0 ? -1 : place.Evidence.Text.IndexOf(place.Text, StringComparison.Ordinal);
        var before = at <= 0 ? [] : place.Evidence.Text[..at].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return before switch
        {
            [.., var preposition, "the"] when Prepositions.Contains(preposition) => $"{preposition} the",
            [.., var preposition] when Prepositions.Contains(preposition) => preposition,
            _ => kind switch
            {
                EventKind.Visit => "to",
                EventKind.Election or EventKind.Vote or EventKind.Conflict => "in",
                _ => "at",
            },
        };
    }
}
