namespace StudyBot.Discord.Interactions;

/// <summary>How far an earlier run of the program came with answering an interaction.</summary>
internal enum EarlierStand
{
    /// <summary>It said nothing yet.</summary>
    Nothing,

    /// <summary>"Thinking…", how far it is, or the card that is to be changed as it was pressed: its own card is still to come.</summary>
    Placeholder,

    /// <summary>The card stands, or what it may be is not known.</summary>
    Answer,
}
