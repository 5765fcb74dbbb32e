using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Testing.Stores;

/// <inheritdoc/>
internal sealed class MemoryNameStore(MemoryState state) : INameStore
{
    public Task<IReadOnlyList<SourceNames>> ListAsync(GroupId group, CancellationToken cancellationToken) => state.RunAsync(
        () => state.Of(group).Names ??= [.. state.Visible(group).Select(source => SourceNames.Of(source.Extracted))],
        cancellationToken);
}
