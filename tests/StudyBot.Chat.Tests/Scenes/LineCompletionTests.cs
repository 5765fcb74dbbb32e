using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class LineCompletionTests
{
    private readonly EchoCommand echo = new();
    private readonly ChatScene scene;

    public LineCompletionTests() => scene = new ChatScene([echo, new Shelf()]);

    [Theory]
    [InlineData("", "/echo |/shelf ")]
    [InlineData("/", "/echo |/shelf ")]
    [InlineData("/SH", "/shelf ")]
    [InlineData("ec", "/echo ")]
    [InlineData("/xyz", "")]
    [InlineData("/xyz a", "")]
    [InlineData("/shelf ", "/shelf add |/shelf clear ")]
    [InlineData("/shelf a", "/shelf add ")]
    [InlineData("/shelf fly ", "")]
    public async Task Commands_and_their_parts_are_completed(string typed, string expected) => Assert.Equal(expected, await LinesAsync(typed));

    [Theory]
    [InlineData("/echo he", "/echo hello")]
    [InlineData("/echo by:Anna he", "/echo by:Anna hello")]
    [InlineData("/echo \"he", "/echo hello")]
    public async Task Free_text_is_the_first_parameters(string typed, string expected)
    {
        echo.Complete = (request, _) => Task.FromResult<ImmutableArray<Completion>>(
            request.Typed == "he" && request.Parameter.Name == "words" ? [new("hello", "hello")] : []);

        Assert.Equal(expected, await LinesAsync(typed));
    }

    [Fact]
    public async Task What_would_read_otherwise_is_put_in_quotation_marks()
    {
        echo.Complete = (_, _) => Task.FromResult<ImmutableArray<Completion>>([new("x", "times: 3 of them")]);

        Assert.Equal("/echo \"times: 3 of them\"", await LinesAsync("/echo th"));
    }

    [Theory]
    [InlineData("/echo hello tone:", "/echo hello tone:kind|/echo hello tone:Stern")]
    [InlineData("/echo hello tone: st", "/echo hello tone: Stern")]
    [InlineData("/echo tone:\"st", "/echo tone:Stern")]
    [InlineData("/echo tone:kind t", "/echo tone:kind times:")]
    [InlineData("/echo hello lo", "/echo hello loud:")]
    public async Task Named_values_and_names_not_given_yet_are_completed(string typed, string expected)
    {
        echo.Complete = (_, _) => Task.FromResult<ImmutableArray<Completion>>([]);

        Assert.Equal(expected, await LinesAsync(typed));
    }

    [Fact]
    public async Task The_command_hears_what_the_other_parameters_hold()
    {
        Arguments? others = null;
        echo.Complete = (request, _) =>
        {
            others = request.Others;
            return Task.FromResult<ImmutableArray<Completion>>([]);
        };

        await LinesAsync("/echo by:\"Anna Lund\" times:3 he");

        Assert.Equal(("Anna Lund", 3L), (others!.Text("by"), others.Number("times")));
    }

    [Fact]
    public async Task Whoever_may_do_nothing_of_a_command_is_not_led_to_it()
    {
        var strict = new ChatScene([new Restricted()]);

        var stranger = await strict.Platform.CompleteLineAsync("/");
        var owner = await strict.Platform.CompleteLineAsync("/", strict.Platform.Member("owner", Standing.Owner));

        Assert.Empty(stranger.Completions!.Value);
        Assert.Equal(["/keys "], owner.Completions!.Value.Select(c => c.Value));
    }

    [Theory]
    [InlineData("/echo \u001b[31m\u0000")]
    [InlineData("/echo ::::\"\"\"\"by:by:by:\"")]
    [InlineData("   /   ")]
    public async Task No_line_is_too_odd(string typed)
    {
        await LinesAsync(typed);

        Assert.Empty(scene.Platform.Failures);
        Assert.Empty(scene.Log.Lines);
    }

    private async Task<string> LinesAsync(string typed) =>
        string.Join('|', (await scene.Platform.CompleteLineAsync(typed)).Completions!.Value.Select(c => c.Value));

    private sealed class Shelf : ICommand
    {
        public CommandSpec Spec { get; } = new(
            "shelf",
            "Books",
            [
                new Subcommand("add", "Adds one", "/shelf add a", [new Parameter("title", "Its title")], Right.None, ResponseMode.Public, HasEffect: false),
                new Subcommand("clear", "Takes all away", "/shelf clear", [], Right.None, ResponseMode.Public, HasEffect: false),
            ]);

        public Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken) => Task.FromResult(Reply.Show(new Card("Shelf")));
    }

    private sealed class Restricted : ICommand
    {
        public CommandSpec Spec { get; } = CommandSpec.Simple("keys", "Keys", "/keys a", [new Parameter("name", "A name")], Right.Operate);

        public Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken) => Task.FromResult(Reply.Show(new Card("Keys")));
    }
}
