namespace StudyBot.Chat.Platforms;

/// <summary>Whom a text names in its platform's own way of writing, or by an id. A closed family.</summary>
public abstract record Mention
{
    private Mention()
    {
    }

    public sealed record Everybody : Mention;

    public sealed record Role(string Id) : Mention;

    public sealed record Member(UserId Id) : Mention;
}
