namespace StudyBot.Settings;

internal sealed class DiscordOptions
{
    public const string Section = "Discord";

    /// <summary>Empty means none. Never logged.</summary>
    public string Token { get; set; } = "";

    /// <summary>The gateway's address comes from it.</summary>
    public string RestBaseUrl { get; set; } = "https://discord.com/api/v10";

    /// <summary>The id of the one server that gets the commands, at once, while somebody works on them; empty for all servers.</summary>
    public string DevelopmentGuild { get; set; } = "";
}
