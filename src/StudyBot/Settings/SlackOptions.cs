namespace StudyBot.Settings;

internal sealed class SlackOptions
{
    public const string Section = "Slack";

    /// <summary>Empty means none. Never logged.</summary>
    public string BotToken { get; set; } = "";

    /// <summary>Empty means none. Never logged.</summary>
    public string AppToken { get; set; } = "";

    public string ApiBaseUrl { get; set; } = "https://slack.com/api";

    /// <summary>The command after which all others can be typed; empty means none.</summary>
    public string Umbrella { get; set; } = "studybot";

    /// <summary><c>true</c> or <c>false</c>: whether commands are there by their own names too.</summary>
    public string DirectCommands { get; set; } = "true";
}
