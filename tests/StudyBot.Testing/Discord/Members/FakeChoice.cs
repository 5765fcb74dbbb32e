namespace StudyBot.Testing.Discord.Members;

/// <summary>What is offered while somebody types.</summary>
public sealed record FakeChoice(string Name, string Value);
