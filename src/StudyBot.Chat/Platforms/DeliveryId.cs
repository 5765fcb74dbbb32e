namespace StudyBot.Chat.Platforms;

/// <summary>One delivery of a platform: the same however often it is repeated. Prefixed by the platform's name.</summary>
public readonly record struct DeliveryId(string Value)
{
    public override string ToString() => Value;
}
