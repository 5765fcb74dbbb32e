using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>Whether two names may mean one thing, so that they cannot both be options: "Britain" and "Great Britain", "Russia" and "Soviet Union".</summary>
internal static class SameThing
{
    /// <summary>Of each line any two: states and what came before, after or stands for them. Known to everybody, of no document.</summary>
    private static readonly string[][] States =
    [
        ["russia", "soviet union", "ussr", "russian federation", "russian empire", "kremlin", "moscow"],
        ["united kingdom", "great britain", "britain", "england", "british empire", "london"],
        ["united states", "america", "united states of america", "washington", "thirteen colonies", "american colonies", "confederate states", "confederacy", "union", "north america"],
        ["germany", "west germany", "east germany", "prussia", "federal republic of germany", "german democratic republic", "german empire", "nazi germany"],
        ["china", "peoples republic of china", "republic of china", "taiwan", "formosa"],
        ["korea", "north korea", "south korea"],
        ["vietnam", "north vietnam", "south vietnam", "indochina", "french indochina"],
        ["turkey", "ottoman empire"],
        ["iran", "persia"],
        ["austria", "austria hungary", "austro hungarian empire"],
        ["yugoslavia", "serbia", "federal republic of yugoslavia"],
        ["netherlands", "holland", "dutch republic"],
        ["france", "vichy france"],
        ["japan", "japanese empire"],
        ["thailand", "siam"],
        ["united arab republic", "egypt", "syria"],
        ["congress", "u s congress", "senate", "u s senate", "house of representatives", "continental congress", "house"],
        ["parliament", "british parliament", "house of commons", "house of lords"],
        ["united nations", "un assembly", "united nations general assembly", "security council", "un security council", "general assembly"],
        ["congo", "zaire", "democratic republic of the congo"],
    ];

    public static bool MayBe(Thing one, Thing other) =>
        one.Value == other.Value
        || one.Names.Any(a => other.Names.Any(b => IsPart(a, b)))
        || (one.Kind == ThingKind.Person && other.Kind == ThingKind.Person && one.Names.Any(a => other.Names.Any(b => AreSpellings(a, b))))
        || MayBe(one.Name, other.Name);

    public static bool MayBe(string one, string other)
    {
        IReadOnlyList<string> a = [.. TextTerms.Words(one)];
        IReadOnlyList<string> b = [.. TextTerms.Words(other)];
        if (IsPart(a, b))
        {
            return true;
        }

        var (first, second) = (Plain(one, a), Plain(other, b));
        return first == second || States.Any(state => state.Contains(first) && state.Contains(second)) || IsAcronymOf(a, b) || IsAcronymOf(b, a);
    }

    private static string Plain(string name, IReadOnlyList<string> words) =>
        string.Join(' ', WellKnownPlaces.FirstNameOf(name) is { } known ? [.. TextTerms.Words(known)] : words);

    private static bool IsPart(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count > 0 && other.Count > 0 && (one.All(other.Contains) || other.All(one.Contains));

    // "Khruschev" and "Khrushchev" of one given name; and a surname may be of one family or of one person.
    private static bool AreSpellings(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one.Count > 0 && other.Count > 0
        && (one[^1] == other[^1]
            || (one[0] == other[0] && one[^1].Length > 4 && other[^1].Length > 4 && one[^1].AsSpan(0, 4).SequenceEqual(other[^1].AsSpan(0, 4))));

    // "NATO" and "North Atlantic Treaty Organization".
    private static bool IsAcronymOf(IReadOnlyList<string> one, IReadOnlyList<string> other) =>
        one is [{ Length: >= 2 } letters] && other.Count >= 2
        && (letters == string.Concat(other.Select(w => w[0])) || letters == string.Concat(other.Where(w => w.Length > 3).Select(w => w[0])));
}
