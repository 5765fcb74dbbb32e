namespace StudyBot.Chat.Platforms;

/// <summary>What came of a post.</summary>
public abstract record PostOutcome
{
    private PostOutcome()
    {
    }

    public sealed record Posted(MessageRef Message) : PostOutcome;

    /// <summary>The bot may not post there; the schedule is paused, never deleted.</summary>
    public sealed record NotPermitted(string Reason) : PostOutcome;

    /// <summary>The channel, message or member is gone.</summary>
    public sealed record PlaceIsGone : PostOutcome;

    /// <summary>Of edits alone: the message stands, and its platform lets nobody have it changed by the bot any more, whatever it is permitted.</summary>
    public sealed record MessageIsFixed : PostOutcome;

    /// <summary>An outage: worth another try.</summary>
    public sealed record PlatformUnreachable(string Reason) : PostOutcome
    {
        /// <summary>False where it is sure that nothing was done.</summary>
        public bool MayHaveBeenTaken { get; init; } = true;
    }
}
