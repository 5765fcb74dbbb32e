using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.WhichOffice;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>
/// Whether one person can stand beside another as an answer: named in the same form, of like office, in the service of the same country, and told apart by no
/// pronoun of the stem.
/// </summary>
internal sealed partial class PeopleAlike(Thing key, string stem, StemTells told, SourceId source, int year, GroupMaterial material)
{
    private const int FewPeople = 25;

    /// <summary>Who has one name alone is known by it where it stands often; else it was not read whole.</summary>
    private const int OftenNamed = 5;

    private readonly bool isOfFew = material.SourceOf(source).People.Count <= FewPeople;
    private readonly bool isWoman = GivenNames.IsWoman(key.Name);
    private readonly bool saysHer = Her().IsMatch(stem);
    private readonly bool saysHis = His().IsMatch(stem);
    private readonly bool namesWoman = GivenNames.NamesWoman(stem);

    public bool Takes(Thing other) =>
        IsOfLikeForm(other) && IsTitled(other) == IsTitled(key) && IsCrowned(other) == IsCrowned(key)
        && !material.HasFullerName(other) && IsOfLikeOffice(other) && IsOfLikeCountry(other) && IsOfToldGender(other);

    /// <summary>The likelier, the more it is named and ranked like the key.</summary>
    public double Likeness(Thing other)
    {
        var score = key.OfficeNoun is { } noun && noun == other.OfficeNoun ? 3.0 : 0;
        score += key.Role is null == other.Role is null ? 1 : 0;
        return score + (key.Serves is not null && key.Serves == other.Serves ? 1 : 0);
    }

    // A bare surname among full names is seen, but where a short document calls nearly everybody so.
    private bool IsOfLikeForm(Thing other) =>
        (!other.IsOneWord || IsKnownSo(other)) && (key.IsOneWord == other.IsOneWord || (isOfFew && other.Sources.Contains(source) && IsKnownSo(key.IsOneWord ? key : other)));

    private bool IsKnownSo(Thing thing) => thing.Mentions >= OftenNamed && thing.Sources.Contains(source);

    // Who heads a state is no consul; of another document one must know that two are alike. Of a short one with few people all are asked for, but no head of state for a consul.
    private bool IsOfLikeOffice(Thing other)
    {
        var isOwn = other.Sources.Contains(source);
        if (isOwn && isOfFew)
        {
            return key.Rank == OfficeClass.Head || other.Rank != OfficeClass.Head;
        }

        return key.Rank is null ? isOwn && other.Rank is null : key.Rank == other.Rank || (isOwn && other.Rank is null && key.Rank != OfficeClass.Head);
    }

    // Roles that name no country are mostly of the one whose documents these are: who beside them serves another is seen to.
    private bool IsOfLikeCountry(Thing other)
    {
        if (key.Serves is not { } country || country == ServedCountry.UnitedStates)
        {
            return other.Serves == ServedCountry.UnitedStates || (other.Serves is null && (!IsAbroad(other) || (key.Serves is null && IsAbroad(key))))
                || (key.Serves is null && isOfFew && other.Sources.Contains(source) && !told.TellsCountry(ServedCountry.UnitedStates));
        }

        // "Soviet superiority": who is not Soviet is seen not to be the one who boasted of it.
        return other.Serves == country || (!told.TellsCountry(country) && IsOfNearCountry(other, country));
    }

    // A premier or a king serves some other country, also where it is not said which.
    private static bool IsAbroad(Thing thing) => thing.Role is not null && Abroad().IsMatch(thing.Role);

    private bool IsOfNearCountry(Thing other, string country)
    {
        var isOwn = other.Sources.Contains(source);
        return other.Serves is not { } served ? isOwn && (other.Role is null || (isOfFew && other.Rank == key.Rank))
            : served != ServedCountry.UnitedStates && other.Rank == key.Rank && (isOwn || Continents.AreNear(country, served, year));
    }

    // "presented her credentials": among men she is seen to be the one. Another's "her" tells nothing.
    private bool IsOfToldGender(Thing other) =>
        saysHer
            ? isWoman ? GivenNames.IsWoman(other.Name) : saysHis || namesWoman
            : !saysHis || isWoman || !GivenNames.IsWoman(other.Name);

    // Nobody takes a president for a queen.
    private static bool IsCrowned(Thing thing) => thing.OfficeNoun is "king" or "queen" or "emperor" or "empress" or "prince" or "princess" or "pope" or "shah" or "sultan" or "tsar" or "czar";

    // "Lord North" among names without titles.
    private static bool IsTitled(Thing thing) => Title().IsMatch(thing.Name);

    [GeneratedRegex(@"\A(Le |La )?(Sieur|Sir|Lord|Lady|Dame|Dr|Mr|Mrs|Ms|Don|Doña|Baron|Count|Viscount|Marquis|Marquess|Duke|Earl|Prince|Princess|King|Queen|Emperor|Empress|Pope|Sultan|Shah|Señor|Monsieur|Herr|Father|Reverend|Bishop|Sheikh|Sheik|Stadtholder|Regent|Grand Duke)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Title();

    [GeneratedRegex(@"\b([Pp]remier|[Pp]rime [Mm]inister|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mpress|[Ss]hah|[Ss]ultan|[Cc]hancellor|[Cc]zar|[Tt]sar|General Secretary|Foreign Minister)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Abroad();

    [GeneratedRegex(@"\b([Ss]he|[Hh]er|hers|herself)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Her();

    [GeneratedRegex(@"\b([Hh]e|[Hh]im|[Hh]is|himself)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex His();
}
