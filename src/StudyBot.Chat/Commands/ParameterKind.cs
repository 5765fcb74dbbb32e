namespace StudyBot.Chat.Commands;

public enum ParameterKind
{
    Text,
    Number,
    Boolean,
    Date,
    File,
}
