using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Mentions;

namespace StudyBot.Knowledge.Lookup.Naming;

/// <summary>What one source names, in the order of its entries.</summary>
public sealed record SourceNames(SourceId Source, IReadOnlyList<NamedEntry> Names)
{
    /// <summary>People, then places, then organizations, each in the order of the extraction; one that no sentence names is left out.</summary>
    public static SourceNames Of(Extracted extracted)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        var sentences = new Dictionary<(NameKind Kind, int Entry), List<int>>();
        var at = 0;
        foreach (var mention in extracted.Mentions.OrderBy(m => m.Span.Start))
        {
            while (at < extracted.Sentences.Count && extracted.Sentences[at].Span.End <= mention.Span.Start)
            {
                at++;
            }

            if (at < extracted.Sentences.Count && EntryOf(mention, extracted) is { } entry)
            {
                var named = sentences.TryGetValue(entry, out var known) ? known : sentences[entry] = [];
                if (named.Count == 0 || named[^1] != at)
                {
                    named.Add(at);
                }
            }
        }

        return new SourceNames(
            extracted.Source,
            [
                .. Named(NameKind.Person, extracted.People.Select(p => (p.Name, (string?)p.Role, p.Aliases)), sentences),
                .. Named(NameKind.Place, extracted.Places.Select(p => (p.Name, (string?)null, p.Aliases)), sentences),
                .. Named(NameKind.Organization, extracted.Organizations.Select(o => (o.Name, (string?)null, o.Aliases)), sentences),
            ]);
    }

    // A body that is only described ("the Syrian government") has no name to be asked for.
    private static (NameKind Kind, int Entry)? EntryOf(Mention mention, Extracted extracted) => mention switch
    {
        PersonMention person => (NameKind.Person, person.Entry),
        PlaceMention place => (NameKind.Place, place.Entry),
        OrganizationMention organization when !extracted.Organizations[organization.Entry].IsDescribed => (NameKind.Organization, organization.Entry),
        _ => null,
    };

    private static IEnumerable<NamedEntry> Named(
        NameKind kind,
        IEnumerable<(string Name, string? Role, IReadOnlyList<string> Aliases)> entries,
        Dictionary<(NameKind Kind, int Entry), List<int>> sentences) => entries
        .Select((entry, number) => (entry, Sentences: sentences.GetValueOrDefault((kind, number))))
        .Where(e => e.Sentences is not null)
        .Select(e => new NamedEntry(kind, e.entry.Name, e.entry.Role, e.entry.Aliases, e.Sentences!));
}

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
