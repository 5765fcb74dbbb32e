using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Tests.Scenes;

namespace StudyBot.Chat.Tests.Commands;

public sealed class CommandCatalogTests
{
    private static readonly Subcommand Fine = new("", "Does it", "/do it", [new Parameter("what", "What to do")], Right.None, ResponseMode.Public, HasEffect: false);

    public static TheoryData<string, CommandSpec> Wrong() => new()
    {
        { "not named by", Spec("Do", Fine) },
        { "not named by", Spec("", Fine) },
        { "not named by", Spec(new string('d', 33), Fine) },
        { "description of 1–100", new CommandSpec("do", "", [Fine]) },
        { "description of 1–100", new CommandSpec("do", new string('x', 101), [Fine]) },
        { "needs 1–25 subcommands", new CommandSpec("do", "Does it", []) },
        { "needs 1–25 subcommands", new CommandSpec("do", "Does it", default) },
        { "stands twice among the subcommands", Spec("do", Fine with { Name = "a", Example = "/do a" }, Fine with { Name = "a", Example = "/do a" }) },
        { "a subcommand \"\"", Spec("do", Fine, Fine with { Name = "a", Example = "/do a" }) },
        { "no card to update", Spec("do", Fine with { Mode = ResponseMode.UpdateCard }) },
        { "no effect yet", Spec("do", Fine with { Mode = ResponseMode.OpenForm, HasEffect = true }) },
        { "required and stands after", With(new("a", "A"), new("b", "B", IsRequired: true)) },
        { "stands twice among the parameters", With(new("a", "A"), new("a", "A")) },
        { "is taken", With(new Parameter("private", "A")) },
        { "not named by", With(new Parameter("A", "A")) },
        { "description of 1–100", With(new Parameter("a", " ")) },
        { "25 parameters; 24 fit", With([.. Enumerable.Range(0, 25).Select(i => new Parameter($"p{i}", "P"))]) },
        { "26 choices; 25 fit", With(new Parameter("a", "A", Choices: [.. Enumerable.Range(0, 26).Select(i => $"{i}")])) },
        { "only text can have", With(new Parameter("a", "A", ParameterKind.Number, Choices: ["1"])) },
        { "stands twice among the choices", With(new Parameter("a", "A", Choices: ["kind", "Kind"])) },
        { "completes nothing", With(new Parameter("a", "A", IsCompleted: true)) },
        { "only text can have", With(new Parameter("a", "A", ParameterKind.Channel, Choices: ["general"])) },
        { "only a number can have", With(new Parameter("a", "A", Minimum: 1)) },
        { "does not work as typed", Spec("do", Fine with { Example = "/undo it" }) },
        { "does not work as typed", Spec("do", Fine with { Parameters = [] }) },
        { "does not work as typed", Spec("do", Fine with { Parameters = [new Parameter("n", "N", ParameterKind.Number)] }) },
    };

    [Fact]
    public void What_keeps_the_rules_is_listed_by_name()
    {
        var catalog = new CommandCatalog([Scripted.Command("zoo", _ => null!), Scripted.Command(Spec("do", Fine), null!)], [], [], []);

        Assert.Equal(["do", "zoo"], catalog.Commands.Select(c => c.Name));
        Assert.Equal("Does it", catalog.FindSpec("do")?.Description);
        Assert.Null(catalog.FindSpec("undo"));
    }

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_breaks_a_rule_ends_the_start_with_a_sentence(string sentence, CommandSpec spec)
    {
        var thrown = Assert.Throws<CommandCatalogException>(() => new CommandCatalog([Scripted.Command(spec, null!)], [], [], []));

        Assert.Contains(sentence, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_one_name_cannot_be_told_apart()
    {
        Assert.Throws<CommandCatalogException>(() => new CommandCatalog([new EchoCommand(), new EchoCommand()], [], [], []));
        Assert.Throws<CommandCatalogException>(() => new CommandCatalog([], [Scripted.Button("a", _ => null!), Scripted.Button("a", _ => null!)], [], []));
        Assert.Throws<CommandCatalogException>(() => new CommandCatalog([], [Scripted.Button("pad", _ => null!)], [new PadForm()], []));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Page")]
    [InlineData("a.b")]
    [InlineData("seventeen-letters")]
    public void An_action_fits_into_an_id(string action)
    {
        Assert.Throws<CommandCatalogException>(() => new CommandCatalog([], [Scripted.Button(action, _ => null!)], [], []));
        Assert.Throws<CommandCatalogException>(() => new CommandCatalog([], [], [new PadForm { Spec = new FormSpec(action, Right.None, ResponseMode.Private) }], []));
    }

    [Fact]
    public void Modes_that_cannot_be_are_refused()
    {
        Assert.Throws<CommandCatalogException>(() => new CommandCatalog([], [Scripted.Button("a", _ => null!, ResponseMode.OpenForm, hasEffect: true)], [], []));
        Assert.Throws<CommandCatalogException>(() => new CommandCatalog([], [], [new PadForm { Spec = new FormSpec("pad", Right.None, ResponseMode.OpenForm) }], []));
        Assert.Throws<CommandCatalogException>(() =>
            new CommandCatalog([], [], [], [Scripted.OnMessage(new MessageCommandSpec("Keep", Right.None, ResponseMode.UpdateCard, false), null!)]));
    }

    private static CommandSpec Spec(string name, params ImmutableArray<Subcommand> subcommands) => new(name, "Does it", subcommands);

    private static CommandSpec With(params ImmutableArray<Parameter> parameters) => Spec("do", Fine with { Parameters = parameters, Example = "/do" });
}
