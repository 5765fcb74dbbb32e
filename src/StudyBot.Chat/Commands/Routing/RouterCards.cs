using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>What the router itself says, always to the one who asked alone.</summary>
internal static class RouterCards
{
    private const int ShownLength = 40;

    public static Card DirectMessage { get; } = Notice(
        "Ask me in your group",
        "A direct message belongs to no study group, so I have no sources to answer from here. Ask me in a server where I am.");

    /// <summary>Of what an earlier run did and could not tell any more.</summary>
    public static Card DoneBefore { get; } = Notice(
        "It is done",
        "I was stopped just after doing it, before I could say how it went. What came of it stands where you would look it up.");

    public static Card RefusedForm { get; } = Notice(
        "This form is out of date",
        "It was opened elsewhere, by somebody else or before a change of the program, so nothing was done. Please open it again.");

    public static Card FormTookTooLong { get; } = Notice(
        "That took too long",
        "The form could not be opened in time, and nothing was changed. Please try again.");

    public static Card NoForms { get; } = Notice("Not here", "This needs a form, and forms cannot be shown here.");

    public static Card EmptyLine(bool hasHelp) => Notice("Ask me something", $"Type a command, with a slash before its name.{Help(hasHelp)}");

    public static Card UnknownCommand(LineReading.UnknownCommand unknown, bool hasHelp) => new("I do not know that command")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(RichText.Of(
                new TextRun("There is no "),
                new TextRun($"/{Shown(unknown.Name)}", TextStyles.Code),
                new TextRun($".{DidYouMean(unknown.Nearest, "/")}{Help(hasHelp)}"))),
        ],
    };

    public static Card UnknownSubcommand(LineReading.UnknownSubcommand unknown) => new($"What should /{unknown.Command.Name} do?")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(unknown.Given is null
                ? $"/{unknown.Command.Name} needs one of these words after it."
                : RichText.Of(
                    new TextRun("It cannot "),
                    new TextRun(Shown(unknown.Given), TextStyles.Code),
                    new TextRun($".{DidYouMean(unknown.Nearest, "")} It understands:"))),
            .. unknown.Command.Subcommands.Select(s => new Field($"/{unknown.Command.Name} {s.Name}", s.Description, [])),
        ],
    };

    /// <param name="example">Null where no line would work here.</param>
    public static Card WrongArguments(LineReading.WrongArguments wrong, string? example) =>
        new($"/{wrong.Command.Name} {wrong.Subcommand.Name}".TrimEnd() + " was not understood")
        {
            Tone = CardTone.Notice,
            Wanted = Wanted(wrong.Errors),
            Parts =
            [
                .. wrong.Errors.Select(e => new Paragraph(Sentence(e))),
                .. example is null ? Array.Empty<CardPart>() : [new Paragraph(RichText.Of(new TextRun("For example: "), new TextRun(example, TextStyles.Code)))],
            ],
        };

    public static Card NotAllowed(Right right) => Notice("Not yours to do", right switch
    {
        Right.Propose or Right.Approve => "Only this group's moderators, and whom they chose for it, can do this.",
        Right.Operate => "Only whoever runs this group's bot can do this.",
        _ => "You cannot use me here.",
    });

    /// <param name="advice">What would help; null where only time does.</param>
    public static Card StandingUnknown(string? advice) => Notice(
        "I could not find out what you may do",
        $"What you are here could not be looked up just now, so nothing was done. {advice ?? "Please try again in a moment."}");

    /// <summary>On a form, which stays open for another try.</summary>
    public const string StandingNotYet = "What you are here could not be looked up just now, so nothing was done. Please send it again in a moment.";

    public static Card RightsUnreadable(string incident) => new("I could not find out what you may do")
    {
        Tone = CardTone.Error,
        Parts =
        [
            new Paragraph(RichText.Of(
                new TextRun("Who may do what here cannot be read just now, so nothing was done. If it goes on, tell whoever runs this bot the number "),
                new TextRun(incident, TextStyles.Code),
                new TextRun("."))),
        ],
    };

    public static Card RefusedButton(ButtonRefusal why) => why switch
    {
        ButtonRefusal.OtherMember => Notice("Not your button", "This button is meant for somebody else. Ask for yourself to get your own."),
        ButtonRefusal.OtherSpace => Notice("Not from here", "This button belongs to another group, so nothing was done."),
        ButtonRefusal.OtherVersion => Notice("This button is out of date", "It was made by another version of the program. Please ask again."),
        ButtonRefusal.Gone => Notice("This button is out of date", "What it stood for is no longer there. Please ask again."),
        _ => Notice("This button does not work", "It is damaged or was not made for this place, so nothing was done. Please ask again."),
    };

    public static Card Incident(string id) => new("Something went wrong")
    {
        Tone = CardTone.Error,
        Parts =
        [
            new Paragraph(RichText.Of(
                new TextRun("That is my fault, not yours. If it happens again, tell whoever runs this bot the number "),
                new TextRun(id, TextStyles.Code),
                new TextRun("."))),
        ],
    };

    public static string ValidationTookTooLong => "Checking this took too long. Please send it again.";

    // Where more is wrong, choosing one value would lead to the same card without the others.
    private static WantedValue? Wanted(ImmutableArray<ArgumentError> errors) =>
        errors is [{ Problem: ArgumentProblem.Missing or ArgumentProblem.Empty or ArgumentProblem.NotAChoice, Declared: { IsOffered: true } declared }] ? new WantedValue(declared.Name) : null;

    private static RichText Sentence(ArgumentError error)
    {
        var name = new TextRun($"{error.Name}:", TextStyles.Code);
        return error.Problem switch
        {
            ArgumentProblem.Missing when error.Declared is { Kind: ParameterKind.File } => RichText.Of(name, new TextRun(" needs a file; attach one.")),
            ArgumentProblem.Missing => RichText.Of(name, new TextRun($" is missing ({error.Declared?.Description}).")),
            ArgumentProblem.Empty => RichText.Of(name, new TextRun(" stands there without a value.")),
            ArgumentProblem.NotText => RichText.Of(name, new TextRun(" needs words.")),
            ArgumentProblem.NotANumber => RichText.Of(name, new TextRun(" needs a whole number, such as 5.")),
            ArgumentProblem.TooSmall => RichText.Of(name, new TextRun($" is {error.Declared?.Minimum} or more.")),
            ArgumentProblem.NotABoolean => RichText.Of(name, new TextRun(" is either true or false.")),
            ArgumentProblem.NotADate => RichText.Of(name, new TextRun(" needs a date, such as 2016-12-15.")),
            ArgumentProblem.NotAChoice => RichText.Of(name, new TextRun($" is one of: {string.Join(", ", error.Declared?.Choices ?? [])}.")),
            ArgumentProblem.NotAFile => RichText.Of(name, new TextRun(" names no file that I can find.")),
            ArgumentProblem.NotAChannel => RichText.Of(name, new TextRun(" names no channel that I can post in.")),
            ArgumentProblem.NotAMember => RichText.Of(name, new TextRun(" names no member that I can find.")),
            ArgumentProblem.NotMentionable => RichText.Of(name, new TextRun(" names no member or role that I can find.")),
            ArgumentProblem.GivenTwice => RichText.Of(name, new TextRun(" was given twice; once is enough.")),
            ArgumentProblem.UnclosedQuote => RichText.Of(name, new TextRun(" begins with a quotation mark that is never closed.")),
            ArgumentProblem.Unexpected when error.Name.Length > 0 => RichText.Of(name, new TextRun(" is not something this command knows.")),
            ArgumentProblem.Unexpected => "This command takes no words of its own.",
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static Card Notice(string title, RichText sentence) => new(title) { Tone = CardTone.Notice, Parts = [new Paragraph(sentence)] };

    private static string DidYouMean(ImmutableArray<string> nearest, string before) =>
        nearest.IsDefaultOrEmpty ? "" : $" Did you mean {string.Join(" or ", nearest.Select(n => before + n))}?";

    private static string Help(bool hasHelp) => hasHelp ? " /help lists what I can do." : "";

    private static string Shown(string typed) => typed.Length <= ShownLength
        ? typed
        : $"{typed[..(char.IsHighSurrogate(typed[ShownLength - 1]) ? ShownLength - 1 : ShownLength)]}…";
}
