using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Knowledge.Lookup.Searching;

namespace StudyBot.Features.Tests.Sources;

/// <summary>Finds nothing, and remembers what the store listed each time it was to be followed.</summary>
internal sealed class FollowingFinder : IPassageFinder
{
    /// <summary>Set before anything is to be followed.</summary>
    public ISourceStore? Store { get; set; }

    public bool IsLost { get; set; }

    /// <summary>Called each time, before it is lost or not.</summary>
    public Action Following { get; set; } = () => { };

    public List<int> Followed { get; } = [];

    public Task<PassagesFound> FindAsync(GroupId group, string question, SourceId? only, int atMost, CancellationToken cancellationToken) =>
        Task.FromResult(PassagesFound.Nothing);

    public Task<IReadOnlyList<FoundPassage>> FindNearestAsync(GroupId group, string words, int atMost, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<FoundPassage>>([]);

    public async Task PrepareAsync(GroupId group, CancellationToken cancellationToken)
    {
        Followed.Add((await Store!.ListAsync(group, cancellationToken)).Count);
        Following();
        cancellationToken.ThrowIfCancellationRequested();
        if (IsLost)
        {
            throw new SearchIndexLostException("Lost.");
        }
    }
}
