using System.Collections.Immutable;
using System.Text.Json.Nodes;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Slack.Web;
using StudyBot.Testing.Slack.World;

namespace StudyBot.Slack.Tests.Scenes;

public sealed class FormTests
{
    private static readonly ICommand Write = Scripted.Command("write", _ => Reply.Open(PadForm.Empty), ResponseMode.OpenForm);

    [Fact]
    public async Task A_form_shows_its_errors_in_itself_and_is_answered_where_it_was_opened_also_after_a_restart()
    {
        await using var scene = await SlackScene.StartAsync(Write, new PadForm());
        var view = await scene.Ana.Run(scene.Channel, "/write").ViewAsync();

        var errors = await scene.Ana.Submit(view, "bad", "words").ErrorsAsync();
        await scene.RestartAsync();
        var sent = scene.Ana.Submit(view, "good", "words");
        var answer = await scene.Channel.MessageAsync(m => m.Text.Contains("Kept", StringComparison.Ordinal));

        Assert.Equal("Not this one.", errors["title"]);
        Assert.Contains("Kept good, words.", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.IsEphemeral);
        await sent.AcknowledgedAsync();
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task What_the_look_up_of_the_member_takes_is_gone_from_the_second_that_a_form_has()
    {
        var form = new TimedForm();
        await using var scene = await SlackScene.StartAsync(Write, form);
        var view = await scene.Ana.Run(scene.Channel, "/write").ViewAsync();
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Slack.Web.Faults.Add(new WebFault.Slow(release.Task), "users.info");

        var sent = scene.Ana.Submit(view, "good", "words");
        await scene.Slack.World.UntilAsync(() => scene.Slack.Web.Calls.Any(c => c.Method == "users.info"), "the look-up");
        scene.Time.Advance(TimeSpan.FromSeconds(0.3));
        release.SetResult();
        await sent.AcknowledgedAsync();

        Assert.Equal(TimeSpan.FromSeconds(0.3), form.Spent);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task What_a_modal_says_of_its_origin_is_not_believed_where_it_cannot_be()
    {
        await using var scene = await SlackScene.StartAsync(Write, new PadForm());
        var view = await scene.Ana.Run(scene.Channel, "/write").ViewAsync();
        var forged = JsonNode.Parse("""{"type":"modal","title":{"type":"plain_text","text":"x"},"blocks":[],"private_metadata":"{\"channel\":\"<!here>\",\"responseUrl\":\"https://evil.example/\"}"}""")!.AsObject();
        forged["callback_id"] = view.CallbackId;
        forged["blocks"] = new JsonArray(JsonNode.Parse("""{"type":"input","block_id":"title","label":{"type":"plain_text","text":"Title"},"element":{"type":"plain_text_input","action_id":"title","initial_value":"good"}}"""));

        scene.Ana.ForgeSubmission(forged);
        var answer = await scene.Ana.Direct.MessageAsync(_ => true);

        Assert.Contains("Kept good", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_nobodys_is_refused_with_a_sentence()
    {
        await using var scene = await SlackScene.StartAsync(Write, new PadForm());
        var forged = JsonNode.Parse("""{"type":"modal","title":{"type":"plain_text","text":"x"},"blocks":[],"callback_id":"1.pad.first,.aAAAAAAAAAAAAAAAA","private_metadata":""}""")!.AsObject();

        scene.Ana.ForgeSubmission(forged);
        var answer = await scene.Ana.Direct.MessageAsync(_ => true);

        Assert.Contains("out of date", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_message_is_handed_over_by_its_menu_with_its_files()
    {
        var read = new List<string>();
        var add = Scripted.OnMessage("Add as source", i =>
        {
            read.Add(i.Message.Text);
            return Reply.Show(Scripted.Said($"{i.Message.Files.Length} files: {i.Message.Files.FirstOrDefault()?.FileName}"));
        });
        await using var scene = await SlackScene.StartAsync(add);
        var message = scene.Ana.Write(scene.Channel, "Fish & ships <soon>", null, FakeFile.Of("speech.txt", "words"));

        var answer = await scene.Ana.UseShortcut("Add as source", message).AnswerAsync();

        Assert.Equal(["Fish & ships <soon>"], read);
        Assert.Contains("1 files: speech.txt", answer.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_file_is_fetched_with_the_token()
    {
        await using var scene = await SlackScene.StartAsync(slack => slack.World.IsFileInfoNeeded = true, new FileReader());
        var message = scene.Ana.Write(scene.Channel, "", null, FakeFile.Of("speech.txt", "words"));

        var answer = await scene.Ana.UseShortcut("Read", message).AnswerAsync();

        Assert.Contains("It reads: words", answer.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    public static TheoryData<string, string, string> Unavailable => new()
    {
        { "no scope", "lacks the scope files:read", "the scope files:read is missing" },
        { "hidden", "invite me there", "a page came in its place" },
        { "gone", "send it again", "Gone" },
        { "elsewhere", "kept elsewhere than in Slack", "ForeignAddress" },
        { "long", "larger than 20 MB", "TooLarge" },
        { "broken", "try again in a minute", "its host answered 502" },
    };

    [Theory]
    [MemberData(nameof(Unavailable))]
    public async Task Why_a_file_cannot_be_had_is_told_to_whoever_sent_it_and_logged_by_its_id(string how, string said, string logged)
    {
        await using var scene = await SlackScene.StartAsync(slack => slack.World.IsFileInfoNeeded = true, new FileReader());
        var file = new FakeFile("secret-speech.txt", how == "long" ? new byte[SlackLimits.IncomingFileBytes + 1] : "words"u8.ToArray())
        {
            Elsewhere = how == "elsewhere" ? new Uri("https://drive.example/secret") : null,
        };
        var message = scene.Ana.Write(scene.Channel, "", null, file);
        switch (how)
        {
            case "no scope":
                scene.Slack.World.App.Scopes.Remove("files:read");
                break;
            case "hidden":
                scene.Slack.World.AreFilesHidden = true;
                break;
            case "gone":
                scene.Slack.World.ForgetFiles();
                break;
            case "broken":
                scene.Slack.Web.Faults.Add(new WebFault.Answer(502, null), WebServer.Download);
                break;
        }

        var answer = await scene.Ana.UseShortcut("Read", message).AnswerAsync();

        Assert.Contains(said, answer.Text, StringComparison.Ordinal);
        Assert.Contains(scene.Log.Lines, l => l.Text.Contains(message.Files[0].Id, StringComparison.Ordinal) && l.Text.Contains(logged, StringComparison.Ordinal));
        Assert.DoesNotContain(scene.Log.Lines, l => l.Text.Contains("secret", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_page_for_signing_in_is_not_taken_for_a_page_that_was_sent(bool isSizeTold)
    {
        await using var scene = await SlackScene.StartAsync(slack => slack.World.AreFilesHidden = true, new FileReader());
        var message = scene.Ana.Write(scene.Channel, "", null, new FakeFile("page.html", "<p>words"u8.ToArray(), "text/html") { IsSizeTold = isSizeTold });

        var answer = await scene.Ana.UseShortcut("Read", message).AnswerAsync();

        Assert.Contains("invite me there", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_is_handed_in_by_a_form()
    {
        var open = Scripted.Command("hand", _ => Reply.Open(FileForm.Empty), ResponseMode.OpenForm);
        await using var scene = await SlackScene.StartAsync(open, new FileForm());
        var form = await scene.Ana.Run(scene.Channel, "/hand").ViewAsync();

        var answer = await scene.Ana.Submit(form, FakeFile.Of("speech.txt", "words")).AnswerAsync();

        Assert.Contains("speech.txt reads: words", answer.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_file_of_the_answer_goes_to_the_one_alone()
    {
        ReadOnlyMemory<byte> bytes = "as it was"u8.ToArray();
        var download = Scripted.Command(
            "download", _ => Reply.Show(Scripted.Said("Here it is.") with { Attachments = [new Attachment("speech.txt", "text/plain", bytes.Length, _ => Task.FromResult(bytes))] }), ResponseMode.Private);
        await using var scene = await SlackScene.StartAsync(download);

        scene.Ana.Run(scene.Channel, "/download");
        var message = await scene.Ana.Direct.MessageAsync(m => m.Files.Count > 0);

        Assert.Equal("as it was", message.Files[0].Text);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_file_that_may_not_be_sent_is_said_with_the_scope_that_is_missing()
    {
        ReadOnlyMemory<byte> bytes = "as it was"u8.ToArray();
        var download = Scripted.Command(
            "download", _ => Reply.Show(Scripted.Said("Here it is.") with { Attachments = [new Attachment("speech.txt", "text/plain", bytes.Length, _ => Task.FromResult(bytes))] }), ResponseMode.Private);
        await using var scene = await SlackScene.StartAsync(slack => slack.World.App.Scopes.Remove("files:write"), download);

        var word = await scene.Ana.Run(scene.Channel, "/download").AnswerAsync(m => m.Text.Contains("speech.txt", StringComparison.Ordinal));

        Assert.True(word.IsEphemeral);
        Assert.Contains("lacks the scope files:write", word.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    /// <summary>A pad that remembers how much of its time was gone when it was asked.</summary>
    private sealed class TimedForm : IFormHandler
    {
        private readonly PadForm pad = new();

        public TimeSpan Spent { get; private set; }

        public FormSpec Spec => pad.Spec;

        public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
        {
            Spent = form.At.Spent;
            return pad.ValidateAsync(form, cancellationToken);
        }

        public Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken) => pad.SubmitAsync(form, cancellationToken);
    }

    private sealed class FileForm : IFormHandler
    {
        public static readonly Form Empty = new("A file", "Send", new ReadTarget("file-form", []), [new FormField("file", "File", FormFieldKind.File, Placeholder: "Plain text")]);

        public FormSpec Spec { get; } = new("file-form", Right.None, ResponseMode.Private);

        public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken) => Task.FromResult<ImmutableArray<FieldError>>([]);

        public async Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
        {
            var file = form.Answers.Files["file"];
            return Reply.Show(Scripted.Said($"{file.FileName} reads: {System.Text.Encoding.UTF8.GetString((await file.ReadAsync(cancellationToken)).Span)}"));
        }
    }

    private sealed class FileReader : IMessageCommand
    {
        public MessageCommandSpec Spec { get; } = new("Read", Right.None, ResponseMode.Private, HasEffect: true);

        public async Task<Reply> HandleAsync(MessageInvocation invocation, CancellationToken cancellationToken)
        {
            try
            {
                var content = await invocation.Message.Files[0].ReadAsync(cancellationToken);
                return Reply.Show(Scripted.Said($"It reads: {System.Text.Encoding.UTF8.GetString(content.Span)}"));
            }
            catch (FileUnavailableException unavailable)
            {
                return Reply.Show(Scripted.Said(unavailable.Message));
            }
        }
    }
}
