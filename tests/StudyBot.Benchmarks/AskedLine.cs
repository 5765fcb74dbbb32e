using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Benchmarks;

/// <summary>What members type, with names of the corpus in it: a new command is a line in <see cref="All"/>.</summary>
/// <param name="Format">The line, with <c>{0}</c> where the name goes.</param>
/// <param name="Kinds">Which names are asked for, drawn at random with a seed.</param>
internal sealed record AskedLine(string Format, params NameKind[] Kinds)
{
    public static readonly IReadOnlyList<AskedLine> All =
    [
        new("/summit {0}", NameKind.Person, NameKind.Place),
        new("/person {0}", NameKind.Person),
        new("/place {0}", NameKind.Place),
        new("/term {0}", NameKind.Organization),
        new("/quote by:\"{0}\"", NameKind.Person),
        new("/quote {0}", NameKind.Place),
        new("/timeline {0}", NameKind.Person, NameKind.Place),
        new("/positions {0}", NameKind.Place, NameKind.Organization),
    ];

    private const int Seed = 20161215;

    /// <summary>One of the names each, in a shuffled order; from the first again where there are fewer.</summary>
    public IReadOnlyList<(string Line, string Name)> Fill(IEnumerable<SourceNames> named, int count)
    {
        var names = named
            .SelectMany(source => source.Names)
            .Where(entry => Kinds.Contains(entry.Kind))
            .Select(entry => entry.Name)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToArray();
        new Random(Seed).Shuffle(names);
        return
        [
            .. Enumerable.Range(0, count)
                .Select(number => names[number % names.Length])
                .Select(name => (string.Format(System.Globalization.CultureInfo.InvariantCulture, Format, name), name)),
        ];
    }
}
