namespace StudyBot.Chat.Commands;

/// <summary>What an adapter must know before a handler runs.</summary>
public enum ResponseMode
{
    Public,
    Private,

    /// <summary>A button that changes the card it stands on.</summary>
    UpdateCard,

    /// <summary>Answers with a form within one second; never deferred.</summary>
    OpenForm,
}
