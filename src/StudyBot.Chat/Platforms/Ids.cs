namespace StudyBot.Chat.Platforms;

/// <summary>A Discord server, a Slack workspace, the terminal. Text forms: <c>terminal</c>, <c>discord:&lt;guild id&gt;</c>, <c>slack:&lt;team id&gt;</c>.</summary>
public readonly record struct SpaceId(string Value)
{
    public static readonly SpaceId Terminal = new("terminal");

    public override string ToString() => Value;
}

/// <summary>A place within a space where messages stand.</summary>
public readonly record struct ChannelId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>Text forms: <c>discord:&lt;user id&gt;</c>, <c>slack:&lt;team id&gt;:&lt;user id&gt;</c>, <c>terminal:&lt;uid&gt;</c>.</summary>
public readonly record struct UserId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>One delivery of a platform: the same however often it is repeated. Prefixed by the platform's name.</summary>
public readonly record struct DeliveryId(string Value)
{
    public override string ToString() => Value;
}

/// <summary>A message that was posted.</summary>
public sealed record MessageRef(SpaceId Space, ChannelId Channel, string Message);
