namespace StudyBot.Slack.Wire.Payloads;

/// <summary>What goes with a post unseen: by its key it is found again after an attempt whose end nobody saw.</summary>
internal sealed record MessageMetadata(string EventType, PostKey EventPayload)
{
    public const string PostType = "studybot_post";
}
