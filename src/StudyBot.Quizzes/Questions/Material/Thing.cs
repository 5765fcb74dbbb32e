using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Quizzes.Questions.WhichOffice;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>A person, place or body of the group's sources. Entries of several documents with one name are one.</summary>
/// <param name="value">The folded name, of places the first of the world's names for it: what makes two the same.</param>
internal sealed class Thing(ThingKind kind, string name, string value, string? role)
{
    /// <summary>Years before and after an office in which somebody is told of.</summary>
    private const int LifeOfNote = 30;

    private readonly HashSet<string> called = new(StringComparer.Ordinal);
    private readonly SortedSet<int> eras = [];
    private bool isOfNoTime;
    private int withArticle;
    private int without;
    private bool? isPresentable;

    public ThingKind Kind { get; } = kind;

    public string Name { get; } = name;

    public string Value { get; } = value;

    /// <summary>The first that a document gives.</summary>
    public string? Role { get; private set; } = role;

    public HashSet<SourceId> Sources { get; } = [];

    /// <summary>How often sentences name it.</summary>
    public int Mentions { get; set; }

    /// <summary>Some sentence goes on with it behind a mark inside of a word ("Isma" of "Isma‘il"): it was not read whole.</summary>
    public bool IsCut { get; set; }

    /// <summary>The years of the sentences that name it: when it lived, acted or was called so.</summary>
    public HashSet<int> Years { get; } = [];

    /// <summary>All its names, each as a list of lower-case words.</summary>
    public List<IReadOnlyList<string>> Names { get; } = [];

    public Wording Wording { get; } = new(name);

    public IReadOnlyList<string> Words => Wording.OwnWords;

    /// <summary>The name that everybody knows for it, where it is a place that is known.</summary>
    public string? KnownName { get; } = WellKnownPlaces.FirstNameOf(name);

    /// <summary>What sort of its kind it is, where its name says so: only things of one sort stand beside each other.</summary>
    public string Body { get; } = kind == ThingKind.Organization ? BodyKind.Of(name) : kind == ThingKind.Area ? AreaSort.Of(name) : kind is ThingKind.Sea or ThingKind.Water ? WaterSort.Of(name) : "";

    /// <summary>What everybody knows it for, where it is such a body.</summary>
    public KnownBody? KnownBody { get; } = kind == ThingKind.Organization ? KnownBodies.Of(name) : null;

    /// <summary>A country itself, and that of which a city is the capital; folded.</summary>
    public string? Country { get; } = CountryOf(kind, name, value);

    public Continent? Continent { get; } = CountryOf(kind, name, value) is { } country ? Continents.Of(country) : null;

    /// <summary>Who is known by this name to everybody.</summary>
    public KnownPerson? Known { get; } = kind == ThingKind.Person ? KnownPeople.Of(name) : null;

    /// <summary>The same where no source tells of another of that name, who lived long before or after.</summary>
    public KnownPerson? KnownThere => Known is { } known && (Years.Count == 0 || Years.Any(y => known.YearsFrom(y) <= LifeOfNote)) ? known : null;

    /// <summary>Some sentence tells of an envoy of another state to the United States with this name: among Americans it is seen to be foreign.</summary>
    public bool IsEnvoyHere { get; set; }

    /// <summary>Whether most sentences that name it in full do so behind an article; null where none does.</summary>
    public bool? IsWithArticle => withArticle + without == 0 ? null : withArticle > without;

    /// <summary>Some sentence names it that is no reference to a book.</summary>
    public bool IsOfText { get; set; }

    /// <summary>A town that the world's lists know; of another only its own document says what it is.</summary>
    public bool IsKnownCity { get; } = kind == ThingKind.City && WellKnownPlaces.KindOf(name) is not null;

    /// <summary>A person who is known by a surname alone.</summary>
    public bool IsOneWord { get; } = !name.Contains(' ', StringComparison.Ordinal);

    /// <summary>Can stand as an answer.</summary>
    public bool IsPresentable => isPresentable ??= PresentableName.Is(this);

    /// <summary>The last word of the role, which says what office it is: "minister" of "Russian Deputy Foreign Minister".</summary>
    public string? OfficeNoun { get; private set; } = NounOf(role);

    /// <summary>The rank of the role.</summary>
    public string? Rank { get; private set; } = OfficeClass.Of(role);

    /// <summary>The country of the role, where a document says one.</summary>
    public string? Serves { get; private set; } = ServedCountry.Of(role);

    /// <summary>The last word before an "of": "bank" of "World Bank", "department" of "Department of State".</summary>
    public string Head { get; } = TextTerms.Words(name.Split(" of ")[0]).LastOrDefault() ?? "";

    public void AddRole(string? other)
    {
        if (Role is null && other is not null)
        {
            Role = other;
            OfficeNoun = NounOf(other);
            Rank = OfficeClass.Of(other);
        }

        // A delegate of one document heads a state in another.
        if (OfficeClass.Of(other) == OfficeClass.Head)
        {
            Rank = OfficeClass.Head;
        }

        // "President" here, "Syrian President" there.
        Serves ??= ServedCountry.Of(other);
    }

    /// <param name="hasArticle">Whether an article stands before it where a sentence names it in full.</param>
    public void AddFullName(bool hasArticle)
    {
        withArticle += hasArticle ? 1 : 0;
        without += hasArticle ? 0 : 1;
    }

    /// <summary>Documents repeat each other's names; each is kept once.</summary>
    public void AddName(string other)
    {
        if (called.Add(other))
        {
            Names.Add(other == Name ? Words : TextTerms.Words(other).ToArray());
        }
    }

    /// <param name="era">The year that the source tells of; null where it tells of none.</param>
    public void AddSource(SourceId source, int? era)
    {
        if (Sources.Add(source))
        {
            isOfNoTime |= era is null;
            if (era is { } year)
            {
                eras.Add(year);
            }
        }
    }

    /// <summary>How far the nearest of its sources is from a year; 0 where one of them tells of none.</summary>
    public int YearsFrom(int year) =>
        isOfNoTime || eras.Count == 0 ? 0 : eras.Min(era => Math.Abs(era - year));

    private static string? CountryOf(ThingKind kind, string name, string value) => kind == ThingKind.Country ? value
        : kind == ThingKind.City && Capitals.CountryOf(name) is { } country ? NameForm.Fold(country)
        : null;

    private static string? NounOf(string? role) =>
        role is null ? null : TextTerms.Words(role.Split([" of ", " for "], StringSplitOptions.None)[0]).LastOrDefault();
}
