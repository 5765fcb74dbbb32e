namespace StudyBot.Chat.Commands;

/// <summary>Says how far work is: a short text and a share of 0 to 1, null when unknown.</summary>
public delegate Task ProgressReport(string text, double? share, CancellationToken cancellationToken);
