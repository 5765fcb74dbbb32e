namespace StudyBot.Chat.Commands;

public enum ParameterKind
{
    Text,
    Number,
    Boolean,
    Date,
    File,

    /// <summary>Of the web, as text. Where a line names it in the place of a file, it is taken for what it is.</summary>
    Address,

    /// <summary>
    /// A channel to post in. Given as text, as the platform writes one (or its id), since the platform alone knows what it means; the same holds of those below.
    /// </summary>
    Channel,

    /// <summary>One member.</summary>
    Member,

    /// <summary>A member or a role: whatever can be mentioned.</summary>
    Mentionable,
}
