using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Help;

/// <summary>What <c>/help</c> says; it follows from what the commands say of themselves.</summary>
internal static class HelpCard
{
    private const string NoneYet = "none yet: no document here holds anything for it";

    /// <summary>Of more parts than these only their names and what they do fit one screen.</summary>
    private const int MostWithExamples = 4;

    public static Card Overview(ImmutableArray<CommandSpec> commands) => new("What you can ask")
    {
        Parts =
        [
            .. commands.Where(c => RightOf(c) == Right.None).Select(Line),
            .. Moderating([.. commands.Where(c => RightOf(c) != Right.None)]),
        ],
        Footer = RichText.Of(
            new TextRun("/help command", TextStyles.Code),
            new TextRun(" says more about one. Add "),
            new TextRun("private:true", TextStyles.Code),
            new TextRun(" to see an answer alone.")),
    };

    /// <param name="example">Null where no line would work here yet.</param>
    public static Card One(CommandSpec command, Subcommand subcommand, string? example) => new(NameOf(command, subcommand))
    {
        Subtitle = subcommand.Description,
        Parts =
        [
            .. subcommand.Parameters.Select(p => new Field(p.Name, $"{p.Description}{Values(p)}{(p.IsRequired ? "" : " (may be left out)")}", [])),
            new Field("Example", example is null ? RichText.FromString(NoneYet) : Code(example), []),
            .. ForWhom(subcommand.Right) is { } whom ? [new Field("For", whom, [])] : Array.Empty<CardPart>(),
        ],
    };

    /// <summary>A command with all its parts: one screen holds them, and each has a help of its own.</summary>
    /// <param name="examples">Of each subcommand, in their order; null where no line would work here yet.</param>
    public static Card Parts(CommandSpec command, ImmutableArray<string?> examples) => new($"/{command.Name}")
    {
        Subtitle = command.Description,
        Parts = command.Subcommands.Length <= MostWithExamples
            ? [.. command.Subcommands.Zip(examples).SelectMany(part => WithExample(command, part.First, part.Second))]
            : [.. command.Subcommands.Select(part => new Field(NameOf(command, part), part.Description, [])), .. ExampleOf(examples.OfType<string>().FirstOrDefault())],
        Footer = RichText.Of(Run($"/help {command.Name} {command.Subcommands[0].Name}"), new TextRun(" says more about one of them.")),
    };

    public static Card Unknown(string asked, ImmutableArray<CommandSpec> commands) => new("No such command")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"There is no command called “{CardText.Short(asked)}”. There are:"),
            .. commands.Select(Line),
        ],
    };

    // Their names alone: with a line each, one screen would not hold them.
    private static IEnumerable<CardPart> Moderating(ImmutableArray<CommandSpec> commands) =>
        commands.IsEmpty ? [] : [new Field("Moderators", string.Join(", ", commands.Select(c => $"/{c.Name}")), [])];

    private static Field Line(CommandSpec command) => new($"/{command.Name}", command.Description, []);

    private static IEnumerable<CardPart> WithExample(CommandSpec command, Subcommand subcommand, string? example)
    {
        var whom = ForWhom(subcommand.Right) is { } right ? $" · for {right}" : "";
        yield return new Field(
            NameOf(command, subcommand), RichText.Of(new TextRun(subcommand.Description), new TextRun(whom, TextStyles.Quiet)), []);
        if (example is null)
        {
            yield return new Field("Example", NoneYet, []);
        }

        // What is no more than the name beside it need not stand there twice.
        foreach (var part in ExampleOf(example == NameOf(command, subcommand) ? null : example))
        {
            yield return part;
        }
    }

    private static IEnumerable<CardPart> ExampleOf(string? example) => example is null ? [] : [new Field("Example", Code(example), [])];

    private static string NameOf(CommandSpec command, Subcommand subcommand) => $"/{command.Name} {subcommand.Name}".TrimEnd();

    private static RichText Code(string line) => RichText.Of(Run(line));

    private static TextRun Run(string line) => new(line, TextStyles.Code);

    private static string? ForWhom(Right right) => right switch
    {
        Right.None => null,
        Right.Propose => "whoever may propose documents",
        Right.Approve => "moderators",
        _ => "whoever runs this group",
    };

    private static string Values(Parameter parameter) => parameter switch
    {
        { Choices.IsDefaultOrEmpty: false } => $": {string.Join(", ", parameter.Choices)}",
        { Kind: ParameterKind.Number, Minimum: { } least } => string.Create(CultureInfo.InvariantCulture, $": a number from {least}"),
        { Kind: ParameterKind.Number } => ": a number",
        { Kind: ParameterKind.Boolean } => ": true or false",
        { Kind: ParameterKind.Date } => ": a date as 2001-12-31",
        { Kind: ParameterKind.File } => ": a file",
        { Kind: ParameterKind.Address } => ": an address of the web",
        { Kind: ParameterKind.Channel or ParameterKind.Member } => ": mentioned or by id",
        { Kind: ParameterKind.Mentionable } => ": mentioned, by id or by name",
        _ => "",
    };

    // A command is a member's as soon as one of its subcommands is.
    private static Right RightOf(CommandSpec command) => command.Subcommands.Min(s => s.Right);
}
