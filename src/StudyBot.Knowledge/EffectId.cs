namespace StudyBot.Knowledge;

/// <summary>
/// The delivery whose effect a write is. A store marks it done in the same transaction and does nothing a second time, so that a repeated
/// delivery has one effect.
/// </summary>
public readonly record struct EffectId(string Value)
{
    public override string ToString() => Value;
}
