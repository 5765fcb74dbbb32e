namespace StudyBot.Discord.Wire.Payloads.Messages;

[Flags]
internal enum MessageFlags
{
    None = 0,
    SuppressEmbeds = 1 << 2,

    /// <summary>For the one who asked alone.</summary>
    Ephemeral = 1 << 6,

    /// <summary>The placeholder of a deferral.</summary>
    Loading = 1 << 7,
    SuppressNotifications = 1 << 12,

    /// <summary>Components only: no content, no embeds; cannot be taken back by an edit.</summary>
    ComponentsV2 = 1 << 15,
}
