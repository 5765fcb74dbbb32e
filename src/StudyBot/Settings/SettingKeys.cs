namespace StudyBot.Settings;

/// <summary>Every setting of the program, as the file, the environment and the command line name it.</summary>
internal static class SettingKeys
{
    public static readonly IReadOnlyList<string> All =
    [
        "Discord:Token", "Discord:RestBaseUrl", "Discord:DevelopmentGuild", "Slack:BotToken", "Slack:AppToken", "Slack:ApiBaseUrl",
        "Slack:Umbrella", "Slack:DirectCommands",
    ];

    /// <summary>The key in its own spelling; null where there is no such setting.</summary>
    public static string? Find(string key) => All.FirstOrDefault(k => k.Equals(key, StringComparison.OrdinalIgnoreCase));
}
