namespace StudyBot.Groups.Audit;

/// <summary>A part of a group's trail.</summary>
/// <param name="Lines">The newest first, each with its number: later lines of a group have higher ones, and a line keeps its own.</param>
/// <param name="HasNewer">Whether lines that are asked for stand before these.</param>
/// <param name="HasOlder">Likewise behind them.</param>
public sealed record AuditPage(IReadOnlyList<(long Number, AuditLine Line)> Lines, bool HasNewer, bool HasOlder)
{
    /// <summary>The page that is asked for, out of the lines from its place on.</summary>
    /// <param name="found">In the direction in which it is read, one more than stand on the page where there are so many.</param>
    public static AuditPage Of(AuditPlace place, IReadOnlyList<(long Number, AuditLine Line)> found, int atMost)
    {
        ArgumentNullException.ThrowIfNull(found);
        var hasMore = found.Count > atMost;
        var lines = found.Take(atMost);
        return place switch
        {
            { NewerThan: not null } => new AuditPage([.. lines.Reverse()], hasMore, HasOlder: true),
            _ => new AuditPage([.. lines], HasNewer: place.OlderThan is not null, hasMore),
        };
    }
}
