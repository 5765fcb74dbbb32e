namespace StudyBot.Testing.Discord.World;

/// <summary>The types of channels, with Discord's numbers.</summary>
public enum ChannelKind
{
    Text = 0,
    Direct = 1,
    Voice = 2,
    Category = 4,
    Announcement = 5,
    AnnouncementThread = 10,
    PublicThread = 11,
    PrivateThread = 12,
    Forum = 15,
}
