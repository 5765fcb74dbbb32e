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

    /// <summary>Years between those who are taken for each other.</summary>
    private const int FarthestYears = 12;

    /// <summary>Years between being of note and what the stem tells of.</summary>
    private const int FarthestFromYear = 16;

    private readonly bool isOfFew = material.SourceOf(source).People.Count <= FewPeople;
    private readonly bool isWoman = GivenNames.IsWoman(key.Name);
    private readonly bool saysHer = Her().IsMatch(stem);
    private readonly bool saysHis = His().IsMatch(stem);
    private readonly bool isOfChargé = AsChargé().IsMatch(stem);
    private readonly bool isOfSenate = OfSenate().IsMatch(stem) && RankOf(key) == "lawmaker";
    private readonly bool namesWoman = GivenNames.NamesWoman(stem);

    public bool Takes(Thing other) =>
        IsOfLikeForm(other) && !IsAmbassadorForChargé(other) && (!isOfSenate || RankOf(other) == RankOf(key)) && IsTitled(other) == IsTitled(key) && IsCrowned(other) == IsCrowned(key)
        && !material.HasFullerName(other) && !other.IsEnvoyHere && IsOfToldGender(other)
        && (key.KnownThere is { } known ? IsKnownLike(known, other.KnownThere)
            : IsOfLikeName(other) && IsOfLikeOffice(other) && IsOfLikeCountry(other) && (other.KnownThere is not { } leader || IsOfRank(leader)));

    /// <summary>The likelier, the more it is named and ranked like the key.</summary>
    public double Likeness(Thing other)
    {
        var score = key.OfficeNoun is { } noun && noun == other.OfficeNoun ? 3.0 : 0;
        score += key.Role is null == other.Role is null ? 1 : 0;
        score -= key.KnownThere is { } known && other.KnownThere is { } like ? known.YearsFrom(like) / 4.0 : 0;
        return score + (key.Serves is not null && key.Serves == other.Serves ? 1 : 0);
    }

    // Whom everybody knows is seen not to be the one whom few know, but where both serve one state in one rank.
    private bool IsOfRank(KnownPerson leader) => leader.Rank != OfficeClass.Head && !IsAbroad(key) && (key.Serves ?? ServedCountry.UnitedStates) == leader.Country;

    // Beside who led a state or spoke for it stand others who did.
    private bool IsKnownLike(KnownPerson known, KnownPerson? other) =>
        other is not null && other.Rank == known.Rank && other.Country == known.Country && known.YearsFrom(other) <= FarthestYears
        && other.YearsFrom(year) <= known.YearsFrom(year) + FarthestFromYear && !Deaths.IsBefore(other.Name, year);

    // Of whom it is not said whom they serve, the names tell as much.
    private bool IsOfLikeName(Thing other) =>
        (ServedBy(key) is { } country && country == ServedBy(other)) || key.IsOneWord
        || (IsOfEnglish(key) == IsOfEnglish(other) && (IsOfEnglish(key) || ServedBy(other) is not null || other.Sources.Contains(source)));

    private static bool IsOfEnglish(Thing thing) =>
        ServedBy(thing) is { } country ? country is ServedCountry.UnitedStates or "United Kingdom" or "Canada" or "Australia" or "New Zealand" or "Ireland" : EnglishNames.Is(thing.Name);

    // Who was an ambassador is remembered as one.
    private bool IsAmbassadorForChargé(Thing other) => isOfChargé && (other.KnownThere is not null || other.Role?.Contains("Ambassador", StringComparison.Ordinal) == true || other.Role?.Contains("Representative", StringComparison.Ordinal) == true);

    private static string? RankOf(Thing thing) => thing.KnownThere?.Rank ?? thing.Rank;

    private static string? ServedBy(Thing thing) => thing.KnownThere?.Country ?? thing.Serves;

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
            return RankOf(key) == OfficeClass.Head ? IsOfHead(other) : RankOf(other) != OfficeClass.Head;
        }

        // Of who heads a state in another document, and of this one, one must know which.
        if (!isOwn && RankOf(key) == OfficeClass.Head && (ServedBy(key) is null || ServedBy(other) is null))
        {
            return false;
        }

        return RankOf(key) is null ? isOwn && RankOf(other) is null : RankOf(key) == RankOf(other) || (isOwn && RankOf(other) is null && RankOf(key) != OfficeClass.Head);
    }

    // No secretary of the United States is taken for who heads another state.
    private bool IsOfHead(Thing other) =>
        RankOf(other) == OfficeClass.Head || ServedBy(other) != ServedCountry.UnitedStates || ServedBy(key) == ServedCountry.UnitedStates;

    // Roles that name no country are mostly of the one whose documents these are: who beside them serves another is seen to.
    private bool IsOfLikeCountry(Thing other)
    {
        if (ServedBy(key) is not { } country || country == ServedCountry.UnitedStates)
        {
            return ServedBy(other) == ServedCountry.UnitedStates || (ServedBy(other) is null && (!IsAbroad(other) || (ServedBy(key) is null && IsAbroad(key))))
                || (ServedBy(key) is null && isOfFew && other.Sources.Contains(source) && !told.TellsCountry(ServedCountry.UnitedStates));
        }

        // "Soviet superiority": who is not Soviet is seen not to be the one who boasted of it.
        return ServedBy(other) == country || (!told.TellsCountry(country) && IsOfNearCountry(other, country));
    }

    // A premier or a king serves some other country, also where it is not said which.
    private static bool IsAbroad(Thing thing) => thing.Role is not null && Abroad().IsMatch(thing.Role);

    private bool IsOfNearCountry(Thing other, string country)
    {
        var isOwn = other.Sources.Contains(source);
        return ServedBy(other) is not { } served ? isOwn && (other.Role is null || (isOfFew && RankOf(other) == RankOf(key)))
            : served != ServedCountry.UnitedStates && RankOf(other) == RankOf(key) && (isOwn || Continents.AreNear(country, served, year));
    }

    // "presented her credentials": among men she is seen to be the one. Another's "her" tells nothing.
    private bool IsOfToldGender(Thing other) =>
        saysHer
            ? isWoman ? GivenNames.IsWoman(other.Name) : saysHis || namesWoman
            : !saysHis || isWoman || !GivenNames.IsWoman(other.Name);

    // Nobody takes a president for a queen.
    private static bool IsCrowned(Thing thing) => Numbered().IsMatch(thing.Name) || thing.OfficeNoun is "king" or "queen" or "emperor" or "empress" or "prince" or "princess" or "pope" or "shah" or "sultan" or "tsar" or "czar";

    // "Lord North" among names without titles.
    private static bool IsTitled(Thing thing) => Title().IsMatch(thing.Name);

    [GeneratedRegex(@"\A(Le |La )?(Sieur|Sir|Lord|Lady|Dame|Dr|Mr|Mrs|Ms|Don|Doña|Baron|Count|Viscount|Marquis|Marquess|Duke|Earl|Prince|Princess|King|Queen|Emperor|Empress|Pope|Sultan|Shah|Señor|Monsieur|Herr|Father|Reverend|Bishop|Sheikh|Sheik|Stadtholder|Regent|Grand Duke)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Title();

    [GeneratedRegex(@"_____,? (presented (his|her) credentials )?as [^.;]{0,25}\bCharg|\bCharg[^ ]* d[’']Affaires( ad interim)?,? _____", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex AsChargé();

    [GeneratedRegex(@"\b([Ss]enators?|[Cc]ongress(men|man|ional delegation))\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfSenate();

    // "Olaf VII"; "Oscar B. Meyer III" has more names.
    [GeneratedRegex(@"\A\p{Lu}\p{Ll}+ [IVX]+\z", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"\b([Pp]remier|[Pp]rime [Mm]inister|[Kk]ing|[Qq]ueen|[Ee]mperor|[Ee]mpress|[Ss]hah|[Ss]ultan|[Cc]hancellor|[Cc]zar|[Tt]sar|General Secretary|Foreign Minister|Chief of State|Head of State|Marshal|Ayatollah|Archduke)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Abroad();

    [GeneratedRegex(@"\b([Ss]he|[Hh]er|hers|herself)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Her();

    [GeneratedRegex(@"\b([Hh]e|[Hh]im|[Hh]is|himself)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex His();
}
