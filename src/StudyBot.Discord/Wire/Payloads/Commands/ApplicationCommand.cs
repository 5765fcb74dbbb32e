namespace StudyBot.Discord.Wire.Payloads.Commands;

/// <summary>A command as it is registered, and as Discord lists it (with more, such as its version, that says nothing here).</summary>
/// <param name="Name">Slash: lower case, 1–32 without spaces; message and user commands: 1–32 as shown.</param>
/// <param name="Description">1–100; empty for message and user commands.</param>
/// <param name="DefaultMemberPermissions">Who sees it, unless the server says otherwise; null everybody.</param>
/// <param name="Contexts">0 guild, 1 direct message with the bot, 2 other private channels.</param>
/// <param name="IntegrationTypes">0 installed for a guild, 1 for a user.</param>
internal sealed record ApplicationCommand(
    string Name,
    CommandType Type = CommandType.Slash,
    string? Description = null,
    IReadOnlyList<CommandOption>? Options = null,
    Permissions? DefaultMemberPermissions = null,
    IReadOnlyList<int>? Contexts = null,
    IReadOnlyList<int>? IntegrationTypes = null,
    Snowflake? Id = null);
