using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Slack.Web;

namespace StudyBot.Slack.Tests.Scenes;

public sealed class MemberTests
{
    private static readonly ICommand Sources = Scripted.Command(
        "sources", i => Reply.Show(Scripted.Said("Three documents.", new Button("Next page", new ReadTarget("page", [])))));

    private static readonly ICommand Help = Scripted.Command("help", _ => Reply.Show(Scripted.Said("Type /sources.")), ResponseMode.Private);

    private static readonly ICommand Quiz = Scripted.Command("quiz", _ => Reply.Show(Scripted.Said("Nothing today.") with { Tone = CardTone.Notice }));

    private static readonly IButtonHandler Page = Scripted.Button("page", (_, _) => Task.FromResult(Reply.Show(Scripted.Said("Page two."))));

    [Fact]
    public async Task The_Home_tab_shows_what_there_is_and_its_buttons_open_a_modal()
    {
        var greeter = new Greeter();
        await using var scene = await SlackScene.StartAsync(Sources, Help, Quiz, Page, greeter);

        scene.Ana.OpenHome();
        await scene.Slack.World.UntilAsync(() => scene.Ana.Home is not null, "the Home tab");
        var pressed = scene.Ana.Press(scene.Ana.Home!, "Next page");
        var modal = await pressed.ViewAsync();
        await scene.Slack.World.UntilAsync(() => modal.Text.Contains("Page two.", StringComparison.Ordinal), "the card");

        Assert.Contains("Three documents.", scene.Ana.Home!.Text, StringComparison.Ordinal);
        Assert.Contains("Type /sources.", scene.Ana.Home.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Nothing today.", scene.Ana.Home.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_question_of_today_stands_in_the_Home_tab_and_is_answered_there()
    {
        var today = Scripted.Command("quiz", _ => Reply.Show(Scripted.Said("Where did they meet?", new Button("Nagato", new EffectTarget("answer", ["2"], "any")))));
        var answer = Scripted.Button("answer", (p, _) => Task.FromResult(Reply.Privately(Scripted.Said($"Locked: {p.Arguments[0]}."))), ResponseMode.Private, hasEffect: true);
        await using var scene = await SlackScene.StartAsync(today, answer, Help);

        scene.Ana.OpenHome();
        await scene.Slack.World.UntilAsync(() => scene.Ana.Home is not null, "the Home tab");
        var modal = await scene.Ana.Press(scene.Ana.Home!, "Nagato").ViewAsync();

        Assert.Contains("Where did they meet?", scene.Ana.Home!.Text, StringComparison.Ordinal);
        await scene.Slack.World.UntilAsync(() => modal.Text.Contains("Locked: 2.", StringComparison.Ordinal), "the answer");
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_form_is_opened_upon_a_modal_and_answered_in_the_members_own_conversation()
    {
        var page = Scripted.Button("page", (_, _) => Task.FromResult(Reply.Show(Scripted.Said("Page two.", new Button("Write", new ReadTarget("write", []))))));
        var write = Scripted.Button("write", (_, _) => Task.FromResult(Reply.Open(PadForm.Empty)), ResponseMode.OpenForm);
        await using var scene = await SlackScene.StartAsync(Sources, page, write, new PadForm());
        scene.Ana.OpenHome();
        await scene.Slack.World.UntilAsync(() => scene.Ana.Home is not null, "the Home tab");
        var modal = await scene.Ana.Press(scene.Ana.Home!, "Next page").ViewAsync();
        await scene.Slack.World.UntilAsync(() => modal.Text.Contains("Page two.", StringComparison.Ordinal), "the card");

        var form = await scene.Ana.Press(modal, "Write").ViewAsync();
        scene.Ana.Submit(form, "good", "words");
        var answer = await scene.Ana.Direct.MessageAsync(_ => true);

        Assert.Contains("Kept good, words.", answer.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task An_app_that_is_installed_for_a_whole_organisation_meanwhile_says_so()
    {
        await using var scene = await SlackScene.StartAsync(Sources, Page);
        var card = await scene.Ana.Run(scene.Channel, "/sources").AnswerAsync();
        scene.Slack.World.EnterpriseId = "E0ORGANISATION";

        var asked = await scene.Ana.Run(scene.Channel, "/sources").AnswerAsync();
        var pressed = await scene.Ana.Press(card, "Next page").AnswerAsync(m => m != card);

        Assert.All(new[] { asked, pressed }, a => Assert.Contains("whole organisation", a.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("Page two.", card.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task Whoever_opens_it_first_is_greeted_once()
    {
        var greeter = new Greeter();
        await using var scene = await SlackScene.StartAsync(Sources, greeter);

        scene.Ana.OpenHome();
        var hello = await scene.Ana.Direct.MessageAsync(_ => true);
        await PublishedAsync(1);
        await scene.RestartAsync();
        var second = scene.Ana.OpenHome();
        scene.Slack.Sockets.Faults.RepeatEvents();
        await second.AcknowledgedAsync();
        await PublishedAsync(2);

        // What is being handled is finished at the end.
        await scene.RestartAsync();

        Assert.Single(scene.Ana.Direct.Messages);
        Assert.Single(greeter.Heard);
        Assert.NotEmpty(hello.Text);
        scene.Slack.Violations.AssertNone();

        Task PublishedAsync(int times) =>
            scene.Slack.World.UntilAsync(() => scene.Slack.Web.Calls.Count(c => c.Method == "views.publish") == times, $"Home tab {times}");
    }

    [Fact]
    public async Task A_greeting_that_is_refused_leaves_the_Home_tab_there_and_comes_the_next_time()
    {
        var greeter = new Greeter();
        await using var scene = await SlackScene.StartAsync(Sources, Page, greeter);
        scene.Slack.Web.Faults.Add(new WebFault.Error("messages_tab_disabled"), "chat.postMessage");

        scene.Ana.OpenHome();
        await scene.Slack.World.UntilAsync(() => scene.Ana.Home is not null, "the Home tab");
        await scene.Log.UntilAsync(l => l.Contains("greeting could not be given", StringComparison.Ordinal));
        await scene.RestartAsync();
        scene.Ana.OpenHome();
        var hello = await scene.Ana.Direct.MessageAsync(_ => true);

        Assert.NotEmpty(hello.Text);
        Assert.Contains("Three documents.", scene.Ana.Home!.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task Somebody_of_another_workspace_is_told_so()
    {
        await using var scene = await SlackScene.StartAsync(Sources, Page);
        var guest = scene.Slack.World.AddMember("Guest", team: "T0ELSEWHERE");

        var answer = await guest.Run(scene.Channel, "/sources").AnswerAsync();

        Assert.Contains("another workspace", answer.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task Somebody_of_another_workspace_has_no_Home_tab_and_no_greeting()
    {
        var greeter = new Greeter();
        await using var scene = await SlackScene.StartAsync(Sources, Page, greeter);
        var guest = scene.Slack.World.AddMember("Guest", team: "T0ELSEWHERE");

        await guest.OpenHome().AcknowledgedAsync();

        // What is being handled is finished at the end.
        await scene.RestartAsync();

        Assert.Null(guest.Home);
        Assert.Empty(greeter.Heard);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task An_id_of_another_version_is_told_so()
    {
        await using var scene = await SlackScene.StartAsync(Sources, Page);
        var answer = await scene.Ana.Run(scene.Channel, "/sources").AnswerAsync();

        var strange = await scene.Ana.ForgePress(answer, "page_button_v0", "2").AnswerAsync(m => m != answer);
        var older = await scene.Ana.ForgePress(answer, "0.page.x.y", null).AnswerAsync(m => m != answer && m != strange);

        Assert.Contains("another version", strange.Text, StringComparison.Ordinal);
        Assert.Contains("another version", older.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rights_follow_the_workspaces_administrators_and_an_unknown_standing_is_none()
    {
        var manage = Scripted.Command("manage", (_, _) => Task.FromResult(Reply.Show(Scripted.Said("Managed."))), right: Right.Operate);
        await using var scene = await SlackScene.StartAsync(manage);
        var admin = scene.Slack.World.AddMember("Kai", isAdmin: true);

        var ofAdmin = await admin.Run(scene.Channel, "/manage").AnswerAsync();
        var ofMember = await scene.Ana.Run(scene.Channel, "/manage").AnswerAsync();
        scene.Slack.World.App.Scopes.Remove("users:read");
        var remembered = await admin.Run(scene.Channel, "/manage").AnswerAsync();
        scene.Time.Advance(TimeSpan.FromMinutes(5));
        var unknown = await admin.Run(scene.Channel, "/manage").AnswerAsync();

        Assert.Equal([true, false, true, false], new[] { ofAdmin, ofMember, remembered, unknown }.Select(m => m.Text.Contains("Managed.", StringComparison.Ordinal)));
        Assert.Contains("lacks the scope users:read", unknown.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("try again", unknown.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task User_groups_come_with_whoever_is_in_them_are_kept_for_five_minutes_and_a_missing_scope_is_said()
    {
        var manage = Scripted.Command("manage", (i, _) => Task.FromResult(Reply.Show(Scripted.Said($"[{string.Join(' ', i.At.Member.Standing.Roles)}]"))), right: Right.Propose);
        await using var scene = await SlackScene.StartAsync(manage);
        var kai = scene.Slack.World.AddMember("Kai");
        scene.Access.ByRole = true;
        var readers = scene.Slack.World.AddUserGroup(kai);

        var inIt = await kai.Run(scene.Channel, "/manage").AnswerAsync();
        var outside = await scene.Ana.Run(scene.Channel, "/manage").AnswerAsync();
        var asked = await scene.Platform.ReadStandingAsync(scene.Space, new UserId($"{scene.Space}:{kai.Id}"), TestContext.Current.CancellationToken);
        var calls = scene.Slack.Web.Calls.Count(c => c.Method == "usergroups.list");
        var roles = await scene.Platform.ReadRolesAsync(scene.Space, TestContext.Current.CancellationToken);
        scene.Slack.World.App.Scopes.Remove("usergroups:read");
        scene.Time.Advance(TimeSpan.FromMinutes(5));
        var later = await kai.Run(scene.Channel, "/manage").AnswerAsync();
        var missing = await scene.Platform.ReadRolesAsync(scene.Space, TestContext.Current.CancellationToken);

        Assert.Contains($"[{readers}]", inIt.Text, StringComparison.Ordinal);
        Assert.Equal([readers], asked.Roles);
        Assert.Contains("Not yours", outside.Text, StringComparison.Ordinal);
        Assert.Equal(1, calls);
        Assert.Equal([new SpaceRole(readers, readers.ToLowerInvariant())], Assert.IsType<SpaceRoles.Read>(roles).Roles);
        Assert.Contains("Not yours", later.Text, StringComparison.Ordinal);
        Assert.Contains("usergroups:read", Assert.IsType<SpaceRoles.Unreadable>(missing).Reason, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_standing_that_Slack_does_not_tell_is_unknown_and_mentions_are_read_by_their_ids()
    {
        var manage = Scripted.Command("manage", (_, _) => Task.FromResult(Reply.Show(Scripted.Said("Managed."))), right: Right.Propose);
        await using var scene = await SlackScene.StartAsync(manage);
        scene.Slack.Web.Faults.Add(new WebFault.Error("user_not_found"), "users.info");

        var answer = await scene.Ana.Run(scene.Channel, "/manage").AnswerAsync();

        Assert.Contains("could not find out what you may do", answer.Text, StringComparison.Ordinal);
        Assert.Equal(new Mention.Role("S0123"), scene.Platform.ReadMention(scene.Space, "<!subteam^S0123|@readers>"));
        Assert.Equal(new Mention.Role("S01234567"), scene.Platform.ReadMention(scene.Space, "S01234567"));
        Assert.Equal(new Mention.Member(new UserId($"{scene.Space}:U0123")), scene.Platform.ReadMention(scene.Space, "<@U0123|ana>"));
        Assert.Equal(new Mention.Member(new UserId($"{scene.Space}:W01234567")), scene.Platform.ReadMention(scene.Space, "W01234567"));
        Assert.Equal(new Mention.Everybody(), scene.Platform.ReadMention(scene.Space, "<!channel>"));
        Assert.All(["@readers", "S1", "SUMMIT", "<@U1> <@U2>"], text => Assert.Null(scene.Platform.ReadMention(scene.Space, text)));
    }

    [Fact]
    public async Task A_workspace_that_removes_the_app_is_left()
    {
        var greeter = new Greeter();
        await using var scene = await SlackScene.StartAsync(Sources, greeter);
        scene.Ana.OpenHome();
        await scene.Ana.Direct.MessageAsync(_ => true);

        scene.Ana.Uninstall();
        var end = await scene.EndAsync();

        Assert.Equal(scene.Space, await greeter.Left);
        Assert.Contains("removed from its workspace", Assert.IsType<PlatformEnd.Refused>(end).Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("account_inactive", true)]
    [InlineData("token_revoked", false)]
    public async Task A_removal_that_nobody_heard_of_is_known_by_the_token_and_a_new_token_is_none(string word, bool isLeft)
    {
        var greeter = new Greeter();
        await using var scene = await SlackScene.StartAsync(Sources, greeter);
        scene.Slack.RefuseBotToken(word);

        await scene.Platform.PostAsync(scene.Space, new ChannelId(scene.Channel.Id), Scripted.Said("x"), TestContext.Current.CancellationToken);
        var end = await scene.EndAsync();

        Assert.IsType<PlatformEnd.Refused>(end);
        Assert.Equal(isLeft, greeter.Left.IsCompleted);
    }

    [Fact]
    public async Task A_removal_while_the_bot_was_away_is_known_at_the_next_start()
    {
        var greeter = new Greeter();
        await using var scene = await SlackScene.StartAsync(Sources, greeter);

        var end = await scene.RestartRefusedAsync(slack => slack.RefuseBotToken("account_inactive"));

        Assert.IsType<PlatformEnd.Refused>(end);
        Assert.True(greeter.Left.IsCompleted);
        Assert.Equal(scene.Space, await greeter.Left);
    }
}
