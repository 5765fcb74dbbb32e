namespace StudyBot.Chat.Platforms;

/// <summary>Text forms: <c>discord:&lt;user id&gt;</c>, <c>slack:&lt;team id&gt;:&lt;user id&gt;</c>, <c>terminal:&lt;uid&gt;</c>.</summary>
public readonly record struct UserId(string Value)
{
    public override string ToString() => Value;
}
