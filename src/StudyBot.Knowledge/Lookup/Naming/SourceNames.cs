using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>What one source names, in the order of its entries.</summary>
public sealed record SourceNames(SourceId Source, IReadOnlyList<NamedEntry> Names);

/// <summary>One person, place or organization of one source.</summary>
/// <param name="Name">The fullest form the source has.</param>
/// <param name="Role">Of a person, where the source gives one.</param>
/// <param name="Aliases">Other forms that the source uses.</param>
/// <param name="Sentences">The indexes of the sentences that name it, rising, each once: into <see cref="Extraction.Extracted.Sentences"/>.</param>
public sealed record NamedEntry(NameKind Kind, string Name, string? Role, IReadOnlyList<string> Aliases, IReadOnlyList<int> Sentences);

public enum NameKind
{
    Person,
    Place,
    Organization,
}
