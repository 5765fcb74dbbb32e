namespace StudyBot.Testing.Discord.World;

/// <summary>The bits of Discord's permissions that play a part here.</summary>
[Flags]
public enum DiscordPermissions : long
{
    None = 0,
    Administrator = 1L << 3,
    ManageGuild = 1L << 5,
    ViewChannel = 1L << 10,
    SendMessages = 1L << 11,
    EmbedLinks = 1L << 14,
    AttachFiles = 1L << 15,
    ReadMessageHistory = 1L << 16,
    UseApplicationCommands = 1L << 31,
    SendMessagesInThreads = 1L << 38,

    /// <summary>What the invite asks for.</summary>
    Bot = ViewChannel | SendMessages | SendMessagesInThreads | EmbedLinks | AttachFiles | ReadMessageHistory,

    /// <summary>What an ordinary member has.</summary>
    Member = ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | UseApplicationCommands,
}
