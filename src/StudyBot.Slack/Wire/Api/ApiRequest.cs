namespace StudyBot.Slack.Wire.Api;

/// <summary>One call of the Web API.</summary>
/// <param name="Method">As <c>chat.postMessage</c>; what is logged.</param>
internal sealed record ApiRequest(string Method, ApiBody Body, Pace Pace)
{
    /// <summary>The channel, where each has a limit of its own.</summary>
    public string Channel { get; init; } = "";

    /// <summary>By the app's token instead of the bot's.</summary>
    public bool IsByApp { get; init; }

    /// <summary>Doing it twice is as good as once: an attempt whose end nobody saw is repeated.</summary>
    public bool IsRepeatable { get; init; } = true;

    /// <summary>It has the few seconds that a trigger lives: nothing is waited out.</summary>
    public bool IsUrgent { get; init; }

    /// <summary>The operator may leave its scope away, and no word is lost about it.</summary>
    public bool IsOptional { get; init; }

    public override string ToString() => Method;
}
