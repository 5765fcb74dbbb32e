namespace StudyBot.Settings;

internal sealed class SlackOptions
{
    public const string Section = "Slack";

    /// <summary>Empty means none. Never logged.</summary>
    public string BotToken { get; set; } = "";

    /// <summary>Empty means none. Never logged.</summary>
    public string AppToken { get; set; } = "";

    public string ApiBaseUrl { get; set; } = "https://slack.com/api";
}
