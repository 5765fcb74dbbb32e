using System.Collections.Immutable;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Posts;

/// <summary>
/// The channels that are for messages: those, and no others, are listed where somebody is to name one. A forum holds threads only, and what is said beside a call
/// in a voice channel or a stage is read by whoever is in it.
/// </summary>
internal static class PostableChannels
{
    public static readonly ImmutableArray<ChannelType> Types =
    [
        ChannelType.GuildText,
        ChannelType.Announcement,
        ChannelType.AnnouncementThread,
        ChannelType.PublicThread,
        ChannelType.PrivateThread,
    ];
}
