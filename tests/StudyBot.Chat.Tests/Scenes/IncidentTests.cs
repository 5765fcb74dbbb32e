using System.Text.RegularExpressions;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed partial class IncidentTests
{
    private readonly ChatScene scene = new([
        Scripted.Command(
            CommandSpec.Simple("fail", "Fails", "/fail words", [new Parameter("words", "Words")], hasEffect: true),
            (i, _) => throw new FormatException($"The input string '{i.Arguments.Text("words")}' with {i.At.ReplyToken} was not in a correct format.")),
    ]);

    [Fact]
    public async Task A_bug_is_told_privately_by_a_number_that_the_log_has_once_without_words_or_tokens()
    {
        var exchange = await scene.Platform.TypeAsync("/fail my-secret-words");

        Assert.False(exchange.Answer?.IsPublic);
        var number = Number().Match(exchange.Text).Value;
        var error = Assert.Single(scene.Log.Lines, l => l.Level == LogLevel.Error);
        Assert.Contains(number, error.Text, StringComparison.Ordinal);
        Assert.Contains(nameof(FormatException), error.Text, StringComparison.Ordinal);
        Assert.Contains("/fail", error.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Log.Lines, l => l.Text.Contains("my-secret-words", StringComparison.Ordinal) || l.Text.Contains("reply-token", StringComparison.Ordinal));
        Assert.DoesNotContain("my-secret-words", exchange.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task What_failed_and_was_told_so_does_not_run_again_at_the_next_start()
    {
        var exchange = await scene.Platform.TypeAsync("/fail words");

        Assert.True(await scene.Lasting.IsFinishedAsync(exchange.Event.At.Delivery, TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("begin")]
    [InlineData("respond")]
    public async Task An_outage_of_the_platform_never_reaches_the_adapter_as_an_exception(string call)
    {
        var echo = new EchoCommand();
        var scene = new ChatScene([echo]);
        scene.Platform.Outages[call] = new HttpRequestException("https://example.org/?token=hidden");

        await scene.Platform.TypeAsync("/echo hello");

        Assert.Contains(scene.Log.Lines, l => l.Level == LogLevel.Error);
        Assert.DoesNotContain(scene.Log.Lines, l => l.Text.Contains("hidden", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_handlers_own_cancellation_is_an_incident_and_not_the_end_of_the_process()
    {
        var scene = new ChatScene([Scripted.Command("fail", _ => throw new OperationCanceledException())]);

        var exchange = await scene.Platform.TypeAsync("/fail");

        Assert.Equal(CardTone.Error, exchange.Card.Tone);
    }

    [Fact]
    public async Task Two_incidents_have_two_numbers()
    {
        var first = await scene.Platform.TypeAsync("/fail");
        var second = await scene.Platform.TypeAsync("/fail");

        Assert.NotEqual(Number().Match(first.Text).Value, Number().Match(second.Text).Value);
    }

    // "7K3QM2"
    [GeneratedRegex(@"\b[0-9A-HJKMNP-TV-Z]{6}\b", RegexOptions.NonBacktracking)]
    private static partial Regex Number();
}
