namespace StudyBot.Groups.Audit;

/// <summary>Where a page of the trail begins: beside the line with a number, which is on it no more. What is written meanwhile moves no page.</summary>
public readonly record struct AuditPlace
{
    /// <summary>The lines that were written before that one, the next ones first; null where it is not so.</summary>
    public long? OlderThan { get; private init; }

    /// <summary>Those that were written after it.</summary>
    public long? NewerThan { get; private init; }

    public static AuditPlace Newest => default;

    public static AuditPlace Before(long line) => new() { OlderThan = line };

    public static AuditPlace After(long line) => new() { NewerThan = line };
}
