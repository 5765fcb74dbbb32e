namespace StudyBot.Chat.Commands;

/// <summary>What is wrong with a value; the router says it to the member.</summary>
public enum ArgumentProblem
{
    /// <summary>Required and not there.</summary>
    Missing,

    /// <summary>Its name stands there without a value.</summary>
    Empty,

    /// <summary>A number, or true or false, which a platform may send though words were declared.</summary>
    NotText,
    NotANumber,

    /// <summary>A number below the least that there can be.</summary>
    TooSmall,
    NotABoolean,
    NotADate,
    NotAChoice,
    NotAFile,
    NotAChannel,
    NotAMember,

    /// <summary>Neither a member nor a role.</summary>
    NotMentionable,

    /// <summary>By its name twice, or by its name and as free text.</summary>
    GivenTwice,

    /// <summary>Its quotation mark is never closed.</summary>
    UnclosedQuote,

    /// <summary>Words where the command takes none, or (from typed options) a name that it does not declare.</summary>
    Unexpected,
}
