using StudyBot.Knowledge.Documents;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>A person, place or body of the group's sources. Entries of several documents with one name are one.</summary>
/// <param name="Value">The folded name, of places the first of the world's names for it: what makes two the same.</param>
internal sealed record Thing(ThingKind Kind, string Name, string Value, string? Role)
{
    private readonly HashSet<string> called = new(StringComparer.Ordinal);

    public HashSet<SourceId> Sources { get; } = [];

    /// <summary>The years of the sentences that name it: when it lived, acted or was called so.</summary>
    public HashSet<int> Years { get; } = [];

    /// <summary>All its names, each as a list of lower-case words.</summary>
    public List<IReadOnlyList<string>> Names { get; } = [];

    public Wording Wording { get; } = new(Name);

    public string Body { get; } = Kind == ThingKind.Organization ? BodyKind.Of(Name) : "";

    public Continent? Continent { get; } = Kind == ThingKind.Country ? Continents.Of(Value) : null;

    /// <summary>A person who is known by a surname alone.</summary>
    public bool IsOneWord => !Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>The last word of the role, which says what office it is: "minister" of "Russian Deputy Foreign Minister".</summary>
    public string? OfficeNoun => Role is null ? null : TextTerms.Words(Role.Split([" of ", " for "], StringSplitOptions.None)[0]).LastOrDefault();

    /// <summary>Documents repeat each other's names; each is kept once.</summary>
    public void AddName(string name)
    {
        if (called.Add(name))
        {
            Names.Add([.. TextTerms.Words(name)]);
        }
    }
}
