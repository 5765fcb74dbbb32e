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
}
