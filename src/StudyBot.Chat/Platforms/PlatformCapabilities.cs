namespace StudyBot.Chat.Platforms;

/// <summary>What a platform can do, and its custom.</summary>
/// <param name="HasCompletion">Completes parameters while a member types.</param>
/// <param name="ArePublicAnswersUsual">Discord: public unless asked otherwise; Slack: private with "Share".</param>
public sealed record PlatformCapabilities(
    bool HasCompletion,
    bool HasForms,
    bool HasFilesIn,
    bool HasFilesOut,
    bool HasMessageCommands,
    bool HasPrivateAnswers,
    bool ArePublicAnswersUsual);
