using StudyBot.Slack.Wire.Payloads;

namespace StudyBot.Slack.Wire.Socket;

/// <summary>When a delivery is acknowledged that nobody acknowledges before.</summary>
/// <param name="After">From its arrival; zero: at once, whatever its handler does.</param>
/// <param name="WhenLate">With what; null for nothing but the acknowledgement.</param>
internal sealed record AcknowledgementRule(TimeSpan After, AcknowledgementPayload? WhenLate = null)
{
    public static readonly AcknowledgementRule AtOnce = new(TimeSpan.Zero);

    /// <summary>It may have an effect: it is kept first, so that no crash loses what Slack would not send again.</summary>
    public static readonly AcknowledgementRule OnceKept = new(TimeSpan.FromSeconds(2));

    /// <summary>The errors of a form can be said nowhere else. They are there within a second; what has none is kept in the rest.</summary>
    public static readonly AcknowledgementRule WithErrors = new(TimeSpan.FromSeconds(2));

    /// <summary>The options of a menu can be said nowhere else.</summary>
    public static readonly AcknowledgementRule WithOptions = new(TimeSpan.FromSeconds(1), AcknowledgementPayload.OfOptions([]));

    /// <summary>Once it is acknowledged Slack forgets it, and so its id alone is what a repetition is known by.</summary>
    public bool IsRemembered => After == TimeSpan.Zero;
}
