using Microsoft.Extensions.Time.Testing;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Terminal.Lines;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal.Tests.Sessions;

public sealed class TerminalPlatformTests
{
    private static readonly ChatMember Owner = new(new UserId("terminal:1000"), "ana", Standing.Owner);

    private readonly RecordedScreen screen = new();

    [Fact]
    public async Task Each_line_is_routed_and_the_end_of_the_input_stops()
    {
        var router = Answering("first", "second");

        var end = await RunAsync(router, "/summit nagato", "", "  help  ");

        Assert.IsType<PlatformEnd.Stopped>(end);
        Assert.Equal(["/summit nagato", "help"], router.Routed.Cast<CommandTyped>().Select(e => e.Line));
        Assert.Equal(["first", "second"], screen.Shown.Select(c => c.Title));
    }

    [Fact]
    public async Task Every_event_comes_from_the_owner_of_the_terminal_under_a_delivery_of_its_own()
    {
        var router = Answering("a", "b");

        await RunAsync(router, "one", "two");

        Assert.All(router.Routed, e => Assert.Equal((SpaceId.Terminal, Owner), (e.At.Space!.Value, e.At.Member)));
        Assert.Equal(2, router.Routed.Select(e => e.At.Delivery).Distinct().Count());
    }

    [Theory]
    [InlineData("/quit")]
    [InlineData("quit")]
    public async Task Quit_leaves_without_reading_on(string quit)
    {
        var router = Answering();

        await RunAsync(router, quit, "/help");

        Assert.Empty(router.Routed);
    }

    [Fact]
    public async Task A_number_presses_the_button_that_stands_under_it()
    {
        var card = new Card("Which one?")
        {
            Controls =
            [
                new Button("Gone", new SealedTarget("1.gone"), IsDisabled: true),
                new Button("More", new SealedTarget("1.more")),
                new Choice("Or one of these", [new ChoiceOption("Left", null, new SealedTarget("1.left")), new ChoiceOption("Right", null, new SealedTarget("1.right"))]),
            ],
        };
        var router = new ScriptedRouter((_, responder, token) => responder.RespondAsync(card, token));

        await RunAsync(router, "ask", "1", "3");

        Assert.Equal(["1.more", "1.right"], router.Routed.OfType<ButtonPressed>().Select(p => p.Id));
    }

    [Fact]
    public async Task A_number_that_stands_under_nothing_is_said_and_goes_nowhere()
    {
        var router = Answering("nothing to press");

        await RunAsync(router, "ask", "4");

        Assert.Single(router.Routed);
        Assert.Equal("Nothing to press under 4", screen.Shown[^1].Title);
    }

    [Fact]
    public async Task A_line_can_name_a_file_by_its_path()
    {
        var path = Path.GetTempFileName();
        await File.WriteAllTextAsync(path, "text", TestContext.Current.CancellationToken);
        var router = Answering("added");

        await RunAsync(router, "/source add");
        var find = Assert.IsType<CommandTyped>(router.Routed[0]).FindFile!;
        var found = find(path)!;
        var bytes = await found.ReadAsync(TestContext.Current.CancellationToken);
        var again = await Platform(new ScriptedLines()).FetchFileAsync(found.Handle!, TestContext.Current.CancellationToken);
        File.Delete(path);

        Assert.Equal((Path.GetFileName(path), 4L, path), (found.FileName, found.Bytes, found.Handle));
        Assert.Equal("text"u8.ToArray(), bytes.ToArray());
        Assert.Equal("text"u8.ToArray(), again.ToArray());
        Assert.Null(find(path));
        Assert.Null(find(Path.GetTempPath()));
        Assert.Null(find("a\0b"));
    }

    [Fact]
    public async Task What_has_no_length_is_never_opened()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "Needs a device that never ends.");
        var router = Answering("added");

        await RunAsync(router, "/source add");
        var bytes = await Assert.IsType<CommandTyped>(router.Routed[0]).FindFile!("/dev/zero")!.ReadAsync(TestContext.Current.CancellationToken);

        Assert.Equal(0, bytes.Length);
    }

    [Fact]
    public async Task What_works_for_long_says_so_until_it_says_something_itself()
    {
        var time = new FakeTimeProvider();
        var router = new ScriptedRouter(async (_, responder, token) =>
        {
            await screen.ProgressSeenAsync(2, () => time.Advance(TimeSpan.FromSeconds(1)), token);
            await responder.ProgressAsync("Reading 3 of 4", 0.75, token);
            time.Advance(TimeSpan.FromSeconds(5));
            await responder.RespondAsync(new Card("done"), token);
        });
        var platform = new TerminalPlatform(new ScriptedLines("slow"), screen, new Greeting(), Owner, time, isInteractive: true, () => 80);

        await platform.RunAsync(router, TestContext.Current.CancellationToken);

        var said = screen.Progress.Where(line => line.Length > 0).ToList();
        Assert.Equal("At work for 1 s. Ctrl-C stops it.", said[0]);
        Assert.Contains("Reading 3 of 4", said);
    }

    [Fact]
    public async Task Long_work_that_says_how_far_it_is_says_how_much_is_left()
    {
        var time = new FakeTimeProvider();
        var router = new ScriptedRouter(async (_, responder, token) =>
        {
            await screen.ProgressSeenAsync(4, () => time.Advance(TimeSpan.FromSeconds(1)), token);
            await responder.ProgressAsync("Reading…", 0.25, token);
            await screen.ProgressSeenAsync(2, () => time.Advance(TimeSpan.FromSeconds(1)), token);
            await responder.RespondAsync(new Card("done"), token);
        });
        var platform = new TerminalPlatform(new ScriptedLines("slow"), screen, new Greeting(), Owner, time, isInteractive: true, () => 80);

        await platform.RunAsync(router, TestContext.Current.CancellationToken);

        Assert.Equal(["Reading…", "Reading… about 15 s left,", "Reading… about 14 s left,"], screen.Progress.Where(line => line.StartsWith("Reading", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(80, "3 documents · 1,204 facts > ")]
    [InlineData(50, "3 documents > ")]
    [InlineData(20, "> ")]
    public async Task The_prompt_tells_what_there_is_as_far_as_there_is_room(int width, string prompt)
    {
        var lines = new ScriptedLines();
        var platform = new TerminalPlatform(lines, screen, new Greeting("3 documents", "1,204 facts"), Owner, TimeProvider.System, isInteractive: true, () => width);

        await platform.RunAsync(Answering(), TestContext.Current.CancellationToken);

        Assert.Equal([prompt], lines.Prompts);
    }

    [Theory]
    [InlineData(80, "quiz Mon 09:00 · 3 documents · 1,204 facts > ")]
    [InlineData(60, "quiz Mon 09:00 · 3 documents > ")]
    [InlineData(40, "quiz Mon 09:00 > ")]
    public async Task At_the_usual_width_there_is_room_for_the_quiz_as_well(int width, string prompt)
    {
        var lines = new ScriptedLines();
        var platform = new TerminalPlatform(
            lines, screen, new Greeting("quiz Mon 09:00", "3 documents", "1,204 facts"), Owner, TimeProvider.System, isInteractive: true, () => width);

        await platform.RunAsync(Answering(), TestContext.Current.CancellationToken);

        Assert.Equal([prompt], lines.Prompts);
    }

    [Fact]
    public async Task The_path_of_a_file_is_completed_where_a_form_asks_for_one()
    {
        var form = new Form("Add", "Send", new SealedTarget("1.add"), [new FormField("title", "Title", FormFieldKind.Line), new FormField("file", "File", FormFieldKind.File)]);
        var lines = new ScriptedLines("/add", "A title");
        var folder = Directory.CreateTempSubdirectory("studybot-paths-").FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, "putin's speech.txt"), "A speech.", TestContext.Current.CancellationToken);

        await Platform(lines).RunAsync(new ScriptedRouter((_, responder, token) => responder.OpenFormAsync(form, token)), TestContext.Current.CancellationToken);

        Assert.Null(lines.Requests[1].Assistant);
        var asked = Assert.IsAssignableFrom<ILineAssistant>(lines.Requests[2].Assistant);
        var completed = await asked.CompleteAsync($"{folder}/pu", TestContext.Current.CancellationToken);
        Assert.Equal($"{folder}/putin's speech.txt", Assert.Single(completed).Value);
        Assert.Equal([true, false, false], lines.Requests.Take(3).Select(r => r.IsCommand));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Ctrl_C_before_the_first_prompt_leaves_at_once() => Assert.False(Platform(new ScriptedLines()).Interrupt());

    [Fact]
    public async Task A_form_is_filled_in_field_by_field_and_asked_again_where_it_was_wrong()
    {
        var form = new Form("Add", "Send", new SealedTarget("1.add"),
        [
            new FormField("title", "Title", FormFieldKind.Line),
            new FormField("kind", "Kind", FormFieldKind.Select, Options: ["essay", "readout"]),
            new FormField("body", "Text", FormFieldKind.Text),
        ]);
        var rejections = 1;
        var router = new ScriptedRouter((chatEvent, responder, token) => chatEvent switch
        {
            CommandTyped => responder.OpenFormAsync(form, token),
            _ when rejections-- > 0 => responder.RejectFormAsync([new FieldError("title", "Too short.")], token),
            _ => responder.RespondAsync(new Card("Added"), token),
        });

        await RunAsync(router, "/add", "A", "2", "first line", "second line", ".", "A better title");

        var submitted = router.Routed.OfType<FormSubmitted>().ToList();
        Assert.Equal(["A", "A better title"], submitted.Select(s => s.Answers.Texts["title"]));
        Assert.All(submitted, s => Assert.Equal(("readout", "first line\nsecond line"), (s.Answers.Texts["kind"], s.Answers.Texts["body"])));
        Assert.Contains("Too short.", screen.Told);
        Assert.Equal("Added", Assert.Single(screen.Shown).Title);
    }

    [Fact]
    public async Task What_is_too_long_for_a_field_stands_in_the_line_again()
    {
        var form = new Form("Add", "Send", new SealedTarget("1.add"),
        [
            new FormField("title", "Title", FormFieldKind.Line, MaxLength: 5),
            new FormField("body", "Text", FormFieldKind.Text, MaxLength: 8),
        ]);
        var router = new ScriptedRouter((chatEvent, responder, token) => chatEvent is CommandTyped
            ? responder.OpenFormAsync(form, token)
            : responder.RespondAsync(new Card("Added"), token));
        var lines = new ScriptedLines("/add", "Oslo talks", "Oslo", "one", "two\nthree", ".", "one two", ".") { CanEdit = true };

        await Platform(lines).RunAsync(router, TestContext.Current.CancellationToken);

        var submitted = Assert.Single(router.Routed.OfType<FormSubmitted>()).Answers.Texts;
        Assert.Equal(("Oslo", "one two"), (submitted["title"], submitted["body"]));
        Assert.Equal(["", "", "Oslo talks", "", "", "", "one\ntwo\nthree", ""], lines.Requests.Take(8).Select(r => r.Start));
        Assert.Contains("That is 5 characters too long: at most 5 fit. It stands in the line again, to be shortened.", screen.Told);
        Assert.Contains("Text: at most 8 characters; end with a line that holds a single full stop.", screen.Told);
    }

    [Fact]
    public async Task A_full_stop_and_a_cancel_inside_of_what_is_pasted_end_nothing()
    {
        var form = new Form("Add", "Send", new SealedTarget("1.add"), [new FormField("body", "Text", FormFieldKind.Text)]);
        var router = new ScriptedRouter((chatEvent, responder, token) => chatEvent is CommandTyped
            ? responder.OpenFormAsync(form, token)
            : responder.RespondAsync(new Card("Added"), token));

        await RunAsync(router, "/add", "one\n.\n/cancel\ntwo", ".");

        Assert.Equal("one\n.\n/cancel\ntwo", Assert.Single(router.Routed.OfType<FormSubmitted>()).Answers.Texts["body"]);
    }

    [Fact]
    public async Task What_was_wrong_can_be_taken_away_where_it_is_not_needed()
    {
        var form = new Form("Add", "Send", new SealedTarget("1.add"), [new FormField("date", "Date", FormFieldKind.Line, IsRequired: false)]);
        var rejections = 1;
        var router = new ScriptedRouter((chatEvent, responder, token) => chatEvent switch
        {
            CommandTyped => responder.OpenFormAsync(form, token),
            _ when rejections-- > 0 => responder.RejectFormAsync([new FieldError("date", "No date.")], token),
            _ => responder.RespondAsync(new Card("Added"), token),
        });
        var lines = new ScriptedLines("/add", "someday", "") { CanEdit = true };

        await Platform(lines).RunAsync(router, TestContext.Current.CancellationToken);

        Assert.Empty(router.Routed.OfType<FormSubmitted>().Last().Answers.Texts);
        Assert.Equal("someday", lines.Requests[2].Start);
    }

    [Fact]
    public async Task A_form_that_is_left_sends_nothing()
    {
        var form = new Form("Add", "Send", new SealedTarget("1.add"), [new FormField("title", "Title", FormFieldKind.Line)]);
        var router = new ScriptedRouter((_, responder, token) => responder.OpenFormAsync(form, token));

        await RunAsync(router, "/add", "/cancel");

        Assert.Empty(router.Routed.OfType<FormSubmitted>());
        Assert.Contains("Left unsent.", screen.Told);
    }

    [Fact]
    public async Task Ctrl_C_cancels_what_runs_and_the_chat_goes_on()
    {
        TerminalPlatform? platform = null;
        var router = new ScriptedRouter((chatEvent, responder, token) =>
        {
            if (chatEvent is CommandTyped { Line: "slow" })
            {
                Assert.True(platform!.Interrupt());
                token.ThrowIfCancellationRequested();
            }

            return responder.RespondAsync(new Card("quick"), token);
        });
        platform = Platform(new ScriptedLines("slow", "quick"));

        await platform.RunAsync(router, TestContext.Current.CancellationToken);

        Assert.Contains("Stopped.", screen.Told);
        Assert.Equal(["Welcome", "quick"], screen.Shown.Select(c => c.Title));
    }

    [Fact]
    public async Task Ctrl_C_twice_in_a_row_leaves()
    {
        TerminalPlatform? platform = null;
        var taken = new List<bool>();
        var router = new ScriptedRouter((_, _, _) =>
        {
            taken.Add(platform!.Interrupt());
            taken.Add(platform.Interrupt());
            return Task.CompletedTask;
        });
        platform = Platform(new ScriptedLines("slow"));

        await platform.RunAsync(router, TestContext.Current.CancellationToken);

        Assert.Equal([true, false], taken);
    }

    [Fact]
    public async Task Ctrl_C_at_what_runs_and_then_at_the_prompt_leaves()
    {
        TerminalPlatform? platform = null;
        var taken = new List<bool>();
        var router = new ScriptedRouter((_, _, token) =>
        {
            taken.Add(platform!.Interrupt());
            token.ThrowIfCancellationRequested();
            return Task.CompletedTask;
        });
        var lines = new ScriptedLines("slow")
        {
            Waiting = _ =>
            {
                if (taken.Count == 1)
                {
                    taken.Add(platform!.Interrupt());
                }
            },
        };
        platform = Platform(lines);

        await platform.RunAsync(router, TestContext.Current.CancellationToken);

        Assert.Equal([true, false], taken);
        Assert.Equal(["Stopped.", "Ctrl-C once more, or /quit, leaves."], screen.Told);
        Assert.True(lines.IsClosed);
    }

    [Fact]
    public async Task Ctrl_C_in_a_form_leaves_it_and_the_next_one_the_chat()
    {
        TerminalPlatform? platform = null;
        var taken = new List<bool>();
        var form = new Form("Add", "Send", new SealedTarget("1.add"), [new FormField("title", "Title", FormFieldKind.Line)]);
        platform = Platform(new ScriptedLines("/add")
        {
            Waiting = request =>
            {
                if (request.Prompt == "Title: " || taken.Count == 1)
                {
                    taken.Add(platform!.Interrupt());
                }
            },
        });

        await platform.RunAsync(new ScriptedRouter((_, responder, token) => responder.OpenFormAsync(form, token)), TestContext.Current.CancellationToken);

        Assert.Equal([true, false], taken);
    }

    [Fact]
    public async Task Ctrl_C_after_something_was_typed_or_given_is_a_first_one_again()
    {
        TerminalPlatform? platform = null;
        var taken = new List<bool>();
        ScriptedLines? lines = null;
        lines = new ScriptedLines("quick", "quick")
        {
            Waiting = _ =>
            {
                lines!.Begun = "/sum";
                taken.Add(platform!.Interrupt());
                lines.Begun = "/hel";
                taken.Add(platform.Interrupt());
            },
        };
        platform = Platform(lines);

        await platform.RunAsync(Answering("a", "b"), TestContext.Current.CancellationToken);

        Assert.All(taken, Assert.True);
        Assert.Equal(6, taken.Count);
    }

    [Fact]
    public void Ctrl_C_at_a_pipe_ends_it_at_once()
    {
        var platform = Platform(new ScriptedLines(), isInteractive: false);

        Assert.False(platform.Interrupt());
    }

    [Fact]
    public async Task A_greeting_is_shown_to_people_and_not_to_pipes()
    {
        await Platform(new ScriptedLines()).RunAsync(Answering(), TestContext.Current.CancellationToken);
        await Platform(new ScriptedLines(), isInteractive: false).RunAsync(Answering(), TestContext.Current.CancellationToken);

        Assert.Equal("Welcome", Assert.Single(screen.Shown).Title);
    }

    [Fact]
    public async Task A_pipe_gets_answers_alone_with_an_empty_line_between_them()
    {
        var answers = new StringWriter { NewLine = "\n" };
        var plain = new PlainScreen(answers, new StringWriter());
        var router = new ScriptedRouter(async (chatEvent, responder, token) =>
        {
            await responder.ProgressAsync("half way", 0.5, token);
            await responder.RespondAsync(new Card(((CommandTyped)chatEvent).Line), token);
        });
        var platform = new TerminalPlatform(new ScriptedLines("one", "", "two"), plain, new Greeting(), Owner, TimeProvider.System, isInteractive: false, () => 80);

        await platform.RunAsync(router, TestContext.Current.CancellationToken);

        Assert.Equal("one\n\ntwo\n", answers.ToString());
    }

    [Fact]
    public async Task A_post_of_the_bots_own_is_shown_between_lines_and_the_prompt_after_it()
    {
        var lines = new ScriptedLines("/summit");
        var platform = Platform(lines, isInteractive: false);
        PostOutcome? outcome = null;
        var router = new ScriptedRouter(async (_, responder, token) =>
        {
            outcome = await platform.PostAsync(SpaceId.Terminal, new ChannelId("terminal"), new Card("Daily"), token);
            await responder.RespondAsync(new Card("Answer"), token);
        });

        await platform.RunAsync(router, TestContext.Current.CancellationToken);

        Assert.IsType<PostOutcome.Posted>(outcome);
        Assert.Equal(["Daily", "Answer"], screen.Shown.Select(card => card.Title));
        Assert.Contains("again", lines.Prompts);
    }

    [Fact]
    public async Task One_that_comes_before_the_first_prompt_waits_for_it_and_its_buttons_are_pressed_by_number()
    {
        var platform = Platform(new ScriptedLines("1"), isInteractive: false);
        var daily = new Card("Daily") { Controls = [new Button("Oslo", new SealedTarget("2.quiz-answer.token"))] };
        ChatEvent? heard = null;

        await platform.PostAsync(SpaceId.Terminal, new ChannelId("terminal"), daily, TestContext.Current.CancellationToken);
        var before = screen.Shown.Count;
        await platform.RunAsync(
            new ScriptedRouter((chatEvent, responder, token) =>
            {
                heard = chatEvent;
                return responder.RespondAsync(new Card("Locked"), token);
            }),
            TestContext.Current.CancellationToken);

        Assert.Equal(0, before);
        Assert.Equal(["Daily", "Locked"], screen.Shown.Select(card => card.Title));
        Assert.Equal("2.quiz-answer.token", Assert.IsType<ButtonPressed>(heard).Id);
    }

    private static ScriptedRouter Answering(params string[] titles)
    {
        var left = new Queue<string>(titles);
        return new ScriptedRouter((_, responder, token) => responder.RespondAsync(new Card(left.Dequeue()), token));
    }

    private async Task<PlatformEnd> RunAsync(ScriptedRouter router, params string[] typed) =>
        await Platform(new ScriptedLines(typed), isInteractive: false).RunAsync(router, TestContext.Current.CancellationToken);

    private TerminalPlatform Platform(ScriptedLines lines, bool isInteractive = true) =>
        new(lines, screen, new Greeting(), Owner, TimeProvider.System, isInteractive, () => 80);

    private sealed class Greeting(params string[] status) : IGreeting
    {
        public Task<IReadOnlyList<string>> ReadStatusAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<string>>(status);

        public Task<Card?> ReadAsync(CancellationToken cancellationToken) => Task.FromResult<Card?>(new Card("Welcome"));
    }
}
