using System.Text.RegularExpressions;
using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>The chat as somebody has it who sits at a terminal.</summary>
public sealed class TerminalTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private static readonly Dictionary<string, string> NoColor = new() { ["NO_COLOR"] = "1" };
    private static readonly Dictionary<string, string> Dumb = new() { ["TERM"] = "dumb" };

    [Fact]
    public async Task Screens_at_80_columns_are_as_they_were_approved()
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work);

        await terminal.WaitForPromptAsync();
        await CheckAsync(terminal, "/summit valday", "summit-80");
        await CheckAsync(terminal, "1", "passage-80");
        await CheckAsync(terminal, "/summit Vladivostok", "choice-80");
        await CheckAsync(terminal, "/nonsense", "unknown-80");
        await CheckAsync(terminal, "7", "number-80");
        await CheckAsync(terminal, "/settings forget", "forget-80");
        await CheckAsync(terminal, "/help", "help-80");
    }

    [Fact]
    public async Task Screens_at_40_columns_are_as_they_were_approved()
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work, 40);

        await terminal.WaitForPromptAsync();
        await CheckAsync(terminal, "/summit valday", "summit-40");
        await CheckAsync(terminal, "/summit Vladivostok", "choice-40");
        await CheckAsync(terminal, "/nonsense", "unknown-40");
        await CheckAsync(terminal, "/settings forget", "forget-40");
    }

    [Theory]
    [InlineData(40)]
    [InlineData(120)]
    [InlineData(200)]
    public async Task No_row_runs_over_at_any_width(int columns)
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work, columns);
        var prompt = await terminal.WaitForPromptAsync();

        await terminal.AskAsync("/summit nagato");
        await terminal.AskAsync("/help");
        var screen = await terminal.AskAsync("/sources");

        // A frame that ran over would leave its right edge at the beginning of a row.
        Assert.DoesNotContain(screen.Rows, row => row is "│" or "╮" or "╯");
        Assert.All(screen.Rows.Where(row => row.StartsWith('│')), row => Assert.EndsWith("│", row, StringComparison.Ordinal));
        Assert.Equal(columns >= 60, screen.Rows.Any(row => row.StartsWith('╭')));
        Assert.Contains("15 December 2016", screen.Text, StringComparison.Ordinal);
        Assert.Matches(columns == 40 ? "^1 document >$" : @"^1 document · \d+ facts >$", prompt.LastRow);
    }

    [Fact]
    public async Task A_window_that_is_made_narrower_is_drawn_for_and_a_typed_line_leaves_nothing_behind_in_it()
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work, 120);
        await terminal.WaitForPromptAsync();

        await NarrowUnderAsync(terminal, "/ask 安倍晋三安倍晋三安倍晋三安倍晋三安倍晋三安倍晋三", 70);
        await terminal.PressAsync(Keys.CtrlU);
        await terminal.WaitForPromptAsync();
        var screen = await terminal.AskAsync("/nonsense");
        await NarrowUnderAsync(terminal, "/ask who met whom and when", 40);

        Assert.Contains(screen.InSight, row => row.StartsWith('╭') && row.Length == 70);
    }

    [Fact]
    public async Task Whoever_comes_sees_what_there_is_and_lines_to_type()
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work);

        // Which examples there are yet depends on how long the machine took.
        var screen = await terminal.WaitForPromptAsync();

        Assert.Equal("│ StudyBot", screen.Rows[1].TrimEnd('│', ' '));
        Assert.Matches("^│ 1 document(, [0-9]+ events)?: ", screen.Rows[3]);
        Assert.All((string[])["/summit ", "/help", "/quit"], line => Assert.Contains($"•  {line}", screen.Text, StringComparison.Ordinal));
        Assert.True(screen.Rows.Count <= 24, screen.Text);
        Assert.Matches(@"^1 document · \d+ facts >$", screen.LastRow);
    }

    [Fact]
    public async Task Wide_characters_take_the_columns_that_the_terminal_gives_them()
    {
        using var work = Copy();
        work.Write("wide.txt", "安倍晋三 meets 李克強 👍🏽 e\u0301te\u0301\n\nPrime Minister 안철수 met Président Zoe\u0301 Ｗｉｄｅ in Ōsaka on 3 May 2021 at a summit 🇯🇵🇰🇷 with ❤️ and 한국어.\n" + Filler());
        await Run.OfAsync(work, ["index", "wide.txt"]);
        await using var terminal = await TerminalProcess.StartAsync(work, rows: 60);
        await terminal.WaitForPromptAsync();

        await terminal.AskAsync("/sources wide");
        await terminal.PressAsync("/ask 安倍晋三 👍🏽" + Keys.Left + Keys.Left + "x");
        var screen = await terminal.WaitForAsync(seen => seen.LastRow.Contains('x', StringComparison.Ordinal));

        Assert.Contains("안철수", screen.Text, StringComparison.Ordinal);
        Assert.EndsWith("> /ask 安倍晋三x 👍🏽", screen.LastRow, StringComparison.Ordinal);
        Assert.Empty(terminal.RowsWithoutTheirFrame());
    }

    [Fact]
    public async Task Ten_thousand_characters_are_pasted_and_answered()
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work);
        await terminal.WaitForPromptAsync();

        var screen = await terminal.AskAsync("/person " + new string('q', 10_000));

        Assert.Contains("Nothing found", screen.Text, StringComparison.Ordinal);
        Assert.All(screen.InSight, row => Assert.InRange(row.Length, 0, 80));
    }

    [Fact]
    public async Task Help_and_the_help_of_every_command_fit_one_screen_with_the_line_that_asked_for_it()
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work);
        await terminal.WaitForPromptAsync();

        var help = await terminal.AskAsync("/help");
        string[] commands = [.. Regex.Matches(Since("/help", help), @"(?<=[ ,│] )/[a-z]+(?=[ ,│])").Select(match => match.Value[1..]).Distinct()];

        Assert.Contains(help.InSight, row => row.EndsWith("> /help", StringComparison.Ordinal));
        Assert.Contains(help.InSight, row => row.Contains("/help command says more", StringComparison.Ordinal));
        Assert.Contains("settings", commands);
        foreach (var command in commands)
        {
            var screen = await terminal.AskAsync($"/help {command}");
            Assert.Contains(screen.InSight, row => row.EndsWith($"> /help {command}", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_example_of_help_works_as_typed()
    {
        using var work = Copy();
        string[] commands = ["summit", "person", "place", "term", "quote", "timeline", "positions", "ask", "sources", "source", "help", "settings"];
        var help = await Run.OfAsync(work, ["chat"], [.. commands.Select(command => $"/help {command}")]);
        string[] examples =
        [
            .. help.Output.Split('\n')
                .Where(line => line.StartsWith("Example: /", StringComparison.Ordinal))
                .Select(line => line["Example: ".Length..]),
        ];

        var answers = (await Run.OfAsync(work, ["chat"], [.. examples.SelectMany(example => (string[])["/nonsense", example])]))
            .Output.Split("I do not know that command\n\nThere is no /nonsense. /help lists what I can do.\n")[1..];

        Assert.True(examples.Length >= commands.Length, help.ToString());
        Assert.Equal(examples.Length, answers.Length);
        Assert.All(answers, answer => Assert.DoesNotMatch(@"^\s*(Nothing found|No document|No sentence|I do not|Something|Which one)", answer));
        Assert.All(answers, answer => Assert.NotEqual("", answer.Trim()));
    }

    [Fact]
    public async Task Tab_completes_a_command_and_a_name_and_lists_what_fits_several_times()
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work);
        await terminal.WaitForPromptAsync();

        await terminal.PressAsync("/sum" + Keys.Tab);
        await terminal.WaitForAsync(screen => screen.LastRow.EndsWith("/summit", StringComparison.Ordinal));
        await terminal.PressAsync(" vald" + Keys.Tab);
        var named = await terminal.WaitForAsync(screen => screen.LastRow.Contains("/summit Vald", StringComparison.Ordinal) || screen.LastRow.Contains("Valday", StringComparison.Ordinal));
        await terminal.PressAsync(Keys.CtrlU + "/p" + Keys.Tab);
        var listed = await terminal.WaitForAsync(screen =>
            screen.LastRow.EndsWith("> /p", StringComparison.Ordinal) && screen.Rows.Count(row => row.StartsWith("  /p", StringComparison.Ordinal)) == 3);

        Assert.Contains("Valday", named.LastRow, StringComparison.Ordinal);
        Assert.Contains(listed.Rows, row => row.StartsWith("  /person ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_line_is_edited_and_found_again_after_a_restart()
    {
        using var work = Copy();
        await using (var first = await TerminalProcess.StartAsync(work))
        {
            await first.WaitForPromptAsync();
            await first.PressAsync("summit valdaz" + Keys.Backspace + "y" + Keys.CtrlA + "/");
            await first.WaitForAsync(screen => screen.LastRow.EndsWith("> /summit valday", StringComparison.Ordinal));
            await first.AskAsync("");
            await first.PressAsync(Keys.CtrlD);
            Assert.Equal(0, await first.ExitAsync());
        }

        await using var second = await TerminalProcess.StartAsync(work);
        await second.WaitForPromptAsync();
        await second.PressAsync(Keys.Up);

        await second.WaitForAsync(screen => screen.LastRow.EndsWith("> /summit valday", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Page_keys_turn_the_pages_of_an_answer()
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work);
        await terminal.WaitForPromptAsync();
        await terminal.AskAsync("/summit nagato");

        await terminal.PressAsync(Keys.PageDown);
        await terminal.WaitForAsync(screen => screen.Text.Contains("Page 2 of 2", StringComparison.Ordinal));
        await terminal.PressAsync(Keys.PageUp);

        await terminal.WaitForAsync(screen => screen.Rows.Count(row => row.Contains("Page 1 of 2", StringComparison.Ordinal)) == 2);
    }

    [Fact]
    public async Task Ctrl_C_twice_leaves_and_says_so_to_the_shell_unless_something_was_typed_in_between()
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work);
        await terminal.WaitForPromptAsync();

        foreach (var _ in (int[])[1, 2])
        {
            await terminal.PressAsync("/summit");
            await terminal.WaitForAsync(screen => screen.LastRow.EndsWith("/summit", StringComparison.Ordinal));
            await terminal.PressAsync(Keys.CtrlC);
            await terminal.WaitForAsync(screen => screen.Text.Contains("Ctrl-C once more", StringComparison.Ordinal) && screen.LastRow.EndsWith('>'));
        }

        await terminal.PressAsync(Keys.CtrlC);

        Assert.Equal(130, await terminal.ExitAsync());
    }

    [Fact]
    public async Task Without_colour_nothing_is_styled_and_everything_is_there()
    {
        using var work = Copy();
        await using var coloured = await TerminalProcess.StartAsync(work);
        await coloured.WaitForPromptAsync();
        var with = await coloured.AskAsync("/summit valday");
        await coloured.PressAsync(Keys.CtrlD);
        await coloured.ExitAsync();
        await using var plain = await TerminalProcess.StartAsync(work, settings: NoColor);
        await plain.WaitForPromptAsync();

        var without = await plain.AskAsync("/summit valday");

        Assert.Equal(Since("/summit valday", with), Since("/summit valday", without));
        Assert.Contains("\u001b[1m", coloured.Written, StringComparison.Ordinal);
        Assert.DoesNotMatch("\u001b\\[[0-9;]*m", plain.Written);
    }

    [Fact]
    public async Task A_dumb_terminal_gets_plain_text_folded_at_words()
    {
        using var work = Copy();
        await using var terminal = await TerminalProcess.StartAsync(work, settings: Dumb);
        await terminal.WaitForPromptAsync();

        var screen = await terminal.AskAsync("/summit valday");

        Golden.Check("dumb-80", Since("/summit valday", screen) + "\n");
        Assert.DoesNotContain('\u001b', terminal.Written);
    }

    private static async Task NarrowUnderAsync(TerminalProcess terminal, string line, int columns)
    {
        await terminal.PressAsync(line);
        var before = await terminal.WaitForAsync(seen => seen.LastRow.EndsWith(line, StringComparison.Ordinal));
        var asked = Asked();
        await terminal.ResizeAsync(columns, 24);

        // Once it has asked where its row went, it knows of the new width; on a busy machine a key may come sooner than that.
        await terminal.WaitForAsync(_ => Asked() > asked);
        await terminal.PressAsync("x");
        var after = await terminal.WaitForAsync(seen => seen.LastRow.EndsWith('x'));

        Assert.Equal(Prompts(before), Prompts(after));

        int Asked() => terminal.Written.Split("\u001b[6n").Length;

        static int Prompts(Screen screen) => screen.Rows.Count(row => row.StartsWith("1 document · ", StringComparison.Ordinal));
    }

    private static string Filler() => string.Concat(Enumerable.Repeat("\nThe ministers looked at trade, fisheries and exchanges between universities.\n", 40));

    private static async Task CheckAsync(TerminalProcess terminal, string line, string name) =>
        Golden.Check(name, Since(line, await terminal.AskAsync(line)) + "\n");

    /// <summary>The rows behind that which was typed last.</summary>
    private static string Since(string line, Screen screen)
    {
        var first = screen.Rows.ToList().FindLastIndex(row => row.EndsWith(line, StringComparison.Ordinal));
        return string.Join('\n', screen.Rows.Skip(first + 1));
    }

    private WorkFolder Copy()
    {
        var work = new WorkFolder();
        work.CopyData(seeded.Work);
        return work;
    }
}
