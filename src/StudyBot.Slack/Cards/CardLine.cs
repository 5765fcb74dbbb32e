namespace StudyBot.Slack.Cards;

/// <summary>A line or paragraph of a card, to be written into as much room as there is.</summary>
/// <param name="HasGap">An empty line stands before it, where something does.</param>
/// <param name="Write">Takes code points; what it gives is never longer.</param>
internal sealed record CardLine(bool HasGap, Func<int, SlackText> Write)
{
    /// <summary>A short label with its value, which may stand beside another one.</summary>
    public bool IsShortField { get; init; }
}
