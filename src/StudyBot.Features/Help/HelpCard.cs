using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Help;

/// <summary>What <c>/help</c> says; it follows from what the commands say of themselves.</summary>
internal static class HelpCard
{
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

    public static Card One(CommandSpec command, ImmutableArray<(Subcommand Subcommand, string Example)> examples) => new($"/{command.Name}")
    {
        Subtitle = command.Description,
        Parts = [.. examples.SelectMany(e => Parts(command, e.Subcommand, e.Example))],
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

    private static IEnumerable<CardPart> Parts(CommandSpec command, Subcommand subcommand, string example)
    {
        if (command.HasSubcommands)
        {
            yield return new Subheading($"/{command.Name} {subcommand.Name}");
            yield return new Paragraph(subcommand.Description);
        }

        foreach (var parameter in subcommand.Parameters)
        {
            yield return new Field(parameter.Name, $"{parameter.Description}{Values(parameter)}{(parameter.IsRequired ? "" : " (may be left out)")}", []);
        }

        yield return new Field("Example", RichText.Of(new TextRun(example, TextStyles.Code)), []);
        if (subcommand.Right != Right.None)
        {
            yield return new Field("For", subcommand.Right switch
            {
                Right.Propose => "whoever may propose documents",
                Right.Approve => "moderators",
                _ => "whoever runs this group",
            }, []);
        }
    }

    private static string Values(Parameter parameter) => parameter switch
    {
        { Choices.IsDefaultOrEmpty: false } => $": {string.Join(", ", parameter.Choices)}",
        { Kind: ParameterKind.Number } => ": a number",
        { Kind: ParameterKind.Boolean } => ": true or false",
        { Kind: ParameterKind.Date } => ": a date as 2001-12-31",
        { Kind: ParameterKind.File } => ": a file",
        _ => "",
    };

    // A command is a member's as soon as one of its subcommands is.
    private static Right RightOf(CommandSpec command) => command.Subcommands.Min(s => s.Right);
}
