using System.Collections.Immutable;

namespace StudyBot.Chat.Platforms;

/// <summary>What is known of the bot's own posts in a channel. A closed family.</summary>
public abstract record OwnPosts
{
    private OwnPosts()
    {
    }

    /// <summary>All of them since the instant that was asked for; there may be older ones.</summary>
    public sealed record Read(ImmutableArray<OwnPost> Posts) : OwnPosts;

    /// <summary>The bot may not look, or the platform cannot show them.</summary>
    public sealed record Unreadable(string Reason) : OwnPosts;

    /// <summary>An outage: worth another try.</summary>
    public sealed record Unreachable(string Reason) : OwnPosts;
}

/// <summary>A post and the ids of the buttons on it, by which whoever made them knows it again.</summary>
public sealed record OwnPost(MessageRef Message, ImmutableArray<string> Controls);
