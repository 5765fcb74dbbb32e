namespace StudyBot.Chat.Platforms;

/// <summary>Why a platform stopped.</summary>
public abstract record PlatformEnd
{
    private PlatformEnd()
    {
    }

    /// <summary>It was asked to, or its member left.</summary>
    public sealed record Stopped : PlatformEnd;

    /// <summary>The platform will not have us; <paramref name="Advice"/> says what the operator must do.</summary>
    public sealed record Refused(string Advice) : PlatformEnd;
}
