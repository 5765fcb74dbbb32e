using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord;

/// <summary>The address that adds the bot to a server, with exactly what it uses.</summary>
internal static class Invite
{
    public static readonly Permissions Used =
        Permissions.ViewChannel | Permissions.SendMessages | Permissions.SendMessagesInThreads
        | Permissions.EmbedLinks | Permissions.AttachFiles | Permissions.ReadMessageHistory;

    public static Uri For(Snowflake application) =>
        new($"https://discord.com/oauth2/authorize?client_id={application}&scope=bot+applications.commands&permissions={Used.Bits}");
}
