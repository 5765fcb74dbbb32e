using System.Buffers;
using System.Text;
using StudyBot.Knowledge.WordLists;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>The classes of known words, by their lower-case form without diacritics; given names by their own form.</summary>
internal static class Vocabulary
{
    private const string CommonWords = "Gazetteers/words";
    private const string GivenNames = "Gazetteers/given-names";
    private const string ClosedClasses = "Gazetteers/vocabulary";

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

    private static readonly WordTable Words;
    private static readonly WordClass[] Classes;

    static Vocabulary()
    {
        var (words, letters) = Measure();
        Words = new(words, letters);
        Classes = new WordClass[words];
        EmbeddedLines.Read(CommonWords, word => Add(word, WordClass.Common));
        EmbeddedLines.Read(GivenNames, name => Add(name, WordClass.Given));
        var section = WordClass.None;
        EmbeddedLines.Read(ClosedClasses, line =>
        {
            if (line[0] == '[')
            {
                section = Sections[line[1..line.IndexOf(']')].ToString()];
                return;
            }

            foreach (var range in line.Split(' '))
            {
                var word = line[range];
                Add(word, word.EndsWith('.') ? section | WordClass.Pointed : section);
            }
        });
    }

    /// <summary>The classes of a word by its lower-case form.</summary>
    public static WordClass Of(ReadOnlySpan<char> lower) => Words.Find(lower) is >= 0 and var number ? Classes[number] : WordClass.None;

    /// <summary>How many words the lists have at most, and bytes of letters.</summary>
    private static (int Words, int Letters) Measure()
    {
        var (words, letters) = (0, 0);
        foreach (var list in new[] { CommonWords, GivenNames, ClosedClasses })
        {
            EmbeddedLines.Read(list, line =>
            {
                words += line.Count(' ') + 1;
                letters += Encoding.UTF8.GetByteCount(line);
            });
        }

        return (words, letters);
    }

    private static void Add(ReadOnlySpan<char> word, WordClass added)
    {
        Span<char> lower = stackalloc char[word.Length];
        if (!word.IsEmpty)
        {
            Classes[Words.Add(Ascii.ToLower(word, lower, out _) == OperationStatus.Done ? lower : Folding.Lower(word.ToString()))] |= added;
        }
    }
}
