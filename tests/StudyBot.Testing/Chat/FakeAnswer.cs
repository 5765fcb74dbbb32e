using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;

namespace StudyBot.Testing.Chat;

/// <summary>What a member got to see.</summary>
/// <param name="IsPublic">False when only the one who asked sees it.</param>
/// <param name="Message">Null for what cannot be referred to.</param>
public sealed record FakeAnswer(Card Card, bool IsPublic, MessageRef? Message)
{
    public string Text => PlainText.Render(Card);
}
