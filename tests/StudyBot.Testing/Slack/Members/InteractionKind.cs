namespace StudyBot.Testing.Slack.Members;

/// <summary>What a member can do that the bot hears of.</summary>
internal enum InteractionKind
{
    Command,
    BlockActions,
    Suggestion,
    Submission,
    Closing,
    GlobalShortcut,
    MessageShortcut,
    Event,
}
