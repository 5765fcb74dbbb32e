using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using StudyBot.Knowledge;

namespace StudyBot.Features.Turns;

/// <summary>One after the other for each group, and no group waits for another. No other process has the store.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A semaphore whose wait handle nobody asks for holds nothing to dispose.")]
internal sealed class GroupTurns
{
    private readonly ConcurrentDictionary<GroupId, SemaphoreSlim> turns = [];

    public async Task<T> RunAsync<T>(GroupId group, Func<Task<T>> work, CancellationToken cancellationToken)
    {
        var turn = turns.GetOrAdd(group, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await work().ConfigureAwait(false);
        }
        finally
        {
            turn.Release();
        }
    }
}
