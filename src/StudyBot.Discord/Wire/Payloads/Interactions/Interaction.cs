using StudyBot.Discord.Wire.Payloads.Messages;

namespace StudyBot.Discord.Wire.Payloads.Interactions;

/// <summary>
/// Somebody used a command, a component or a form. It must be answered within 3 s of <see cref="Snowflake.Created"/> of its id; the token lives 15 minutes.
/// Holds what the bot goes by and no more: what is not read cannot be odd.
/// </summary>
/// <param name="Token">A secret: who has it can speak for the bot here. Never logged.</param>
/// <param name="ApplicationId">The bot's own. Null only in what Discord does not send.</param>
/// <param name="Data">Null in a ping, and where the content could not be read.</param>
/// <param name="Member">In a guild; elsewhere <paramref name="User"/> is given.</param>
/// <param name="Message">The message that a component or the form's opening component stands on.</param>
internal sealed record Interaction(
    Snowflake Id,
    InteractionType Type,
    string Token,
    Snowflake? ApplicationId = null,
    InteractionData? Data = null,
    Snowflake? GuildId = null,
    Snowflake? ChannelId = null,
    Channel? Channel = null,
    Member? Member = null,
    User? User = null,
    Message? Message = null,
    long? AttachmentSizeLimit = null)
{
    /// <summary>Who did it, wherever it was. Null only in what Discord does not send.</summary>
    public User? Author => Member?.User ?? User;

    // A record's own text would show the token and what the member wrote.
    public override string ToString() => $"interaction {Id} of type {(int)Type}";
}
