using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.WhichOffice;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>Other things of the key's kind, of its time, of like office; nothing that is named around the stem in any source.</summary>
internal static class NameDistractors
{
    /// <summary>Who lived longer ago than this is no plausible answer. Years.</summary>
    private const int FarthestYears = 45;

    private const int FarthestYearsOfPerson = 25;

    /// <summary>Of whom or what only other documents tell must have been in its time.</summary>
    private const int FarthestYearsElsewhere = 12;

    private const int FewPeople = 25;

    /// <summary>Who has one name alone is known by it where it stands often; else it was not read whole.</summary>
    private const int OftenNamed = 5;

    /// <summary>The fourth best says how like the others should be.</summary>
    private const int FewestLike = 3;
    private const double LeastLike = 2;

    public static Option OptionOf(Thing thing) => new(OptionKind.Name, thing.Name, thing.Value);

    /// <param name="isOut">What else speaks against a thing, beside what the sentences say.</param>
    public static IReadOnlyList<Option> For(Thing key, GroupMaterial material, string stem, IReadOnlyList<Citation> evidence, Func<Thing, bool>? isOut = null)
    {
        var source = evidence[0].Source;
        var around = Surroundings.Of(material, stem, evidence);
        var told = new StemTells(stem);

        // A capital of a country that the stem tells; and an embassy is in no other town.
        if (key.Kind == ThingKind.City && (Capitals.CountriesOf(key.Name).Any(told.TellsCountry) || (key.Continent is null && (stem.Contains("Embassy", StringComparison.Ordinal) || stem.Contains("Legation", StringComparison.Ordinal)))))
        {
            return [];
        }

        // Who is called by his surname alone here and in full elsewhere is seen among full names, and may be one of them.
        if (material.HasFullerName(key))
        {
            return [];
        }

        var isOfNation = IsOfToldNation(key, told);
        var said = material.SentenceOf(source, evidence[0].Evidence)?.Years.FirstOrDefault() ?? 0;
        var year = said > 0 || !material.IsOfOneTime(source) ? said : material.EraOf(source);

        // "in five European countries": what lies elsewhere is seen not to be one of them.
        var era = year > 0 ? year : material.EraOf(source);

        // "in five European countries": what lies elsewhere is seen not to be one of them.
        var isOfContinent = Continents.Told(stem) is { } continent && continent == key.Continent;
        var isLarge = material.SourceOf(source).People.Count > FewPeople;
        var ranked = material.ThingsLike(key, source, stem)
            .Where(t => t.IsPresentable)
            .Select(t => (Thing: t, Years: material.YearsBetween(source, t), Score: 0.0))
            .Where(t => t.Years <= FarthestYears && IsOfTime(t.Thing, source, year, material) && (t.Thing.Kind is not (ThingKind.Area or ThingKind.Region) || t.Thing.Sources.Contains(source)))
            .Where(t => isOfNation(t.Thing) && !(isLarge && IsForeign(t.Thing, key)) && IsOfLikeBody(t.Thing, key) && (!isOfContinent || t.Thing.Continent == key.Continent))
            .Where(t => t.Thing.Kind != ThingKind.City || (key.IsKnownCity && t.Thing.IsKnownCity) || t.Thing.Sources.Contains(source))
            .Where(t => t.Thing.Kind != ThingKind.City || (key.Continent is null) == (t.Thing.Continent is null) || t.Thing.Sources.Contains(source))
            .Where(t => !material.HasFullerName(t.Thing) && IsCrowned(t.Thing) == IsCrowned(key) && IsOfLikeOffice(t.Thing, key, source, material))
            .Where(t => t.Thing.Kind != ThingKind.Country || StateYears.WasOne(t.Thing.Value, era))
            .Where(t => t.Thing.Kind != ThingKind.Person || t.Thing.Name.Contains(' ', StringComparison.Ordinal) || (t.Thing.Mentions >= OftenNamed && t.Thing.Sources.Contains(source)))
            .Select(t => t with { Score = Likeness(key, t.Thing, source, t.Years, era) })
            .OrderByDescending(t => t.Score)
            .ThenBy(t => Seeded.Hash(stem, t.Thing.Value))
            .Where(t => !SameThing.MayBe(key, t.Thing) && !around.MayHold(t.Thing) && isOut?.Invoke(t.Thing) != true)
            .Take(Pick.Most)
            .ToList();

        // What is much less like the key than others are would only fill up.
        var enough = ranked.Count > FewestLike ? ranked[FewestLike].Score - LeastLike : double.MinValue;
        var like = ranked.Where(t => t.Score >= enough).Select(t => t.Thing).ToList();
        return Pick.Three(OfOneContinent(like, key, era).Select(OptionOf), OptionOf(key), stem, (a, b) => !SameThing.MayBe(a.Text, b.Text));
    }

    // Three of the same part of the world, or powers beside powers, are asked for alone: what is far from all others would be no answer, and what is near to none would be seen to be one.
    private static List<Thing> OfOneContinent(List<Thing> ranked, Thing key, int year)
    {
        if (key.Continent is null || key.Kind != ThingKind.Country)
        {
            return ranked;
        }

        return [.. ranked.Where(t => AreNear(key, t, year))];
    }

    private static bool AreNear(Thing one, Thing other, int year) =>
        Continents.IsPower(one.Value, year) ? Continents.IsPower(other.Value, year) : one.Continent is not null && one.Continent == other.Continent;

    // A department stands beside departments: an institute would be seen not to be one. Of alliances each has a word of its own.
    private static bool IsOfLikeBody(Thing thing, Thing key) =>
        key.Kind != ThingKind.Organization || key.Body == "alliance" || thing.Head == key.Head;

    // A person or body of whom the sources tell years must have one near; a country stays.
    private static bool IsOfTime(Thing thing, SourceId source, int year, GroupMaterial material)
    {
        if (thing.Kind is not (ThingKind.Person or ThingKind.Organization or ThingKind.City or ThingKind.State))
        {
            return true;
        }

        var isOwn = thing.Sources.Contains(source);
        if (year == 0)
        {
            return isOwn || thing.Kind != ThingKind.Person;
        }

        var farthest = isOwn ? FarthestYearsOfPerson : FarthestYearsElsewhere;

        // Who is remembered in one sentence of a later time was not of that time.
        return thing.Years.Count == 0 ? isOwn && (thing.Kind != ThingKind.Person || material.IsOfOneTime(source))
            : (isOwn && thing.Kind != ThingKind.Person) || thing.Years.Count(y => Math.Abs(y - year) <= farthest) * (isOwn ? 3 : 2) >= thing.Years.Count;
    }

    // Who heads a state is no consul; of another document one must know that two are alike. Of a short one with few people all are asked for, but no head of state for a consul.
    private static bool IsOfLikeOffice(Thing thing, Thing key, SourceId source, GroupMaterial material)
    {
        if (key.Kind != ThingKind.Person)
        {
            return true;
        }

        var (own, other) = (OfficeClass.Of(key.Role), OfficeClass.Of(thing.Role));
        if (thing.Sources.Contains(source) && material.SourceOf(source).People.Count <= FewPeople)
        {
            return own == OfficeClass.Head || other != OfficeClass.Head;
        }

        return (key.IsOneWord || !thing.IsOneWord)
            && (thing.Sources.Contains(source) ? own == other || (own is not null && other is null) : own is not null && own == other);
    }

    // "Soviet superiority": who is not Soviet is seen not to be the one who boasted of it.
    private static Func<Thing, bool> IsOfToldNation(Thing key, StemTells told) =>
        key.Kind == ThingKind.Person && key.Role is not null && LikeOffices.Nation(key.Role) is { } nation && told.TellsCountry(nation)
            ? other => other.Role is not null && LikeOffices.Nation(other.Role) == nation
            : _ => true;

    // Roles that name no nation are mostly of the one whose documents these are: who beside them serves another is seen to.
    private static bool IsForeign(Thing thing, Thing key) =>
        key.Kind == ThingKind.Person && key.Role is not null && thing.Role is not null
        && LikeOffices.NationAnywhere(key.Role) is null or "United States" && LikeOffices.NationAnywhere(thing.Role) is not (null or "United States");

    // Nobody takes a president for a queen.
    private static bool IsCrowned(Thing thing) => thing.OfficeNoun is "king" or "queen" or "emperor" or "empress" or "prince" or "princess" or "pope" or "shah" or "sultan" or "tsar" or "czar";

    private static double Likeness(Thing key, Thing other, SourceId source, int years, int year)
    {
        var score = other.Sources.Contains(source) ? 2.0 : 0;
        score += years <= 10 ? 3 : years <= 25 ? 1.5 : 0;
        score += key.OfficeNoun is { } office && office == other.OfficeNoun ? 3 : 0;
        score += key.Role is null == other.Role is null ? 1 : 0;
        score += key.Kind == ThingKind.Person && key.IsOneWord == other.IsOneWord ? 2 : 0;
        score += AreNear(key, other, year) ? 4 : 0;
        score += key.Kind == ThingKind.Country && StateYears.Since(key.Value) is > 1900 and var since && StateYears.Since(other.Value) == since ? 3 : 0;
        score += key.Kind == ThingKind.Organization && IsAcronym(key.Name) == IsAcronym(other.Name) ? 1 : 0;
        score += key.Kind == ThingKind.Organization && key.Head == other.Head ? 2 : 0;
        score += Math.Abs(Words(key) - Words(other)) <= 1 ? 0.5 : 0;
        return score;
    }

    private static bool IsAcronym(string name) => name.All(c => char.IsUpper(c) || c == '.');

    private static int Words(Thing thing) => thing.Name.Count(c => c == ' ');
}
