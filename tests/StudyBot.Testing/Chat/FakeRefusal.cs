namespace StudyBot.Testing.Chat;

/// <summary>What a platform's error answer becomes in an adapter.</summary>
public sealed class FakeRefusal(string message) : IOException(message);
