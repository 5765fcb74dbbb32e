using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions.Soundness;

/// <summary>The names that a text tells: by a word of theirs, kin of one, or what is made of a country's ("Japanese" for Japan), or its capital, or a great town of it. Read once for many names.</summary>
internal sealed class StemTells(string text)
{
    private const int Kin = 5;

    /// <summary>Words of many names, which tell none of them: the United States are no hint at the United Kingdom.</summary>
    private static readonly HashSet<string> OfMany = new(["the", "and", "for", "united", "states", "north", "south", "east", "west", "new"], StringComparer.Ordinal);

    /// <summary>Halves of adjectives, which tell an answer; who acts or fights they do not tell.</summary>
    private static readonly (string Half, string Country)[] Halves = [("Anglo-", "United Kingdom"), ("Franco-", "France"), ("Russo-", "Russia"), ("Sino-", "China")];

    private readonly HashSet<string> words = TextTerms.Words(text).ToHashSet(StringComparer.Ordinal);
    private readonly HashSet<string> kin = TextTerms.Words(text).Where(w => w.Length >= Kin).Select(w => w[..Kin]).ToHashSet(StringComparer.Ordinal);
    private readonly Lazy<HashSet<string>> countries = new(() => CountriesOf(text));
    private readonly Lazy<HashSet<string>> hinted = new(() => CountriesHinted(text));

    public bool Tells(Thing thing) => Tells(thing.Words, thing.KnownName);

    public bool Tells(string name) => Tells(TextTerms.Words(name), WellKnownPlaces.FirstNameOf(name));

    public bool TellsCountry(string country) => countries.Value.Contains(country);

    /// <summary>By the names that everybody knows for them.</summary>
    public IReadOnlyCollection<string> Countries => countries.Value;

    /// <summary>Also what came before or after a country, or is a part of it: "Soviet" for Russia, "South Korean" for North Korea.</summary>
    public bool TellsKin(string country) => countries.Value.Any(told => told == country || SameThing.AreStatesOfOneLine(told, country));

    private bool Tells(IEnumerable<string> name, string? known) =>
        name.Any(w => w.Length >= 3 && !OfMany.Contains(w) && (words.Contains(w) || (w.Length >= Kin && kin.Contains(w[..Kin]))))
        || (known is not null && (countries.Value.Contains(known) || hinted.Value.Contains(known)))
        || name.Any(w => w.Length > 0 && Demonyms.CountryOf(char.ToUpperInvariant(w[0]) + w[1..]) is { } country && countries.Value.Contains(country));

    private static HashSet<string> CountriesHinted(string text)
    {
        var words = StemWord.Of(text).Select(w => w.Text.Split('’', '\'')[0]).ToList();
        return words.Concat(words.Zip(words.Skip(1), (a, b) => $"{a} {b}"))
            .Select(GreatTowns.CountryOf)
            .OfType<string>()
            .Concat(Halves.Where(h => text.Contains(h.Half, StringComparison.Ordinal)).Select(h => h.Country))
            .ToHashSet(StringComparer.Ordinal);
    }

    private static HashSet<string> CountriesOf(string text)
    {
        var words = StemWord.Of(text).Where(w => w.IsCapital).Select(w => w.Text.Split('’', '\'')[0]).ToList();
        return words
            .SelectMany(w => w.Split('-').Select(Demonyms.CountryOf).Append(Demonyms.CountryOf(w)).Append(WellKnownPlaces.FirstNameOf(w)))
            .Concat(words.Concat(words.Zip(words.Skip(1), (a, b) => $"{a} {b}")).Concat(words.Zip(words.Skip(1), words.Skip(2)).Select(w => $"{w.First} {w.Second} {w.Third}")).SelectMany(Capitals.CountriesOf))
            .OfType<string>()
            .Concat(StandIns.CountriesOf(text))
            .ToHashSet(StringComparer.Ordinal);
    }
}
