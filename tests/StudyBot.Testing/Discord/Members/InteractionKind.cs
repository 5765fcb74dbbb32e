namespace StudyBot.Testing.Discord.Members;

/// <summary>The types of interactions, with Discord's numbers.</summary>
internal enum InteractionKind
{
    Command = 2,
    Component = 3,
    Autocomplete = 4,
    ModalSubmit = 5,
}
