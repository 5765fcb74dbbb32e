namespace StudyBot.Slack.Wire.Api;

/// <summary>How often a method may be called: so many times in any window. A tenth below what Slack documents.</summary>
internal readonly record struct Pace(int Most, TimeSpan Window)
{
    /// <summary>Opening connections: tried as often as they are lost, and held back by what Slack then says.</summary>
    public static readonly Pace Free = new(int.MaxValue, TimeSpan.Zero);

    public static readonly Pace TwentyAMinute = new(18, TimeSpan.FromMinutes(1));

    public static readonly Pace FiftyAMinute = new(45, TimeSpan.FromMinutes(1));

    public static readonly Pace HundredAMinute = new(90, TimeSpan.FromMinutes(1));

    /// <summary>Messages in one channel.</summary>
    public static readonly Pace OneASecond = new(1, TimeSpan.FromSeconds(1.1));
}
