namespace StudyBot.Discord.Wire.Payloads.Commands;

internal enum CommandType
{
    Slash = 1,
    User = 2,
    Message = 3,
}
