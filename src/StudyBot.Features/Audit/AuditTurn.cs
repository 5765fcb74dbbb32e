using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Features.Passages;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;

namespace StudyBot.Features.Audit;

/// <summary>What is asked for and from where on: what a button to another page carries.</summary>
internal sealed record AuditTurn(AuditFilter Filter, AuditPlace Place)
{
    private const string Older = "older";
    private const string Newer = "newer";

    /// <summary>What can be asked for: "source", "source.added".</summary>
    public static ImmutableArray<string> Words { get; } =
        [.. AuditActions.All.SelectMany(action => new[] { action.Split('.')[0], action }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public ImmutableArray<string> Arguments =>
    [
        Place.NewerThan is null ? Older : Newer,
        (Place.NewerThan ?? Place.OlderThan)?.ToString(CultureInfo.InvariantCulture) ?? "",
        Filter.What ?? "",
        Filter.By?.Value ?? "",
    ];

    public static AuditTurn Read(ImmutableArray<string> arguments)
    {
        var (what, by) = (ButtonArguments.TextAt(arguments, 2), ButtonArguments.TextAt(arguments, 3));
        return new AuditTurn(
            new AuditFilter(what.Length == 0 ? null : what, by.Length == 0 ? null : new MemberId(by)),
            (ButtonArguments.TextAt(arguments, 0), long.TryParse(ButtonArguments.TextAt(arguments, 1), NumberStyles.None, CultureInfo.InvariantCulture, out var line)) switch
            {
                (Older, true) => AuditPlace.Before(line),
                (Newer, true) => AuditPlace.After(line),
                _ => AuditPlace.Newest,
            });
    }
}
