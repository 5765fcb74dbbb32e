namespace StudyBot.Settings;

internal sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>Empty means none. Never logged.</summary>
    public string Token { get; set; } = "";

    /// <summary>The gateway's address comes from it.</summary>
    public string RestBaseUrl { get; set; } = "https://discord.com/api/v10";
}
