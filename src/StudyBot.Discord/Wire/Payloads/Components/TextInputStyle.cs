namespace StudyBot.Discord.Wire.Payloads.Components;

internal enum TextInputStyle
{
    Line = 1,
    Paragraph = 2,
}
