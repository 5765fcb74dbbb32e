namespace StudyBot.Knowledge;

/// <summary>
/// One person on one platform. Text forms: <c>discord:&lt;user id&gt;</c>, <c>slack:&lt;team id&gt;:&lt;user id&gt;</c>,
/// <c>terminal:&lt;uid&gt;</c>.
/// </summary>
public readonly record struct MemberId(string Value)
{
    public override string ToString() => Value;
}
