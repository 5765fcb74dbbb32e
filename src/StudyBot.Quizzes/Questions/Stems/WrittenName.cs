using System.Text.RegularExpressions;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Stems;

/// <summary>Whether a sentence writes a name in another way than it would be shown as the answer: shorter, or for something wider or of another time.</summary>
internal static partial class WrittenName
{
    /// <summary>Other names of states that say the same of every time.</summary>
    private static readonly HashSet<string> Abbreviated = new(["us", "u s", "usa", "u s a", "uk", "u k", "britain", "great britain", "england", "ussr", "u s s r", "soviets", "prc", "holland"], StringComparer.Ordinal);

    // "the Commission": which, earlier sentences tell, and readers of them may err.
    public static bool IsShortOf(SentenceMaterial sentence, NamedMention name) =>
        IsOneOfFamily(sentence, name) || IsGivenName(sentence, name) || IsBegunName(sentence, name) || IsOneWordOf(sentence, name) || IsOtherState(sentence, name) || IsOtherPlace(sentence, name);

    // "President Bongo" where the document also names his daughter.
    private static bool IsOneOfFamily(SentenceMaterial sentence, NamedMention name) =>
        name.Thing.Kind == ThingKind.Person
        && sentence.Source.Document.Source[name.Span] != name.Thing.Name
        && sentence.Source.People.Count(p => p.Name.EndsWith(name.Thing.Name.Split(' ')[^1], StringComparison.Ordinal)) > 1;

    // "Richard" may be any of them; "Abe", where names begin with the family's, is one.
    private static bool IsGivenName(SentenceMaterial sentence, NamedMention name) =>
        name.Thing.Kind == ThingKind.Person
        && name.Thing.Name.Split(' ') is [var first, .., var last]
        && sentence.Source.Document.Source[name.Span] is var called
        && called == first && called != last
        && sentence.Source.People.Count(p => p.Name.StartsWith($"{first} ", StringComparison.Ordinal)) > 1;

    // "Special Committee" of "Special Committee against Apartheid".
    private static bool IsBegunName(SentenceMaterial sentence, NamedMention name) =>
        name.Thing.Kind == ThingKind.Organization && Continued().IsMatch(sentence.Text[(name.Span.End - sentence.Span.Start)..]);

    [GeneratedRegex(@"\A (against|on|for|of) (the )?(?!January|February|March|April|May|June|July|August|September|October|November|December)\p{Lu}", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Continued();

    private static bool IsOneWordOf(SentenceMaterial sentence, NamedMention name) =>
        name.Thing.Kind == ThingKind.Organization
        && sentence.Source.Document.Source[name.Span] is var called
        && !called.Contains(' ', StringComparison.Ordinal)
        && name.Thing.Wording.Words.Count > 1
        && called.Any(char.IsLower)
        && name.Thing.Body != "legislature";

    // "Soviet Russia" is shown as the Soviet Union, which was not yet.
    private static bool IsOtherState(SentenceMaterial sentence, NamedMention name)
    {
        if (name.Thing.Kind != ThingKind.Country)
        {
            return false;
        }

        var called = TextTerms.Words(sentence.Source.Document.Source[name.Span]).ToList();

        // "East Norland" would be shown as Norland.
        if (called.Exists(w => w is "east" or "west" or "north" or "south" or "upper" or "lower" or "northern" or "southern" or "eastern" or "western" && !name.Thing.Words.Contains(w)))
        {
            return true;
        }

        // "Malaya" would be shown as Malaysia, and "America" as the United States.
        if (!called.Exists(name.Thing.Words.Contains) && !Abbreviated.Contains(string.Join(' ', called)))
        {
            return true;
        }

        return called.Exists(name.Thing.Words.Contains) && !called.TrueForAll(name.Thing.Words.Contains) && !name.Thing.Words.All(called.Contains);
    }

    // "the South Pacific" would be shown as the Pacific.
    private static bool IsOtherPlace(SentenceMaterial sentence, NamedMention name) =>
        name.Thing.Kind is ThingKind.Sea or ThingKind.Water or ThingKind.Area
        && !TextTerms.Words(sentence.Source.Document.Source[name.Span]).Where(w => w != "the").SequenceEqual(name.Thing.Words.Where(w => w != "the"), StringComparer.Ordinal);
}
