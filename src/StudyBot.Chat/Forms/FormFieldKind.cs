namespace StudyBot.Chat.Forms;

public enum FormFieldKind
{
    Line,
    Text,
    File,
    Select,
}
