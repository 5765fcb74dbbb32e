namespace StudyBot.Chat.Platforms;

/// <summary>A Discord server, a Slack workspace, the terminal. Text forms: <c>terminal</c>, <c>discord:&lt;guild id&gt;</c>, <c>slack:&lt;team id&gt;</c>.</summary>
public readonly record struct SpaceId(string Value)
{
    public static readonly SpaceId Terminal = new("terminal");

    public override string ToString() => Value;
}
