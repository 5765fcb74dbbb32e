using System.Text.RegularExpressions;
using StudyBot.Knowledge.Documents;
using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;

namespace StudyBot.Quizzes.Questions.Distractors;

/// <summary>Other things of the key's kind, of its time, of like office; nothing that is named around the stem in any source.</summary>
internal static partial class NameDistractors
{
    /// <summary>Who lived longer ago than this is no plausible answer. Years.</summary>
    private const int FarthestYears = 45;

    private const int FarthestYearsOfPerson = 25;

    /// <summary>Of whom a source tells so long before.</summary>
    private const int LongestCareer = 35;

    /// <summary>Of whom or what only other documents tell must have been in its time.</summary>
    private const int FarthestYearsElsewhere = 12;

    /// <summary>The fourth best says how like the others should be.</summary>
    private const int FewestLike = 3;
    private const double LeastLike = 2;

    /// <param name="isOut">What else speaks against a thing, beside what the sentences say.</param>
    public static IReadOnlyList<Option> For(Thing key, GroupMaterial material, string stem, IReadOnlyList<Citation> evidence, Func<Thing, bool>? isOut = null)
    {
        var source = evidence[0].Source;
        var told = new StemTells(stem);
        var sentence = material.SentenceOf(source, evidence[0].Evidence);

        // Who is called by his surname alone here and in full elsewhere is seen among full names, and may be one of them.
        if (material.HasFullerName(key) || key.IsEnvoyHere || material.IsEverywhere(key) || ToldByOthers.Tell(key, stem, told, sentence))
        {
            return [];
        }

        var around = Surroundings.Of(material, stem, evidence);
        var said = sentence?.Years.FirstOrDefault() ?? 0;
        var year = said > 0 || !material.IsOfOneTime(source) ? said : material.EraOf(source);
        var era = year > 0 ? year : material.EraOf(source);

        // Who presents credentials to one state was sent to others too, of which another document tells.
        var alsoSentTo = key.Kind == ThingKind.Country && sentence is not null && OfEnvoy().IsMatch(stem)
            ? sentence.Names.Where(n => n.Thing.Kind == ThingKind.Person && n.Thing.KnownThere is null).SelectMany(n => material.SentencesNaming(n.Thing)).SelectMany(s => s.Names).Select(n => n.Thing).ToHashSet()
            : [];

        // "in five European countries": what lies elsewhere is seen not to be one of them.
        var isOfContinent = Continents.Told(stem) is { } continent && continent == key.Continent;
        var people = new PeopleAlike(key, stem, told, source, era, material);
        var places = new PlacesAlike(key, stem, told, source, era);
        var ranked = material.ThingsLike(key, source, stem)
            .Where(t => t.IsPresentable)
            .Select(t => (Thing: t, Years: t.Kind == ThingKind.Country ? 0 : material.YearsBetween(source, t), Score: 0.0))
            .Where(t => (t.Years <= FarthestYears || (key.KnownThere is not null && t.Thing.KnownThere is not null)) && IsOfTime(key, t.Thing, source, year, era, material) && IsOfLikeBody(t.Thing, key, stem, era))
            .Where(t => !isOfContinent || t.Thing.Continent == key.Continent)
            .Where(t => key.Kind == ThingKind.Person ? people.Takes(t.Thing) : places.Takes(t.Thing))
            .Select(t => t with { Score = Likeness(key, t.Thing, source, t.Years) + (key.Kind == ThingKind.Person ? people.Likeness(t.Thing) : places.Likeness(t.Thing)) })
            .OrderByDescending(t => t.Score)
            .ThenBy(t => Seeded.Hash(stem, t.Thing.Value))
            // Under all the names that everybody knows for it, as the check at posting looks for it.
            .Where(t => !SameThing.MayBe(key, t.Thing) && !alsoSentTo.Contains(t.Thing) && !around.MayHold(t.Thing) && !material.ThingsNamed(t.Thing.Value).Any(same => same.Kind == t.Thing.Kind && around.MayHold(same)) && isOut?.Invoke(t.Thing) != true)
            .Take(Pick.Most)
            .ToList();

        // What is much less like the key than others are would only fill up.
        var enough = ranked.Count > FewestLike ? ranked[FewestLike].Score - LeastLike : double.MinValue;
        var like = ranked.Where(t => t.Score >= enough).Select(t => t.Thing);
        return Pick.Three(like.Select(t => NameOption.Of(t, stem, era)), NameOption.OfKey(key, stem, null), stem, (a, b) => !SameThing.MayBe(a.PlainText, b.PlainText));
    }

    // A department stands beside departments: an institute would be seen not to be one. Of alliances each has a word of its own.
    private static bool IsOfLikeBody(Thing thing, Thing key, string stem, int year) =>
        key.Kind != ThingKind.Organization
        || (key.KnownBody is { } known ? thing.KnownBody is { } like && KnownBodies.AreAlike(known, like, stem) && (IsPact(known.Name) || !IsPact(like.Name) || !stem.Contains($"“{Question.Gap}", StringComparison.Ordinal)) && like.From <= year && year <= like.To
            : thing.KnownBody is null && (key.Body == "alliance" || thing.Head == key.Head));

    // A pact is signed and joined, and does nothing.
    private static bool IsPact(string name) => name.EndsWith("Pact", StringComparison.Ordinal);

    // A person or body of whom the sources tell years must have one near; a country stays.
    private static bool IsOfTime(Thing key, Thing thing, SourceId source, int year, int era, GroupMaterial material)
    {
        if (thing.Kind is not (ThingKind.Person or ThingKind.Organization or ThingKind.City or ThingKind.State)
            || (thing.Kind == ThingKind.City && (thing.Country is not null || GreatTowns.CountryOf(thing.Name) is not null)))
        {
            return true;
        }

        // Since when there was a body, and until when, everybody knows.
        if (thing.KnownBody is not null)
        {
            return true;
        }

        // How far two who are known stand from each other, their own years tell.
        if (key.KnownThere is not null && thing.KnownThere is not null)
        {
            return true;
        }

        // Who was told of so long before is remembered here, or has given a building its name.
        if (thing.Kind == ThingKind.Person && thing.Years.Count > 0 && thing.Years.Min() < era - LongestCareer)
        {
            return false;
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

    private static double Likeness(Thing key, Thing other, SourceId source, int years)
    {
        var score = other.Sources.Contains(source) ? 2.0 : 0;
        score += years <= 10 ? 3 : years <= 25 ? 1.5 : 0;
        score += key.Kind == ThingKind.Organization && IsAcronym(key.Name) == IsAcronym(other.Name) ? 1 : 0;
        score += key.Kind == ThingKind.Organization && key.Head == other.Head ? 2 : 0;
        score += Math.Abs(Words(key) - Words(other)) <= 1 ? 0.5 : 0;
        return score;
    }

    private static bool IsAcronym(string name) => name.All(c => char.IsUpper(c) || c == '.');

    private static int Words(Thing thing) => thing.Name.Count(c => c == ' ');

    [GeneratedRegex(@"\b(credentials|accredited|Ambassador to|Minister to|[Ee]nvoy to)\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex OfEnvoy();
}
