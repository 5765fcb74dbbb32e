using System.Text.RegularExpressions;

namespace StudyBot.Groups.Settings;

/// <summary>A channel of the platform: its id, or the mention that the platform writes for it.</summary>
public sealed partial record ChannelSetting(string Key, string Description) : Setting(Key, Description, "a channel, such as #moderators, or its id")
{
    public override string? DefaultText => "none";

    public override string? Normalise(string typed) => IdIn(typed);

    /// <summary>Null where none is set.</summary>
    public string? Read(GroupSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Values.GetValueOrDefault(Key);
    }

    /// <summary>The id in what was typed; null where it is no channel.</summary>
    public static string? IdIn(string typed)
    {
        ArgumentNullException.ThrowIfNull(typed);
        return Channel.Match(typed.Trim()) is { Success: true } match ? match.Groups["id"].Value : null;
    }

    // <#123456789012345678>, <#C0123ABCD|general>, 123456789012345678
    [GeneratedRegex(@"^(?:<\#(?<id>[0-9A-Za-z]{1,32})(?:\|[^>]*)?>|(?<id>[0-9A-Za-z]{1,32}))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Channel { get; }
}
