namespace StudyBot.Discord.Interactions;

/// <summary>How far an earlier run of the program came with answering an interaction.</summary>
internal enum EarlierStand
{
    /// <summary>It said nothing yet.</summary>
    Nothing,

    /// <summary>"Thinking…", or how far it is: the card is still to come.</summary>
    Placeholder,

    /// <summary>The card stands, or what it may be is not known.</summary>
    Answer,
}
