using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Stems;

/// <summary>Surnames that stand alone, spelled out from their document: who reads one question has not read who that was. </summary>
internal static partial class FullNames
{
    /// <summary>Signs, with the word before it.</summary>
    private const int LongestGiven = 24;

    /// <param name="part">A span of the document inside of the sentence.</param>
    /// <param name="gaps">Spans of the document that become gaps.</param>
    /// <param name="whom">Of a question's own sentence those whom everybody knows stay as they are; an option stands among others that have full names.</param>
    /// <returns>The part's text; null where two people of the document have the surname, so that it may be either.</returns>
    public static string? In(SentenceMaterial sentence, TextSpan part, IReadOnlyList<TextSpan> gaps, Spelled whom = Spelled.WhoIsLittleKnown)
    {
        var replaced = gaps.Select(g => (g, Question.Gap)).ToList();
        var seen = new HashSet<Thing>();
        foreach (var name in sentence.Names.Where(n => part.Contains(n.Span) && n.Thing is { Kind: ThingKind.Person, IsOneWord: false } && (whom == Spelled.Everybody || n.Thing.Known is null)).OrderBy(n => n.Span.Start))
        {
            if (!seen.Add(name.Thing) || gaps.Any(g => g.Overlaps(name.Span)) || !IsBare(sentence, name))
            {
                continue;
            }

            if (IsOfTwo(sentence.Source, name.Thing.Name, sentence.Source.Document.Source[name.Span]))
            {
                return null;
            }

            replaced.Add((name.Span, WithoutRegion(sentence.Source.Document.Source.Text, name.Thing.Name)));
        }

        return sentence.With(part, replaced);
    }

    /// <summary>"John Hayes (1909-1911)": when he held an office that another sentence names, and no years of his life.</summary>
    public static string WithoutTerms(string text, SentenceMaterial sentence) => Term().Replace(text, term =>
        sentence.Names.Any(n => n.Thing.Kind == ThingKind.Person && text[..term.Index].EndsWith(sentence.Source.Document.Source[n.Span], StringComparison.Ordinal)) ? "" : term.Value);

    // "Oscar Hayes, son of President John Hayes": also where the document's list of people has only one of them.
    private static bool IsOfTwo(QuizSource source, string name, string surname)
    {
        if (source.People.Count(p => p.Name.EndsWith($" {surname}", StringComparison.Ordinal)) > 1)
        {
            return true;
        }

        var text = source.Document.Source.Text;
        for (var at = text.IndexOf($" {surname}", StringComparison.Ordinal); at >= 0; at = text.IndexOf($" {surname}", at + 1, StringComparison.Ordinal))
        {
            // "Oscar" of "Oscar Hayes", where nothing says that it is a title.
            if (Given().Match(text[Math.Max(0, at - LongestGiven)..at]) is { Success: true } given && !name.Contains(given.Groups["given"].Value, StringComparison.Ordinal)
                && !source.Mentions.OfType<PersonMention>().Any(m => m.Span.Start <= at + 1 && at + 1 < m.Span.End && m.Role is not null))
            {
                return true;
            }
        }

        return false;
    }

    // "Communist Hayes" is no other Hayes; behind the beginning of a sentence every word has a capital.
    [GeneratedRegex(@"(?<![.!?:”""\n]\s*)(?<=[\p{L},]\s)(?!\p{L}{4,}(ist|an|ese|ish|ic)\z)(?<given>\p{Lu}\p{Ll}+)\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Given();

    // With a title before it, or as half of another name, it says who it is or may not be touched.
    private static bool IsBare(SentenceMaterial sentence, NamedMention name) =>
        name.Role is null
        && sentence.Source.Document.Source[name.Span] == name.Thing.Name.Split(' ')[^1]
        && !Before().IsMatch(sentence.Text[..(name.Span.Start - sentence.Span.Start)])
        && !After().IsMatch(sentence.Text[(name.Span.End - sentence.Span.Start)..]);

    // "South Bergenian John Hayes": where he was from was read as part of the name.
    private static string WithoutRegion(string text, string name) =>
        text.IndexOf(name, StringComparison.Ordinal) is var at && at > 0 && Region().IsMatch(text[Math.Max(0, at - LongestGiven)..at]) ? name[(name.IndexOf(' ', StringComparison.Ordinal) + 1)..] : name;

    [GeneratedRegex(@"\b(North|South|East|West|New) \z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Region();

    // "Captain ", "Hayes-", "de ", "the " of "the Hayes plan"; the first word of a sentence has a capital anyway.
    [GeneratedRegex(@"([-–/]|(?<!\A|[.?!”""] )\b\p{Lu}[\p{L}.’]*\s|\b(de|von|van|la|le|du|al|bin|ibn|[Tt]he) )\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Before();

    // "-Meyer", " Administration", "’s Treaty"
    [GeneratedRegex(@"\A([-–/]|\s\p{Lu}|[’']s \p{Lu})", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex After();

    [GeneratedRegex(@"(?<=\p{L}) \(\d{4}[-–]\d{2,4}\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Term();
}
