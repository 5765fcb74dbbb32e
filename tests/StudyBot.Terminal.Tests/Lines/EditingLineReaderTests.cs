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
        await new EditingLineReader(new Keys("a secret{Enter}"), screen, history, () => 80).ReadLineAsync(new LineRequest("Title: "), Now);

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
            await new EditingLineReader(new Keys("alpha{Tab}beta{Enter}"), screen, history, () => 80).ReadLineAsync(new LineRequest("Text: "), Now));

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

        var line = await reader.ReadLineAsync(new LineRequest("> "), Now);

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
        var reading = reader.ReadLineAsync(new LineRequest("> ", assistant), Now);
        pressed.Press('a');
        pressed.Press('\t', ConsoleKey.Tab);
        await assistant.WasAsked.Task.WaitAsync(Now);

        Assert.True(reader.TakeBack());
        Assert.False(reader.TakeBack());
        pressed.Press('b');
        pressed.Press('\r', ConsoleKey.Enter);

        Assert.Equal("b", await reading);
    }

    [Theory]
    [InlineData("\u001b[200~one\r\n.\n\nlast\u001b[201~!{Enter}", "one\n.\n\nlast!")]
    [InlineData("a{Enter}", "a")]
    [InlineData("\u001b[200~tab\tand \u0007bell\u001b[201~{Enter}", "tab and bell")]
    public async Task What_is_pasted_into_a_text_keeps_its_lines(string keys, string text) =>
        Assert.Equal(text, await new EditingLineReader(new Keys(keys), screen, history, () => 80).ReadLineAsync(new LineRequest("| ") { IsText = true }, Now));

    [Fact]
    public async Task What_is_pasted_elsewhere_is_one_line_that_waits_for_Enter()
    {
        var line = await ReadAsync("/ask \u001b[200~who\rmet\r\u001b[201~ whom{Enter}{Enter}");

        Assert.Equal("/ask who met whom", line);
    }

    [Fact]
    public async Task A_paste_too_long_for_the_line_is_said_and_the_line_goes_on()
    {
        var line = await ReadAsync($"/ask \u001b[200~{new string('x', 20_001)}\u001b[201~who{{Enter}}");

        Assert.Equal("/ask who", line);
        Assert.Contains("Pasted text of 20,001 characters was left out: this line holds 20,000.", screen.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u001bab{Enter}", "ab")]
    [InlineData("\u001b[2{Enter}", "[2")]
    [InlineData("\u001b\u001b[200~a\u001b[201~{Enter}", "a")]
    [InlineData("\u001b[200~a[201~{Enter}", "a")]
    public async Task What_only_begins_like_a_paste_is_keys(string keys, string line) => Assert.Equal(line, await ReadAsync(keys));

    [Fact]
    public async Task A_line_that_is_given_back_is_there_to_be_typed_on()
    {
        var line = await new EditingLineReader(new Keys("{Backspace}!{Enter}"), screen, history, () => 80)
            .ReadLineAsync(new LineRequest("Title: ") { Start = "Talks?" }, Now);

        Assert.Equal("Talks!", line);
    }

    [Fact]
    public async Task Pastes_are_marked_from_the_first_line_to_the_end()
    {
        var reader = new EditingLineReader(new Keys("a{Enter}b{Enter}"), screen, history, () => 80);
        await reader.ReadLineAsync(new LineRequest("> "), Now);
        await reader.ReadLineAsync(new LineRequest("> "), Now);

        reader.Close();
        reader.Close();

        Assert.Single(screen.ToString().Split("\u001b[?2004h")[1..]);
        Assert.EndsWith("\u001b[?2004l", screen.ToString(), StringComparison.Ordinal);
        Assert.Single(screen.ToString().Split("\u001b[?2004l")[1..]);
    }

    // "> " and 26 columns: at 20 columns they are folded once, and the cursor stands in the second row, unless the terminal cut the row.
    [Theory]
    [InlineData("\u001b[9;9R", "\r\u001b[1A\u001b[J")]
    [InlineData("\u001b[120;20R", "\r\u001b[J")]
    [InlineData("", "\r\u001b[1A\u001b[J")]
    public async Task A_line_that_a_narrower_window_folded_is_drawn_from_its_first_row(string answer, string erased)
    {
        const string typed = "安倍晋三安倍晋三安倍晋三安";
        var columns = 80;
        using var pressed = new BlockingKeys();
        using var watchedScreen = new WatchedScreen(typed);
        Action resized = static () => { };
        var watched = new Watching();
        var reader = new EditingLineReader(pressed, watchedScreen, history, () => columns, changed =>
        {
            resized = changed;
            return watched;
        });
        var reading = reader.ReadLineAsync(new LineRequest("> ", new Assistant()), Now);
        pressed.Press(typed);
        await watchedScreen.Shown.WaitAsync(Now);

        columns = 20;
        resized();
        pressed.Press(answer);
        pressed.Press('\r', ConsoleKey.Enter);
        await reading;
        reader.Close();

        var written = watchedScreen.ToString();
        var after = written[written.IndexOf("\u001b[6n", StringComparison.Ordinal)..];
        Assert.StartsWith($"\u001b[6n{erased}\r> ", after, StringComparison.Ordinal);
        Assert.True(watched.IsDisposed);
    }

    private static CancellationToken Now => TestContext.Current.CancellationToken;

    private Task<string?> ReadAsync(string keys, ILineAssistant? assistant = null) =>
        new EditingLineReader(new Keys(keys), screen, history, () => 80).ReadLineAsync(new LineRequest("> ", assistant ?? new Assistant()) { IsCommand = true }, Now);

    /// <summary>Tells when a text has been drawn on it.</summary>
    private sealed class WatchedScreen(string awaited) : StringWriter
    {
        private readonly TaskCompletionSource shown = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Shown => shown.Task;

        public override void Flush()
        {
            base.Flush();
            if (ToString().Contains(awaited, StringComparison.Ordinal))
            {
                shown.TrySetResult();
            }
        }
    }

    private sealed class Watching : IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

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
