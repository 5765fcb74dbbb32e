using System.Text.RegularExpressions;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.WhichOffice;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>Whether others that the stem names tell the key: a capital its country, a president the state that he heads, an embassy the town that it is in.</summary>
internal static partial class ToldByOthers
{
    /// <param name="sentence">That the stem was made of; null where it was made of none.</param>
    public static bool Tell(Thing key, string stem, StemTells told, SentenceMaterial? sentence) => key.Kind switch
    {
        ThingKind.City => Capitals.CountriesOf(key.Name).Any(told.TellsCountry) || (key.Continent is null && IsOfMission(stem)),
        ThingKind.Country => told.TellsKin(key.Name) || Provinces.CountriesOf(stem).Any(c => c == key.Name || SameThing.AreStatesOfOneLine(c, key.Name)) || (sentence is not null && (IsServed(key, stem, sentence) || IsOfOpponents(stem, sentence))),
        _ => false,
    };

    /// <summary>A mission to a state is at its capital, as a rule.</summary>
    public static bool IsOfMission(string stem) =>
        Mission().IsMatch(stem);

    // "President Eisenhower promised that _____ would treat it as an act of war."
    private static bool IsServed(Thing key, string stem, SentenceMaterial sentence) => sentence.Names.Any(n =>
        n.Thing.Kind == ThingKind.Person
        && ((n.Thing.KnownThere?.Country ?? n.Thing.Serves) is { } served ? served == key.Name : key.Name == ServedCountry.UnitedStates && n.Thing.Role?.EndsWith("President", StringComparison.Ordinal) == true)
        && stem.Contains(sentence.Source.Document.Source[n.Span], StringComparison.Ordinal));

    [GeneratedRegex(@"\b([Ee]mbassy|[Ll]egation|credentials)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Mission();

    // "anti-Meyer propaganda": whom it was against tells where.
    private static bool IsOfOpponents(string stem, SentenceMaterial sentence) =>
        Opposed().Matches(stem).Any(m => sentence.Source.People.Any(p => p.Name.EndsWith(m.Groups["name"].Value, StringComparison.Ordinal)));

    [GeneratedRegex(@"\b([Aa]nti|[Pp]ro)-(?<name>\p{Lu}\p{L}+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Opposed();
}
