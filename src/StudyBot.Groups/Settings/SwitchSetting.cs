namespace StudyBot.Groups.Settings;

/// <summary>On or off.</summary>
/// <param name="Default">Null where the platform's custom decides.</param>
public sealed record SwitchSetting(string Key, string Description, bool? Default) : Setting(Key, Description, "on or off")
{
    public override string? DefaultText => Default switch { true => "on", false => "off", null => null };

    public override string? Normalise(string typed) => typed.Trim().ToLowerInvariant() switch
    {
        "on" or "yes" or "true" => "on",
        "off" or "no" or "false" => "off",
        _ => null,
    };

    public bool? Read(GroupSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Values.TryGetValue(Key, out var text) ? text == "on" : Default;
    }
}
