using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Searching;

/// <summary>The sources that a search may see. An index may remember what it worked out for a scope, by the object: keep it as long as it holds.</summary>
public sealed class SearchScope(IReadOnlyCollection<SourceId> sources)
{
    public IReadOnlyCollection<SourceId> Sources { get; } = sources;
}
