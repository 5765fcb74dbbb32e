namespace StudyBot.Testing.Slack.Rules;

/// <summary>Slack counts characters as Unicode code points.</summary>
internal static class CodePoints
{
    public static int Count(string text) => text.EnumerateRunes().Count();
}
