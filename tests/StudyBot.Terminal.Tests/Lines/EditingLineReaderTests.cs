using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Terminal.Lines;
using StudyBot.Terminal.Lines.Editing;

namespace StudyBot.Terminal.Tests.Lines;

public sealed class EditingLineReaderTests : IDisposable
{
    private readonly StringWriter screen = new();
    private readonly LineHistory history = new(null);

    public void Dispose() => screen.Dispose();

    [Theory]
    [InlineData("abc{Enter}", "abc")]
    [InlineData("ac{LeftArrow}b{Enter}", "abc")]
    [InlineData("bc{Home}a{Enter}", "abc")]
    [InlineData("bc{^A}a{^E}d{Enter}", "abcd")]
    [InlineData("abcd{Backspace}{Enter}", "abc")]
    [InlineData("abc{Home}{Delete}{Enter}", "bc")]
    [InlineData("one two{^W}{Enter}", "one ")]
    [InlineData("one two{!B}{^U}{Enter}", "two")]
    [InlineData("one two{^A}{^K}x{^Y}{Enter}", "xone two")]
    [InlineData("one two{^A}{!D}{Enter}", " two")]
    [InlineData("one two three{^LeftArrow}{^LeftArrow}X{Enter}", "one Xtwo three")]
    [InlineData("a👩‍👩‍👧b{LeftArrow}{Backspace}{Enter}", "ab")]
    [InlineData("日本{LeftArrow}{Backspace}{Enter}", "本")]
    [InlineData("{Backspace}{Delete}{LeftArrow}{RightArrow}{^W}{^K}{Enter}", "")]
    public async Task Keys_do_what_they_do_in_a_shell(string keys, string line) => Assert.Equal(line, await ReadAsync(keys));

    [Fact]
    public async Task Control_D_deletes_in_a_line_and_ends_the_input_on_an_empty_one()
    {
        Assert.Equal("bc", await ReadAsync("abc{Home}{^D}{Enter}"));
        Assert.Null(await ReadAsync("{^D}"));
    }

    [Fact]
    public async Task Without_a_keyboard_the_input_has_ended() => Assert.Null(await ReadAsync("abc"));

    [Fact]
    public async Task What_was_typed_before_comes_back_by_its_start()
    {
        history.Add("/summit nagato");
        history.Add("/help");
        history.Add("/summit sochi");

        Assert.Equal("/summit sochi", await ReadAsync("{UpArrow}{Enter}"));
        Assert.Equal("/summit nagato", await ReadAsync("/s{UpArrow}{UpArrow}{UpArrow}{Enter}"));
        Assert.Equal("/s", await ReadAsync("/s{UpArrow}{DownArrow}{Enter}"));
    }

    [Fact]
    public async Task A_command_is_remembered_and_a_forms_answer_is_not()
    {
        await ReadAsync("/help{Enter}");
        await new EditingLineReader(new Keys("a secret{Enter}"), screen, history, () => 80).ReadLineAsync("Title: ", null, Now);

        Assert.Equal(["/help"], history.Lines);
    }

    [Fact]
    public async Task Tab_goes_as_far_as_is_certain_and_then_lists()
    {
        var assistant = new Assistant("/summit nagato", "/summit naha");

        var line = await ReadAsync("/su{Tab}{Tab}g{Enter}", assistant);

        Assert.Equal("/summit nag", line);
        Assert.Equal(["/su", "/summit na"], assistant.Asked);
        Assert.Contains("  label of /summit naha", screen.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tab_completes_before_the_cursor_and_keeps_what_follows() =>
        Assert.Equal("/summit nagato!", await ReadAsync("/su!{LeftArrow}{Tab}{Enter}", new Assistant("/summit nagato")));

    [Fact]
    public async Task Page_keys_turn_pages_on_an_empty_line_only()
    {
        var assistant = new Assistant { Next = "3" };

        Assert.Equal("3", await ReadAsync("{PageDown}", assistant));
        Assert.Equal("ab", await ReadAsync("a{PageDown}b{Enter}", assistant));
        Assert.Equal("c", await ReadAsync("{PageUp}c{Enter}", assistant));
        Assert.Equal(["ab", "c"], history.Lines);
    }

    [Fact]
    public async Task A_tab_in_text_that_is_pasted_parts_two_words() =>
        Assert.Equal(
            "alpha beta",
            await new EditingLineReader(new Keys("alpha{Tab}beta{Enter}"), screen, history, () => 80).ReadLineAsync("Text: ", null, Now));

    [Fact]
    public async Task Nothing_that_is_pasted_acts_on_the_screen()
    {
        var line = await ReadAsync("a\u001b[31mb\u0007\u009bc{Enter}");

        Assert.Equal("a[31mbc", line);
        Assert.DoesNotContain("\u001b[31m", screen.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\u0007", screen.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(10)]
    [InlineData(40)]
    public async Task A_line_longer_than_the_terminal_never_wraps(int width)
    {
        var reader = new EditingLineReader(new Keys($"{new string('x', 200)}日本語{{Home}}{{RightArrow}}{{End}}{{Enter}}"), screen, history, () => width);

        var line = await reader.ReadLineAsync("> ", null, Now);

        Assert.Equal(203, line?.Length);
        Assert.All(
            screen.ToString().Split('\r').Select(row => row.Split('\u001b')[0]).Where(row => row.Trim().Length > 0),
            row => Assert.True(LineView.Cells(row) < Math.Max(width, 5), $"“{row}” does not fit {width} columns."));
    }

    [Fact]
    public async Task An_interrupt_takes_the_line_back()
    {
        using var pressed = new BlockingKeys();
        var reader = new EditingLineReader(pressed, screen, history, () => 80);
        var assistant = new Assistant();
        var reading = reader.ReadLineAsync("> ", assistant, Now);
        pressed.Press('a');
        pressed.Press('\t', ConsoleKey.Tab);
        await assistant.WasAsked.Task.WaitAsync(Now);

        Assert.True(reader.TakeBack());
        Assert.False(reader.TakeBack());
        pressed.Press('b');
        pressed.Press('\r', ConsoleKey.Enter);

        Assert.Equal("b", await reading);
    }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private Task<string?> ReadAsync(string keys, ILineAssistant? assistant = null) =>
        new EditingLineReader(new Keys(keys), screen, history, () => 80).ReadLineAsync("> ", assistant ?? new Assistant(), Now);

    private sealed class Assistant(params string[] lines) : ILineAssistant
    {
        public List<string> Asked { get; } = [];

        public TaskCompletionSource WasAsked { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string? Next { get; init; }

        public Task<ImmutableArray<Completion>> CompleteAsync(string line, CancellationToken cancellationToken)
        {
            Asked.Add(line);
            WasAsked.TrySetResult();
            return Task.FromResult<ImmutableArray<Completion>>([.. lines.Select(l => new Completion($"label of {l}", l))]);
        }

        public string? Turn(PageTurn turn) => turn == PageTurn.Next ? Next : null;
    }
}
