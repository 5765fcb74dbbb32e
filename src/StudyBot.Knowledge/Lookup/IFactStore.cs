using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>Facts as a group may see them: its own and the library's, overlays applied in every read.</summary>
public interface IFactStore
{
    /// <summary>All facts a group sees, by source, then place in it. The same list object as long as nothing changed.</summary>
    Task<IReadOnlyList<Fact>> ListAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>Null where there is none that the group sees.</summary>
    Task<Fact?> FindAsync(GroupId group, FactId fact, CancellationToken cancellationToken);

    /// <summary>What a group said of facts that are there, the oldest first.</summary>
    Task<IReadOnlyList<FactOverlay>> ListOverlaysAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>Overlays whose fact was not found again after an extraction.</summary>
    Task<IReadOnlyList<FactOverlay>> ListOrphansAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>Spans that a moderator hid as text, by source.</summary>
    Task<IReadOnlyList<(SourceId Source, TextSpan Span)>> ListHiddenPassagesAsync(GroupId group, CancellationToken cancellationToken);
}
