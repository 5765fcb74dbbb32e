namespace StudyBot.Discord.Wire.Payloads.Interactions;

/// <summary>Where an interaction was made.</summary>
internal enum InteractionContext
{
    Guild = 0,
    DirectWithBot = 1,
    PrivateChannel = 2,
}
