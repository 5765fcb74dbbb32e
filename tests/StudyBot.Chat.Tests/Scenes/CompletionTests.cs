using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class CompletionTests
{
    private readonly EchoCommand echo = new();
    private readonly ChatScene scene;

    public CompletionTests() => scene = new ChatScene([echo]);

    [Fact]
    public async Task What_the_command_suggests_is_shown()
    {
        echo.Complete = (request, _) => Task.FromResult<ImmutableArray<Completion>>([new($"{request.Typed}…", "hello")]);

        var exchange = await scene.Platform.CompleteAsync("echo", null, "words", "he");

        Assert.Equal([new Completion("he…", "hello")], exchange.Completions!.Value);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task At_most_25_are_shown_and_none_is_longer_than_100_characters_or_empty()
    {
        var longest = string.Concat(Enumerable.Repeat("🙂", 80));
        echo.Complete = (_, _) => Task.FromResult<ImmutableArray<Completion>>(
            [new(longest, longest), new("", "no label"), new("no value", ""), .. Enumerable.Range(0, 40).Select(i => new Completion($"{i}", $"{i}"))]);

        var exchange = await scene.Platform.CompleteAsync("echo", null, "words", "");

        Assert.Equal(25, exchange.Completions!.Value.Length);
        Assert.EndsWith("🙂…", exchange.Completions.Value[0].Label, StringComparison.Ordinal);
        Assert.Equal("no label", exchange.Completions.Value[1].Label);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task After_a_second_there_are_none()
    {
        echo.Complete = async (_, token) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(2), scene.Time, token);
            return [new Completion("late", "late")];
        };

        var completing = scene.Platform.CompleteAsync("echo", null, "words", "he");
        scene.Time.Advance(TimeSpan.FromSeconds(1));
        var exchange = await completing;

        Assert.Empty(exchange.Completions!.Value);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_command_that_ignores_its_cancellation_is_left_behind()
    {
        var never = new TaskCompletionSource<ImmutableArray<Completion>>();
        echo.Complete = (_, _) => never.Task;

        var completing = scene.Platform.CompleteAsync("echo", null, "words", "he");
        scene.Time.Advance(TimeSpan.FromSeconds(1));

        Assert.Empty((await completing).Completions!.Value);
    }

    [Fact]
    public async Task An_error_gives_none_and_is_logged()
    {
        echo.Complete = (_, _) => throw new InvalidOperationException("he");

        var exchange = await scene.Platform.CompleteAsync("echo", null, "words", "he");

        Assert.Empty(exchange.Completions!.Value);
        Assert.Contains(scene.Log.Lines, l => l.Text.Contains(nameof(InvalidOperationException), StringComparison.Ordinal));
    }

    [Fact]
    public async Task Choices_are_completed_without_asking_the_command()
    {
        var exchange = await scene.Platform.CompleteAsync("echo", null, "tone", "ST");

        Assert.Equal([new Completion("Stern", "Stern")], exchange.Completions!.Value);
    }

    [Theory]
    [InlineData("echo", "by")]
    [InlineData("echo", "nothing")]
    [InlineData("nothing", "words")]
    public async Task What_is_not_completed_gives_none(string command, string parameter)
    {
        var exchange = await scene.Platform.CompleteAsync(command, null, parameter, "he");

        Assert.Empty(exchange.Completions!.Value);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task Whoever_may_not_use_a_command_sees_nothing_of_it()
    {
        var asked = 0;
        var operate = new RestrictedEcho(() => asked++);
        var scene = new ChatScene([operate]);

        var stranger = await scene.Platform.CompleteAsync("keys", null, "name", "");
        var owner = await scene.Platform.CompleteAsync("keys", null, "name", "", scene.Platform.Member("owner", Standing.Owner));

        Assert.Empty(stranger.Completions!.Value);
        Assert.Single(owner.Completions!.Value);
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task In_a_direct_message_there_are_none()
    {
        var at = scene.Platform.Next(null) with { Space = null };

        var exchange = await scene.Platform.DeliverAsync(new CompletionRequested(at, "echo", null, "words", "he", Arguments.None), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Empty(exchange.Completions!.Value);
    }

    private sealed class RestrictedEcho(Action asked) : ICompletingCommand
    {
        public CommandSpec Spec { get; } = CommandSpec.Simple("keys", "Keys", "/keys a", [new Parameter("name", "A name", IsCompleted: true)], Right.Operate);

        public Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken) => Task.FromResult(Reply.Show(Scripted.Said("")));

        public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
        {
            asked();
            return Task.FromResult<ImmutableArray<Completion>>([new("key", "key")]);
        }
    }
}
