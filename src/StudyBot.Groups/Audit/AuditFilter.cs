using StudyBot.Knowledge;

namespace StudyBot.Groups.Audit;

/// <summary>Which lines of the trail are asked for.</summary>
/// <param name="What">The beginning of an action or of its second word: "source", "source.added", "removed"; null for all.</param>
/// <param name="By">Null for everybody.</param>
public sealed record AuditFilter(string? What, MemberId? By)
{
    public bool Fits(AuditLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        return (By is not { } by || line.By == by) && (What is not { } what || Begins(line.Action, what));
    }

    private static bool Begins(string action, string what) =>
        action.StartsWith(what, StringComparison.OrdinalIgnoreCase) || action[(action.IndexOf('.', StringComparison.Ordinal) + 1)..].StartsWith(what, StringComparison.OrdinalIgnoreCase);
}
