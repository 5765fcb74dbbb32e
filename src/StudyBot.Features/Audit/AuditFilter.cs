using System.Collections.Immutable;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;

namespace StudyBot.Features.Audit;

/// <summary>Which lines of the trail are asked for.</summary>
/// <param name="What">The beginning of an action or of its second word: "source", "source.added", "removed"; null for all.</param>
/// <param name="By">Null for everybody.</param>
internal sealed record AuditFilter(string? What, MemberId? By)
{
    public bool Fits(AuditLine line) => (By is not { } by || line.By == by) && (What is not { } what || Begins(line.Action, what));

    /// <summary>What can be asked for: "source", "source.added".</summary>
    public static ImmutableArray<string> Words { get; } =
        [.. AuditActions.All.SelectMany(action => new[] { action.Split('.')[0], action }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public ImmutableArray<string> ToArguments() => [What ?? "", By?.Value ?? ""];

    public static AuditFilter Of(string what, string by) => new(what.Length == 0 ? null : what, by.Length == 0 ? null : new MemberId(by));

    private static bool Begins(string action, string what) =>
        action.StartsWith(what, StringComparison.OrdinalIgnoreCase) || action[(action.IndexOf('.', StringComparison.Ordinal) + 1)..].StartsWith(what, StringComparison.OrdinalIgnoreCase);
}
