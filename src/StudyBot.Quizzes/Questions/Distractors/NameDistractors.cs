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

    public static Option OptionOf(Thing thing) => new(OptionKind.Name, thing.Name, thing.Value);

    /// <param name="isOut">What else speaks against a thing, beside what the sentences say.</param>
    public static IReadOnlyList<Option> For(Thing key, GroupMaterial material, string stem, IReadOnlyList<Citation> evidence, Func<Thing, bool>? isOut = null)
    {
        var source = evidence[0].Source;
        var around = Surroundings.Of(material, stem, evidence);
        var isOfNation = IsOfToldNation(key, stem);
        var year = material.SentenceOf(source, evidence[0].Evidence)?.Years.FirstOrDefault() ?? 0;
        var ranked = material.ThingsLike(key, source, stem)
            .Where(t => t.IsPresentable)
            .Select(t => (Thing: t, Years: material.YearsBetween(source, t), Score: 0.0))
            .Where(t => t.Years <= FarthestYears && IsOfTime(t.Thing, source, year, material) && (t.Thing.Kind is not (ThingKind.Area or ThingKind.Region) || t.Thing.Sources.Contains(source)))
            .Where(t => isOfNation(t.Thing))
            .Where(t => t.Thing.Kind != ThingKind.City || (key.IsKnownCity && t.Thing.IsKnownCity) || t.Thing.Sources.Contains(source))
            .Where(t => t.Thing.Kind != ThingKind.City || (key.Continent is null) == (t.Thing.Continent is null) || t.Thing.Sources.Contains(source))
            .Where(t => IsCrowned(t.Thing) == IsCrowned(key) && IsOfLikeOffice(t.Thing, key, source, material))
            .Where(t => t.Thing.Kind != ThingKind.Country || StateYears.WasOne(t.Thing.Value, year > 0 ? year : material.EraOf(source)))
            .Where(t => t.Thing.Kind != ThingKind.Person || t.Thing.Name.Contains(' ', StringComparison.Ordinal) || t.Thing.Sources.Contains(source))
            .Select(t => t with { Score = Likeness(key, t.Thing, source, t.Years) })
            .OrderByDescending(t => t.Score)
            .ThenBy(t => Seeded.Hash(stem, t.Thing.Value))
            .Where(t => !SameThing.MayBe(key, t.Thing) && !around.MayHold(t.Thing) && isOut?.Invoke(t.Thing) != true)
            .Select(t => t.Thing)
            .Take(Pick.Most)
            .ToList();
        return Pick.Three(OfOneContinent(ranked, key).Select(OptionOf), OptionOf(key), stem, (a, b) => !SameThing.MayBe(a.Text, b.Text));
    }

    // Three of the same part of the world, or powers beside powers, are asked for alone: what is far from all others would be no answer, and what is near to none would be seen to be one.
    private static List<Thing> OfOneContinent(List<Thing> ranked, Thing key)
    {
        if (key.Continent is null || key.Kind != ThingKind.Country)
        {
            return ranked;
        }

        var near = ranked.Where(t => AreNear(key, t)).ToList();
        return near;
    }

    private static bool AreNear(Thing one, Thing other) =>
        Continents.IsPower(one.Value) ? Continents.IsPower(other.Value) : one.Continent is not null && one.Continent == other.Continent;

    // A person or body of whom the sources tell years must have one near; a country stays.
    private static bool IsOfTime(Thing thing, SourceId source, int year, GroupMaterial material)
    {
        if (thing.Kind is not (ThingKind.Person or ThingKind.Organization or ThingKind.City) || year == 0)
        {
            return true;
        }

        var isOwn = thing.Sources.Contains(source);
        var farthest = isOwn ? FarthestYearsOfPerson : FarthestYearsElsewhere;

        // Who is remembered in one sentence of a later time was not of that time.
        return thing.Years.Count == 0 ? isOwn && (thing.Kind != ThingKind.Person || material.IsOfOneTime(source))
            : (isOwn && thing.Kind != ThingKind.Person) || thing.Years.Count(y => Math.Abs(y - year) <= farthest) * 3 >= thing.Years.Count;
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
    private static Func<Thing, bool> IsOfToldNation(Thing key, string stem) =>
        key.Kind == ThingKind.Person && key.Role is not null && LikeOffices.Nation(key.Role) is { } nation && new StemTells(stem).TellsCountry(nation)
            ? other => other.Role is not null && LikeOffices.Nation(other.Role) == nation
            : _ => true;

    // Nobody takes a president for a queen.
    private static bool IsCrowned(Thing thing) => thing.OfficeNoun is "king" or "queen" or "emperor" or "empress" or "prince" or "princess" or "pope" or "shah" or "sultan" or "tsar" or "czar";

    private static double Likeness(Thing key, Thing other, SourceId source, int years)
    {
        var score = other.Sources.Contains(source) ? 2.0 : 0;
        score += years <= 10 ? 3 : years <= 25 ? 1.5 : 0;
        score += key.OfficeNoun is { } office && office == other.OfficeNoun ? 3 : 0;
        score += key.Role is null == other.Role is null ? 1 : 0;
        score += key.Kind == ThingKind.Person && key.IsOneWord == other.IsOneWord ? 2 : 0;
        score += AreNear(key, other) ? 4 : 0;
        score += key.Kind == ThingKind.Organization && IsAcronym(key.Name) == IsAcronym(other.Name) ? 1 : 0;
        score += key.Kind == ThingKind.Organization && key.Head == other.Head ? 2 : 0;
        score += Math.Abs(Words(key) - Words(other)) <= 1 ? 0.5 : 0;
        return score;
    }

    private static bool IsAcronym(string name) => name.All(c => char.IsUpper(c) || c == '.');

    private static int Words(Thing thing) => thing.Name.Count(c => c == ' ');
}
