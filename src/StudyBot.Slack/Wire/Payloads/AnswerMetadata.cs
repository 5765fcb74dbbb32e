using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace StudyBot.Slack.Wire.Payloads;

/// <param name="Messages">What Slack minds, with the part that it minds as <c>[json-pointer:/blocks/0]</c>. May repeat what a member wrote.</param>
internal sealed partial record AnswerMetadata(IReadOnlyList<string>? Messages)
{
    /// <summary>The parts alone, which may be logged; null where none is told.</summary>
    [JsonIgnore]
    public string? Parts =>
        string.Join(", ", (Messages ?? []).SelectMany(message => Pointer.Matches(message)).Select(match => match.Groups[1].Value)) is { Length: > 0 } parts ? parts : null;

    /// <summary>Names and numbers of the protocol, nothing that could be somebody's words.</summary>
    [GeneratedRegex(@"\[json-pointer:((?:/(?:[a-z_]{1,24}|\d{1,4}))+)\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Pointer { get; }
}
