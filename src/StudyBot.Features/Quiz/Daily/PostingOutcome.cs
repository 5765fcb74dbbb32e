namespace StudyBot.Features.Quiz.Daily;

/// <summary>What came of a try to post a question. A closed family.</summary>
internal abstract record PostingOutcome
{
    private PostingOutcome()
    {
    }

    /// <summary>It stands in its channel.</summary>
    public sealed record Done : PostingOutcome;

    /// <summary>Worth another try; the claim stays.</summary>
    public sealed record Later(string Reason) : PostingOutcome;

    /// <summary>The bot may not post there; the schedule is paused.</summary>
    public sealed record NotPermitted(string Reason) : PostingOutcome;

    /// <summary>Its time is over; the claim is given back.</summary>
    public sealed record GivenUp : PostingOutcome;
}
