using System.Collections.Frozen;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>The world's well-known names, from the embedded files of <c>Gazetteers</c>, matched word by word.</summary>
internal sealed class Gazetteer
{
    private const string PossessiveEnding = "'s";
    private readonly Dictionary<string, GazetteerNode> roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countryOfDemonym = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countryOfCapital = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> capitalOfCountry = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> namesOfCountry = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, GazetteerNode> frozen;
    private readonly FrozenDictionary<string, GazetteerNode> possessives;

    private Gazetteer()
    {
        foreach (var line in Vocabulary.Lines("countries"))
        {
            AddCountry(line.Split('|'));
        }

        foreach (var line in Vocabulary.Lines("places"))
        {
            var fields = line.Split('|');
            AddAll(fields[1], fields[0] switch
            {
                "state" => GazetteerKind.State,
                "region" => GazetteerKind.Region,
                "water" => GazetteerKind.Water,
                "building" => GazetteerKind.Building,
                "seat" => GazetteerKind.Seat,
                "city" => GazetteerKind.City,
                _ => throw new InvalidOperationException($"The gazetteer knows no kind of place {fields[0]}."),
            });
        }

        foreach (var line in Vocabulary.Lines("organizations"))
        {
            AddAll(line, GazetteerKind.Organization);
        }

        foreach (var line in Vocabulary.Lines("cities"))
        {
            AddAll(line, GazetteerKind.City);
        }

        foreach (var line in Vocabulary.Lines("towns"))
        {
            AddAll(line, GazetteerKind.Town);
        }

        frozen = roots.ToFrozenDictionary(StringComparer.Ordinal);
        possessives = roots
            .Where(root => root.Key.EndsWith(PossessiveEnding, StringComparison.Ordinal))
            .ToFrozenDictionary(root => root.Key[..^PossessiveEnding.Length], root => root.Value, StringComparer.Ordinal);
    }

    public static Gazetteer World { get; } = new();

    public GazetteerNode? Root(string folded) => frozen.GetValueOrDefault(folded);

    /// <summary>Where the names go on that begin with a word and its possessive ending.</summary>
    public GazetteerNode? PossessiveRoot(string folded) => possessives.GetValueOrDefault(folded);

    public bool IsDemonym(string folded) => countryOfDemonym.ContainsKey(folded);

    /// <summary>Whether a name is one of a country's capital.</summary>
    public bool IsCapital(string name) => countryOfCapital.ContainsKey(name);

    /// <summary>The country of "Tirana"; null for what is no capital.</summary>
    public string? CountryOfCapital(string name) => countryOfCapital.GetValueOrDefault(name);

    /// <summary>The first capital of "Albania"; null where none is known.</summary>
    public string? CapitalOf(string country) => capitalOfCountry.GetValueOrDefault(country);

    public IReadOnlyList<string> NamesOfCountry(string country) => namesOfCountry.GetValueOrDefault(country) ?? [];

    /// <summary>The country of "Russian"; null for other words.</summary>
    public string? CountryOf(string folded) => countryOfDemonym.GetValueOrDefault(folded);

    /// <summary>Whether a single word names a place or a body with certainty.</summary>
    public bool IsName(string folded) => Root(folded)?.Entry is { Kind: not GazetteerKind.Town };

    /// <summary>What kind of thing a whole name means; null when it is not known.</summary>
    public GazetteerKind? KindOf(string name) => EntryOf(name)?.Kind;

    /// <summary>The thing that a whole name means; null when it is not known.</summary>
    public GazetteerEntry? EntryOf(string name)
    {
        var words = Words(name);
        var node = words.Length == 0 ? null : Root(words[0]);
        foreach (var word in words.Skip(1))
        {
            node = node?.Next(word);
        }

        return node?.Entry;
    }

    /// <summary>
    /// The longest of the world's names that begins at a token; <paramref name="end"/> is the token after it.
    /// Nothing when the words only begin one.
    /// </summary>
    public static GazetteerEntry? Longest(ReadOnlySpan<Token> tokens, int start, out int end)
    {
        GazetteerEntry? best = null;
        end = start;
        var node = tokens[start].IsPossessive ? tokens[start].Word.PossessiveRoot ?? tokens[start].Word.Root : tokens[start].Word.Root;
        var isInside = tokens[start].IsPossessive && tokens[start].Word.PossessiveRoot is not null;
        for (var i = start; node is not null;)
        {
            if (node.Entry is { } entry)
            {
                best = entry;
                end = i + 1;
            }

            if ((tokens[i].IsPossessive && !isInside) || ++i >= tokens.Length || (tokens[i].IsGlued && tokens[i].IsCapital))
            {
                break;
            }

            var possessive = tokens[i].IsPossessive ? node.Next(tokens[i].Word.Folded + PossessiveEnding) : null;
            isInside = possessive is not null;
            node = possessive ?? node.Next(tokens[i].Word.Folded);
        }

        return best;
    }

    /// <summary>The words of a name as the tokenizer cuts them.</summary>
    private static string[] Words(string name) =>
        Folding.Fold(name).Replace(",", " ,", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private void AddCountry(string[] fields)
    {
        var names = fields[1].Length == 0 ? fields[0] : fields[0] + ";" + fields[1];
        AddAll(names, GazetteerKind.Country);
        namesOfCountry.TryAdd(fields[0], names.Split(';'));
        foreach (var demonym in fields[2].Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            countryOfDemonym.TryAdd(Folding.Fold(demonym), fields[0]);
            if (demonym.Contains(' ', StringComparison.Ordinal))
            {
                AddAll(demonym, GazetteerKind.Demonym);
            }
        }

        if (fields[3].Length > 0)
        {
            capitalOfCountry.TryAdd(fields[0], fields[3].Split(';')[0]);
            foreach (var capital in Capitals(fields[3]))
            {
                countryOfCapital.TryAdd(capital, fields[0]);
                AddAll(capital, GazetteerKind.City);
            }
        }
    }

    private static string[] Capitals(string field) =>
        field.StartsWith("Washington", StringComparison.Ordinal) ? [field] : field.Split(';');

    private void AddAll(string names, GazetteerKind kind)
    {
        GazetteerEntry? entry = null;
        foreach (var name in names.Split(';'))
        {
            entry ??= new(name, kind);
            var words = Words(name);
            if (!roots.TryGetValue(words[0], out var node))
            {
                node = new();
                roots.Add(words[0], node);
            }

            foreach (var word in words.Skip(1))
            {
                node = node.Reach(word);
            }

            node.Entry ??= entry;
        }
    }
}
