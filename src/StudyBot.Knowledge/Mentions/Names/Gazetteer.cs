using System.Text;
using StudyBot.Knowledge.WordLists;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>The world's well-known names, from the embedded files of <c>Gazetteers</c>, matched word by word.</summary>
internal sealed class Gazetteer
{
    private const string PossessiveEnding = "'s";
    private static readonly string[] Lists = ["countries", "places", "organizations", "cities", "towns"];
    private readonly NameTree names;
    private readonly Dictionary<string, string> countryOfDemonym = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countryOfCapital = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> capitalOfCountry = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> namesOfCountry = new(StringComparer.Ordinal);

    private Gazetteer()
    {
        var (nodes, letters) = Measure();
        names = new(nodes, letters);
        foreach (var list in Lists)
        {
            EmbeddedLines.Read("Gazetteers/" + list, list switch
            {
                "countries" => line => AddCountry(line.ToString().Split('|')),
                "places" => AddPlace,
                "organizations" => line => names.Add(line, GazetteerKind.Organization),
                "cities" => line => names.Add(line, GazetteerKind.City),
                _ => line => names.Add(line, GazetteerKind.Town),
            });
        }
    }

    public static Gazetteer World { get; } = new();

    public GazetteerNode? Root(ReadOnlySpan<char> folded) => names.Root(folded);

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
    public GazetteerEntry? EntryOf(string name) => names.Find(name)?.Entry;

    /// <summary>
    /// The longest of the world's names that begins at a token; <paramref name="end"/> is the token after it.
    /// Nothing when the words only begin one.
    /// </summary>
    public static GazetteerEntry? Longest(ReadOnlySpan<Token> tokens, int start, out int end)
    {
        GazetteerEntry? best = null;
        end = start;
        var possessive = tokens[start].IsPossessive ? World.Root(tokens[start].Word.Folded + PossessiveEnding) : null;
        var node = possessive ?? tokens[start].Word.Root;
        for (var i = start; node is { } here;)
        {
            if (here.Entry is { } entry)
            {
                best = entry;
                end = i + 1;
            }

            if ((tokens[i].IsPossessive && possessive is null) || ++i >= tokens.Length || (tokens[i].IsGlued && tokens[i].IsCapital))
            {
                break;
            }

            possessive = tokens[i].IsPossessive ? here.Next(tokens[i].Word.Folded + PossessiveEnding) : null;
            node = possessive ?? here.Next(tokens[i].Word.Folded);
        }

        return best;
    }

    /// <summary>How many beginnings of names the lists have at most, and bytes of letters in them.</summary>
    private static (int Nodes, int Letters) Measure()
    {
        var (nodes, letters) = (0, 0);
        foreach (var list in Lists)
        {
            EmbeddedLines.Read("Gazetteers/" + list, line =>
            {
                foreach (var range in line.SplitAny(";|"))
                {
                    nodes++;
                    letters += Encoding.UTF8.GetByteCount(line[range]) + 1;
                    for (var i = range.Start.Value; i < range.End.Value; i++)
                    {
                        if (line[i] is ' ' or ',')
                        {
                            nodes++;
                            letters += Encoding.UTF8.GetByteCount(line[range.Start..i]) + 1;
                        }
                    }
                }
            });
        }

        return (nodes, letters);
    }

    private void AddPlace(ReadOnlySpan<char> line)
    {
        var bar = line.IndexOf('|');
        names.Add(line[(bar + 1)..], line[..bar] switch
        {
            "state" => GazetteerKind.State,
            "region" => GazetteerKind.Region,
            "water" => GazetteerKind.Water,
            "building" => GazetteerKind.Building,
            "seat" => GazetteerKind.Seat,
            "city" => GazetteerKind.City,
            _ => throw new InvalidOperationException($"The gazetteer knows no kind of place in {line}."),
        });
    }

    private void AddCountry(string[] fields)
    {
        var all = fields[1].Length == 0 ? fields[0] : fields[0] + ";" + fields[1];
        names.Add(all, GazetteerKind.Country);
        namesOfCountry.TryAdd(fields[0], all.Split(';'));
        foreach (var demonym in fields[2].Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            countryOfDemonym.TryAdd(Folding.Fold(demonym), fields[0]);
            if (demonym.Contains(' ', StringComparison.Ordinal))
            {
                names.Add(demonym, GazetteerKind.Demonym);
            }
        }

        if (fields[3].Length > 0)
        {
            capitalOfCountry.TryAdd(fields[0], fields[3].Split(';')[0]);
            foreach (var capital in Capitals(fields[3]))
            {
                countryOfCapital.TryAdd(capital, fields[0]);
                names.Add(capital, GazetteerKind.City);
            }
        }
    }

    private static string[] Capitals(string field) =>
        field.StartsWith("Washington", StringComparison.Ordinal) ? [field] : field.Split(';');
}
