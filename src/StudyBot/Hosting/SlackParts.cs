using StudyBot.Settings;
using StudyBot.Slack;

namespace StudyBot.Hosting;

/// <summary>What the adapter for Slack is given.</summary>
internal static class SlackParts
{
    public static SlackSettings SettingsOf(SlackOptions options) => new(options.BotToken, options.AppToken, new Uri(options.ApiBaseUrl.TrimEnd('/')))
    {
        Commands = NamesOf(options),

        // Today's question when there is one, the documents, and what to type.
        HomeLines = ["/quiz today", "/sources", "/help"],
    };

    public static SlackCommandNames NamesOf(SlackOptions options) => new(!bool.TryParse(options.DirectCommands, out var hasDirect) || hasDirect, options.Umbrella);
}
