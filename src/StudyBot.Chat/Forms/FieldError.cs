namespace StudyBot.Chat.Forms;

/// <summary>What is wrong with one field, as a sentence.</summary>
public sealed record FieldError(string Field, string Message);
