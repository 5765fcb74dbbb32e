using System.Globalization;

namespace StudyBot.Groups.Settings;

/// <summary>A whole number between two bounds, both included.</summary>
public sealed record NumberSetting(string Key, string Description, int Default, int Least, int Most)
    : Setting(Key, Description, string.Create(CultureInfo.InvariantCulture, $"a number from {Least} to {Most}"))
{
    public override string DefaultText => Default.ToString(CultureInfo.InvariantCulture);

    public override string? Normalise(string typed) =>
        int.TryParse(typed.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= Least && number <= Most
            ? number.ToString(CultureInfo.InvariantCulture)
            : null;

    public int Read(GroupSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Values.TryGetValue(Key, out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? Math.Clamp(number, Least, Most)
            : Default;
    }
}
