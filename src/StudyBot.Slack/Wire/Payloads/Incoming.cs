namespace StudyBot.Slack.Wire.Payloads;

/// <summary>What an envelope brings. A closed family.</summary>
internal abstract record Incoming
{
    private Incoming()
    {
    }

    public sealed record Command(SlashCommand Body) : Incoming;

    public sealed record Interaction(InteractionBody Body) : Incoming;

    public sealed record Event(EventCallback Body) : Incoming;

    /// <summary>Of a kind that this version does not know, or unreadable: acknowledged and passed over.</summary>
    public sealed record Unknown(string Kind) : Incoming;
}
