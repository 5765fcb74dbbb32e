namespace StudyBot.Testing.Discord.Members;

/// <summary>The types of a first answer, with Discord's numbers.</summary>
internal enum CallbackType
{
    Message = 4,
    DeferredMessage = 5,
    DeferredUpdate = 6,
    Update = 7,
    Autocomplete = 8,
    Modal = 9,
}
