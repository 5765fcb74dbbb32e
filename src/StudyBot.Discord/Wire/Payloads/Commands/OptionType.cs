namespace StudyBot.Discord.Wire.Payloads.Commands;

internal enum OptionType
{
    Subcommand = 1,
    SubcommandGroup = 2,
    Text = 3,
    Whole = 4,
    Truth = 5,
    User = 6,
    Channel = 7,
    Role = 8,
    Mentionable = 9,
    Fraction = 10,
    Attachment = 11,
}
