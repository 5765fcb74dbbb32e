using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

/// <summary>Parameters for a channel, a member, or a member or role: the platform says how one is written, and chat passes that on.</summary>
public sealed class NamedThingTests
{
    private readonly NamingCommand command = new();
    private readonly ChatScene scene;

    public NamedThingTests() => scene = new ChatScene([command]);

    [Theory]
    [InlineData("channel", "<#4711>")]
    [InlineData("member", "<@U12|kari>")]
    [InlineData("who", "<@&70>")]
    [InlineData("who", "Readers of the night")]
    public async Task One_reaches_the_command_as_it_was_written(string name, string written)
    {
        var typed = await scene.Platform.TypeAsync($"/name {name}:\"{written}\"");
        var invoked = await scene.Platform.InvokeAsync("name", null, Arguments.None.With(name, written));

        Assert.All([typed, invoked], exchange => Assert.Equal($"{name}={written}", ((Paragraph)exchange.Card.Parts[0]).Text.PlainText));
    }

    [Theory]
    [InlineData("channel", 4711L, "channel: names no channel that I can post in.")]
    [InlineData("member", true, "member: names no member that I can find.")]
    [InlineData("who", 7.5, "who: names no member or role that I can find.")]
    public async Task What_names_none_is_said_in_a_sentence(string name, object value, string sentence)
    {
        var exchange = await scene.Platform.InvokeAsync("name", null, Arguments.None.With(name, value));

        Assert.Contains(sentence, exchange.Text, StringComparison.Ordinal);
        Assert.False(exchange.Answer?.IsPublic);
        Assert.Equal(CardTone.Notice, exchange.Card.Tone);
    }

    [Fact]
    public async Task A_platform_that_gives_only_text_completes_them()
    {
        var completed = await scene.Platform.CompleteAsync("name", null, "who", "rea");

        Assert.Equal(["rea"], completed.Completions!.Value.Select(c => c.Value));
    }

    private sealed class NamingCommand : ICompletingCommand
    {
        private static readonly ImmutableArray<Parameter> Parameters =
        [
            new("about", "Of what"),
            new("channel", "Where", ParameterKind.Channel),
            new("member", "Whose", ParameterKind.Member),
            new("who", "For whom", ParameterKind.Mentionable, IsCompleted: true),
        ];

        public CommandSpec Spec { get; } = CommandSpec.Simple("name", "Says whom it was given", "/name it", Parameters);

        public Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken) => Task.FromResult(Reply.Show(
            Scripted.Said(string.Join(' ', Parameters.Where(p => invocation.Arguments.Text(p.Name) is not null).Select(p => $"{p.Name}={invocation.Arguments.Text(p.Name)}")))));

        public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken) =>
            Task.FromResult<ImmutableArray<Completion>>([new Completion(request.Typed, request.Typed)]);
    }
}
