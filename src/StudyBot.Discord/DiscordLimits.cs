namespace StudyBot.Discord;

/// <summary>
/// What Discord takes and nothing beyond, in UTF-16 units where a text is measured (Discord counts no more than that). From Discord's public
/// documentation; those of single components also stand in its OpenAPI description.
/// </summary>
public static class DiscordLimits
{
    /// <summary>Of a message without embeds.</summary>
    public const int Content = 2000;

    public const int Embeds = 10;

    /// <summary>Titles, descriptions, fields, footers and authors of all embeds of a message together.</summary>
    public const int EmbedTotal = 6000;
    public const int EmbedTitle = 256;
    public const int EmbedDescription = 4096;
    public const int EmbedFooter = 2048;

    public const int Rows = 5;
    public const int ButtonsInRow = 5;
    public const int ButtonLabel = 80;

    /// <summary>Also of the value of an option.</summary>
    public const int CustomId = 100;
    public const int Address = 512;
    public const int SelectOptions = 25;
    public const int SelectPlaceholder = 150;
    public const int OptionLabel = 100;
    public const int OptionDescription = 100;

    public const int ModalTitle = 45;
    public const int ModalFields = 5;
    public const int ModalLabel = 45;
    public const int ModalPlaceholder = 100;
    public const int ModalText = 4000;

    public const int Choices = 25;
    public const int ChoiceName = 100;
    public const int ChoiceValue = 100;

    public const int CommandName = 32;
    public const int CommandDescription = 100;
    public const int CommandOptions = 25;

    public const int Files = 10;

    /// <summary>Of one file in a server without boosts.</summary>
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>Of a file that a member sends: no document may be larger, so what is beyond is not fetched.</summary>
    public const int IncomingFileBytes = 20 * 1024 * 1024;

    public const int Nonce = 25;

    /// <summary>From an interaction's creation to the first answer.</summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(3);

    /// <summary>How long an interaction's token can be answered with.</summary>
    public static readonly TimeSpan TokenLives = TimeSpan.FromMinutes(15);
}
