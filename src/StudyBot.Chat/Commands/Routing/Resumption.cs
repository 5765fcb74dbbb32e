using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>That an event was accepted before and is to be done now.</summary>
/// <param name="Platform">Null where it does not run.</param>
internal sealed record Resumption(IChatPlatform? Platform, bool MayBePutOff)
{
    /// <summary>Nobody can say yet what its member may do, so that nothing was done and nothing said.</summary>
    public bool IsPutOff { get; set; }
}
