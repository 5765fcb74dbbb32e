using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Interactions;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Slack.Web;

namespace StudyBot.Slack.Tests.Scenes;

public sealed class AnswerTests
{
    private static readonly ICommand Summit = Scripted.Command(
        "summit",
        i => Reply.Show(i.Arguments.Text("name") is { } name
            ? Scripted.Said($"It met in {name}.", new Button("Next page", new ReadTarget("page", [name, "2"], i.At.Member.Id)))
            : Scripted.Said("Say a place after /summit.") with { Tone = CardTone.Notice, Wanted = new WantedValue("name") }),
        parameters: [new Parameter("name", "A place", IsCompleted: true)]);

    private static readonly IButtonHandler Page = Scripted.Button(
        "page", (p, _) => Task.FromResult(Reply.Show(Scripted.Said($"{p.Arguments[0]}, page {p.Arguments[1]}."))));

    [Fact]
    public async Task A_command_is_answered_for_the_one_alone_and_can_be_shared()
    {
        await using var scene = await SlackScene.StartAsync(Summit, Page);

        var asked = scene.Ana.Run(scene.Channel, "/summit Nagato <!here>");
        var answer = await asked.AnswerAsync();

        Assert.True(answer.IsEphemeral);
        Assert.Contains("It met in Nagato <!here>.", answer.Text, StringComparison.Ordinal);

        // Also after a restart: what is asked again stands in the button.
        await scene.RestartAsync();
        scene.Ana.Press(answer, "Share in channel");
        var shared = await scene.Channel.MessageAsync(m => !m.IsEphemeral);

        Assert.Contains("It met in Nagato <!here>.", shared.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(shared.Buttons, b => b.Label == "Share in channel");
        await scene.Slack.World.UntilAsync(() => answer.IsDeleted, "the private one to go");
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task The_umbrella_means_the_same_and_private_false_is_public()
    {
        await using var scene = await SlackScene.StartAsync(Summit, Page);

        var answer = await scene.Ana.Run(scene.Channel, "/studybot summit Nagato private:false").AnswerAsync();

        Assert.False(answer.IsEphemeral);
        Assert.DoesNotContain(answer.Buttons, b => b.Label == "Share in channel");
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_page_is_turned_where_it_stands_and_shared_as_it_stands()
    {
        await using var scene = await SlackScene.StartAsync(Summit, Page);
        var answer = await scene.Ana.Run(scene.Channel, "/summit Nagato").AnswerAsync();

        await scene.Ana.Press(answer, "Next page").AnswerAsync();

        Assert.Contains("Nagato, page 2.", answer.Text, StringComparison.Ordinal);
        Assert.True(answer.IsEphemeral);

        scene.Ana.Press(answer, "Share in channel");
        var shared = await scene.Channel.MessageAsync(m => !m.IsEphemeral);
        Assert.Contains("Nagato, page 2.", shared.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_name_that_is_missing_opens_a_choice_of_those_there_are()
    {
        await using var scene = await SlackScene.StartAsync(Summit, Page);
        var answer = await scene.Ana.Run(scene.Channel, "/summit").AnswerAsync();

        var choices = await scene.Ana.Type(answer, "Nag").ChoicesAsync();
        var chosen = scene.Ana.Choose(answer, answer.Selects[0], choices[0]);
        await chosen.AnswerAsync();

        Assert.Equal("**Nag**", choices[0].Label);
        Assert.Contains("It met in Nag.", answer.Text, StringComparison.Ordinal);
        Assert.Empty(answer.Selects);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_choice_is_of_what_was_wrong_and_keeps_everything_else_that_was_typed()
    {
        var timeline = Scripted.Command(
            "timeline",
            i => Reply.Show(i.Arguments.Text("about") == "Nagato"
                ? Scripted.Said($"Of Nagato from {i.Arguments.Text("from")} by {i.Arguments.Text("by")}.")
                : Scripted.Said("Nothing about that.") with { Tone = CardTone.Notice, Wanted = new WantedValue("about") }),
            parameters: [new Parameter("by", "Whose", IsCompleted: true), new Parameter("from", "A date"), new Parameter("about", "A place", IsCompleted: true)]);
        await using var scene = await SlackScene.StartAsync(timeline);
        var wrong = await scene.Ana.Run(scene.Channel, "/timeline to from:\"May 2016\" about:Nagatto private:false").AnswerAsync();

        var offered = (await scene.Ana.Type(wrong, "Naga").ChoicesAsync())[0];
        var right = await scene.Ana.Choose(wrong, wrong.Selects[0], offered).AnswerAsync();

        Assert.Contains("Of Nagato from May 2016 by to.", right.Text, StringComparison.Ordinal);
        Assert.False(right.IsEphemeral);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_choice_that_has_an_effect_is_kept_before_it_is_acknowledged()
    {
        var keep = Scripted.Command(
            "keep",
            (i, _) => Task.FromResult(Reply.Show(i.Arguments.Text("name") is { } name
                ? Scripted.Said($"Kept {name}.")
                : Scripted.Said("Which one?") with { Tone = CardTone.Notice, Wanted = new WantedValue("name") })),
            ResponseMode.Private,
            Right.Propose,
            hasEffect: true,
            new Parameter("name", "Which", IsCompleted: true));
        await using var scene = await SlackScene.StartAsync(keep, Summit, Page);
        var kai = scene.Slack.World.AddMember("Kai", isAdmin: true);
        var asked = kai.Run(scene.Channel, "/keep");
        var which = await asked.AnswerAsync();
        await asked.AcknowledgedAsync();
        var offered = (await kai.Type(which, "it").ChoicesAsync())[0];
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.Time.Advance(TimeSpan.FromMinutes(5));
        scene.Slack.Web.Faults.Add(new WebFault.Slow(release.Task), "users.info");
        var before = LookUps();

        var chosen = kai.Choose(which, which.Selects[0], offered);
        await scene.Slack.World.UntilAsync(() => LookUps() > before, "who chose to be looked up");

        // Acknowledgements go out in order: had the choice had one, it would have come before this one's.
        await scene.Ana.Run(scene.Channel, "/summit Nagato").AcknowledgedAsync();
        var wasAcknowledged = chosen.IsAcknowledged;
        release.SetResult();
        await chosen.AnswerAsync(m => m.Text.Contains("Kept it.", StringComparison.Ordinal));
        await chosen.AcknowledgedAsync();

        Assert.False(wasAcknowledged);
        scene.Slack.Violations.AssertNone();

        int LookUps() => scene.Slack.Web.Calls.Count(c => c.Method == "users.info");
    }

    [Fact]
    public async Task A_press_in_a_thread_is_answered_there()
    {
        var alone = Scripted.Button("page", (_, _) => Task.FromResult(Reply.Privately(Scripted.Said("For you alone."))));
        var over = Scripted.Command("over", i => Reply.Show(Scripted.Said("It met.", new Button("Next page", new ReadTarget("page", [])))));
        await using var scene = await SlackScene.StartAsync(alone, over);
        var root = scene.Ana.Write(scene.Channel, "What of Nagato?");
        var place = new AnswerPlace(scene.Ana.Id, scene.Channel.Id, root.Id).Write();
        var resumed = scene.Platform.ResumeResponder(new CommandTyped(At(scene, place), "/over", []))!;
        await resumed.BeginAsync(ResponseMode.Public, TestContext.Current.CancellationToken);
        await resumed.RespondAsync(
            await scene.Seals.SealAsync(Scripted.Said("It met.", new Button("Next page", new ReadTarget("page", []))), scene.Space, TestContext.Current.CancellationToken),
            TestContext.Current.CancellationToken);
        var posted = await scene.Channel.MessageAsync(m => m.Thread == root.Id);

        var answer = await scene.Ana.Press(posted, "Next page").AnswerAsync(m => m.IsEphemeral);

        Assert.Equal(root.Id, answer.Thread);
        Assert.Contains("For you alone.", answer.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_press_on_what_was_replied_to_is_answered_beside_it_and_not_among_the_replies()
    {
        var alone = Scripted.Button("page", (_, _) => Task.FromResult(Reply.Privately(Scripted.Said("For you alone."))));
        await using var scene = await SlackScene.StartAsync(Summit, alone);
        var posted = await scene.Ana.Run(scene.Channel, "/summit Nagato private:false").AnswerAsync();
        scene.Ana.Write(scene.Channel, "So it did.", posted);

        var answer = await scene.Ana.Press(posted, "Next page").AnswerAsync(m => m.IsEphemeral);

        Assert.Null(answer.Thread);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_handler_that_takes_long_delays_no_acknowledgement_and_a_line_says_that_it_works()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new TaskCompletionSource();
        var slow = Scripted.Command("slow", async (_, _) =>
        {
            begun.SetResult();
            await release.Task;
            return Reply.Show(Scripted.Said("Done."));
        });
        await using var scene = await SlackScene.StartAsync(slow);

        var asked = scene.Ana.Run(scene.Channel, "/slow");
        await asked.AcknowledgedAsync();

        // It is acknowledged before anything is answered, and only then is there a clock that runs.
        await begun.Task.WaitAsync(TestContext.Current.CancellationToken);
        scene.Time.Advance(TimeSpan.FromSeconds(3));
        var line = await asked.AnswerAsync();
        release.SetResult();
        var answer = await asked.AnswerAsync(m => m.Text.Contains("Done.", StringComparison.Ordinal));

        Assert.Contains("takes a moment", line.Text, StringComparison.Ordinal);
        Assert.NotEqual(line.Id, answer.Id);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task An_address_that_is_over_is_made_up_for_by_the_channel_and_then_by_a_direct_message()
    {
        await using var scene = await SlackScene.StartAsync(Summit, Page);
        scene.Slack.Web.Faults.Add(new WebFault.Error("expired_url"), WebServer.ResponseUrl, 2);

        var answer = await scene.Ana.Run(scene.Channel, "/summit Nagato").AnswerAsync();
        scene.Channel.HasBot = false;
        var direct = await scene.Ana.Run(scene.Channel, "/summit Sochi").AnswerAsync();

        Assert.True(answer.IsEphemeral);
        Assert.Equal(scene.Ana.Direct, direct.Channel);
        Assert.Contains("I am not in that channel,", direct.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_card_too_long_comes_along_whole_as_a_file_for_the_one_alone()
    {
        var much = Scripted.Command("much", _ => Reply.Show(new Card("Much") { Parts = [.. Enumerable.Range(0, 60).Select(n => new Paragraph($"{n} {new string('x', 400)}"))] }));
        await using var scene = await SlackScene.StartAsync(much);

        var asked = scene.Ana.Run(scene.Channel, "/much");
        var answer = await asked.AnswerAsync(m => m.IsEphemeral);
        var file = await scene.Ana.Direct.MessageAsync(m => m.Files.Count > 0);

        Assert.Contains("Shortened", answer.Text, StringComparison.Ordinal);
        Assert.Equal("much.txt", file.Files[0].Name);
        Assert.Contains("59 xxx", file.Files[0].Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    private static Circumstances At(SlackScene scene, string place) => new(
        new DeliveryId("slack:before"),
        scene.Space,
        new ChannelId(scene.Channel.Id),
        new ChatMember(new UserId($"{scene.Space}:{scene.Ana.Id}"), "Ana", Standing.None),
        NodaTime.Instant.FromDateTimeOffset(scene.Time.GetUtcNow()),
        place);
}
