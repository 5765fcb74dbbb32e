namespace StudyBot.Slack;

/// <summary>
/// What Slack takes and nothing beyond. Texts are measured in Unicode code points, as Slack counts them, never in UTF-16 units. From Slack's public
/// documentation, where no other source is named.
/// </summary>
public static class SlackLimits
{
    public const int MessageBlocks = 50;

    /// <summary>Of a modal and of the Home tab.</summary>
    public const int ViewBlocks = 100;

    public const int SectionText = 3000;
    public const int SectionFields = 10;
    public const int FieldText = 2000;
    public const int Header = 150;
    public const int ContextElements = 10;

    /// <summary>Not said by Slack: what is still read in small print.</summary>
    public const int ContextText = 2000;

    public const int ActionElements = 25;
    public const int ButtonText = 75;
    public const int ButtonValue = 2000;
    public const int Address = 3000;

    /// <summary>Of an <c>action_id</c> and of a <c>block_id</c>.</summary>
    public const int Id = 255;

    public const int SelectOptions = 100;
    public const int OptionText = 75;
    public const int OptionValue = 75;
    public const int Placeholder = 150;

    /// <summary>Of a modal: its title and both of its buttons.</summary>
    public const int ModalTitle = 24;

    public const int InputLabel = 2000;
    public const int InputText = 3000;
    public const int PrivateMetadata = 3000;

    /// <summary>Of the text beside the blocks, which notifications show.</summary>
    public const int MessageText = 4000;

    /// <summary>Not said by Slack, which refuses a message that is too long in all: far below where that begins, and more than anybody scrolls through.</summary>
    public const int MessageTotal = 12_000;

    /// <summary>Of a file that a member sends: no document may be larger, so what is beyond is not fetched.</summary>
    public const int IncomingFileBytes = 20 * 1024 * 1024;

    public const int ResponseUrlUses = 5;

    public const int ManifestName = 35;
    public const int ManifestDescription = 140;
    public const int ManifestCommands = 50;
    public const int CommandName = 32;
    public const int ShortcutName = 24;

    public static readonly TimeSpan ResponseUrlLives = TimeSpan.FromMinutes(30);

    /// <summary>From a press or a command to its acknowledgement, and to the form that it opens.</summary>
    public static readonly TimeSpan AnswerWithin = TimeSpan.FromSeconds(3);
}
