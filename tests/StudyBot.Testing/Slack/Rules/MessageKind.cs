namespace StudyBot.Testing.Slack.Rules;

/// <summary>On which way a message goes out.</summary>
internal enum MessageKind
{
    /// <summary>By the bot's own initiative, into a channel.</summary>
    Post,

    /// <summary>For one member alone.</summary>
    Ephemeral,

    Edit,

    /// <summary>By the way back of a delivery.</summary>
    Response,
}
