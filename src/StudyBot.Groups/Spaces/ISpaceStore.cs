using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Groups.Spaces;

/// <summary>Which group a space (a Discord server, a Slack workspace, the terminal) belongs to; spaces are known here by their text form.</summary>
public interface ISpaceStore
{
    /// <summary>The row of a space; null when it was never seen.</summary>
    Task<SpaceRow?> FindAsync(string space, CancellationToken cancellationToken);

    /// <summary>Records that the bot is in a space, its group being of the same text form; a space seen before keeps its group.</summary>
    /// <returns>True when it was not there before.</returns>
    Task<bool> JoinAsync(string space, Instant at, CancellationToken cancellationToken);

    /// <summary>Records that the bot was removed; what belongs to it is kept for the stated time.</summary>
    Task LeaveAsync(string space, Instant at, CancellationToken cancellationToken);

    Task<IReadOnlyList<SpaceRow>> ListAsync(CancellationToken cancellationToken);
}

/// <param name="Left">When the bot was removed; null while it is there.</param>
public sealed record SpaceRow(string Space, GroupId Group, Instant Joined, Instant? Left);
