using System.Collections.Frozen;
using System.Reflection;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>The classes of known words, by their lower-case form without diacritics; given names by their own form.</summary>
internal static class Vocabulary
{
    private static readonly Dictionary<string, WordClass> Sections = new(StringComparer.Ordinal)
    {
        ["head"] = WordClass.Head,
        ["plural"] = WordClass.PluralHead,
        ["honorific"] = WordClass.Honorific,
        ["abbreviated"] = WordClass.Head | WordClass.Pointed,
        ["modifier"] = WordClass.Modifier,
        ["institution"] = WordClass.Institution,
        ["org"] = WordClass.OrganizationTail,
        ["orghead"] = WordClass.OrganizationHead,
        ["placetail"] = WordClass.PlaceTail,
        ["titlesurname"] = WordClass.TitleSurname,
        ["placehead"] = WordClass.PlaceHead,
        ["placenoun"] = WordClass.PlaceNoun,
        ["particle"] = WordClass.Particle,
        ["verb"] = WordClass.PersonVerb,
        ["relative"] = WordClass.Relative,
        ["calendar"] = WordClass.Calendar,
        ["function"] = WordClass.Function,
        ["surname"] = WordClass.FamilyFirst,
        ["adjective"] = WordClass.Demonym,
        ["japanese-not"] = WordClass.NotJapanese,
        ["building"] = WordClass.BuildingTail,
    };

    private static readonly FrozenDictionary<string, WordClass> Classes = Load();

    /// <summary>The classes of a word by its lower-case form.</summary>
    public static WordClass Of(string lower) => Classes.GetValueOrDefault(lower);

    /// <summary>The lines of an embedded gazetteer, without comments and empty ones.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Gazetteers/" + name)
            ?? throw new InvalidOperationException($"The gazetteer {name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }

    private static FrozenDictionary<string, WordClass> Load()
    {
        var classes = new Dictionary<string, WordClass>(64_000, StringComparer.Ordinal);
        foreach (var word in Lines("words"))
        {
            classes[word] = WordClass.Common;
        }

        foreach (var name in Lines("given-names"))
        {
            Add(classes, Folding.Lower(name), WordClass.Given);
        }

        var section = WordClass.None;
        foreach (var line in Lines("vocabulary"))
        {
            if (line[0] == '[')
            {
                section = Sections[line[1..line.IndexOf(']', StringComparison.Ordinal)]];
                continue;
            }

            foreach (var word in line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(classes, Folding.Lower(word), word.EndsWith('.') ? section | WordClass.Pointed : section);
            }
        }

        return classes.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, WordClass> classes, string key, WordClass added)
    {
        classes.TryGetValue(key, out var known);
        classes[key] = known | added;
    }
}
