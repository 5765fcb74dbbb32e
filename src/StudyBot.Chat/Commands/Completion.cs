namespace StudyBot.Chat.Commands;

/// <summary>One suggestion; at most 25 are shown, labels and values at most 100 characters.</summary>
public sealed record Completion(string Label, string Value);
