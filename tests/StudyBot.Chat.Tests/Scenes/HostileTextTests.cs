using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class HostileTextTests
{
    public static TheoryData<string> Lines() =>
    [
        "/echo \u001b[2J\u001b]0;owned\u0007",
        "/echo \u202Etxet",
        "/\u202Eoche",
        "/echo \0\0\0",
        "/echo \uD800 alone",
        "/echo \"",
        "/echo words:\"",
        "/echo by:” “",
        "/echo <!channel> @everyone <script>",
        "/echo 1.page.2,.aAAAAAAAAAAAAAAAA",
        "/" + new string('x', 10_000),
        "/echo " + string.Concat(Enumerable.Repeat("a:b ", 5_000)),
        "/echo times:99999999999999999999",
        "\u00A0/echo\u00A0hello",
    ];

    [Theory]
    [MemberData(nameof(Lines), DisableDiscoveryEnumeration = true)]
    public async Task Whatever_is_typed_gets_an_answer_that_acts_on_no_screen(string line)
    {
        var scene = new ChatScene([new EchoCommand()]);

        var exchange = await scene.Platform.TypeAsync(line);

        Assert.DoesNotContain(exchange.Text, c => char.IsControl(c) && c != '\n');
        Assert.DoesNotContain('\u202E', exchange.Text);
        Assert.DoesNotContain(scene.Log.Lines, l => l.Text.Contains("Incident", StringComparison.Ordinal));
        Assert.Empty(scene.Platform.Failures);
    }

    [Theory]
    [InlineData("words", 7)]
    [InlineData("times", "many")]
    [InlineData("unheard-of", "hello")]
    [InlineData("loud", 1.5)]
    public async Task Typed_options_of_a_wrong_kind_or_name_are_explained(string name, object value)
    {
        var scene = new ChatScene([new EchoCommand()]);

        var exchange = await scene.Platform.InvokeAsync("echo", null, Arguments.None.With("words", "hello").With(name, value));

        Assert.Contains($"{name}:", exchange.Text, StringComparison.Ordinal);
        Assert.False(exchange.Answer?.IsPublic);
        Assert.Equal(CardTone.Notice, exchange.Card.Tone);
    }
}
