using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Servers;
using StudyBot.Testing.Slack.Sockets;
using StudyBot.Testing.Slack.Web;

namespace StudyBot.Slack.Tests.Scenes;

public sealed class ConnectionTests
{
    private readonly List<string> ran = [];

    private ICommand Count => Scripted.Command("count", i =>
    {
        lock (ran)
        {
            ran.Add(i.At.Delivery.Value);
        }

        return Reply.Show(Scripted.Said("Counted."));
    });

    [Theory]
    [InlineData(DisconnectReason.Warning)]
    [InlineData(DisconnectReason.RefreshRequested)]
    public async Task The_next_connection_is_there_before_the_old_one_goes(string reason)
    {
        await using var scene = await SlackScene.StartAsync(Count);

        scene.Slack.Sockets.Faults.Disconnect(reason);
        await scene.Slack.Sockets.ConnectedAsync(2);
        foreach (var meanwhile in new[] { scene.Ana.Run(scene.Channel, "/count"), scene.Ana.Run(scene.Channel, "/count") })
        {
            // One by each: what came by the new connection shows that it was greeted, and no clock runs for that any more.
            await meanwhile.AnswerAsync();
            await meanwhile.AcknowledgedAsync();
        }

        scene.Time.Advance(TimeSpan.FromSeconds(10));
        await scene.Slack.Sockets.DrainedAsync();
        await scene.Ana.Run(scene.Channel, "/count").AnswerAsync();

        Assert.Equal(TimeSpan.Zero, scene.Slack.Sockets.LongestGap);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task Too_many_connections_and_a_reset_are_survived()
    {
        await using var scene = await SlackScene.StartAsync(Count);

        scene.Slack.Sockets.Faults.Disconnect(DisconnectReason.TooManyWebSockets);
        await scene.Time.InTimeAsync(scene.Slack.Sockets.ConnectedAsync(2));
        scene.Slack.Sockets.Faults.Refuse(1);
        scene.Slack.Sockets.Faults.Reset();
        await scene.Time.InTimeAsync(scene.Slack.Sockets.ConnectedAsync(3));
        scene.Slack.Sockets.Faults.SendGarbage();
        scene.Slack.Sockets.Faults.SendBrokenText();
        await scene.Time.InTimeAsync(scene.Slack.Sockets.ConnectedAsync(4));
        await scene.Slack.Sockets.DrainedAsync();
        scene.Slack.Sockets.Faults.AddsUnknownFields = true;
        scene.Slack.Sockets.Faults.CutsFrames = true;
        var answer = await scene.Ana.Run(scene.Channel, "/count").AnswerAsync();

        Assert.Contains("Counted.", answer.Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_connection_that_stood_for_long_is_followed_at_once_however_often_it_happens()
    {
        await using var scene = await SlackScene.StartAsync(Count);

        for (var times = 2; times <= 12; times++)
        {
            var asked = scene.Ana.Run(scene.Channel, "/count");
            await asked.AnswerAsync();
            await asked.AcknowledgedAsync();
            scene.Time.Advance(TimeSpan.FromMinutes(2));
            scene.Slack.Sockets.Faults.Reset();
            await scene.Slack.Sockets.ConnectedAsync(times);
            await scene.Slack.Sockets.DrainedAsync();
        }

        Assert.Equal(12, scene.Slack.Sockets.Connections);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task The_same_envelope_runs_once_also_after_a_restart()
    {
        await using var scene = await SlackScene.StartAsync(Count);
        await scene.Ana.Run(scene.Channel, "/count").AnswerAsync();

        scene.Slack.Sockets.Faults.RepeatEnvelopes("slash_commands");
        await scene.RestartAsync();
        scene.Slack.Sockets.Faults.RepeatEnvelopes("slash_commands");
        await scene.Ana.Run(scene.Channel, "/count").AnswerAsync();

        Assert.Equal(2, ran.Count);
        Assert.Equal(2, ran.Distinct(StringComparer.Ordinal).Count());
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task What_is_being_handled_at_the_end_is_acknowledged_and_what_comes_then_is_left_alone()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var slow = new SlowForm(begun, release.Task);
        var write = Scripted.Command("write", _ => Reply.Open(PadForm.Empty), ResponseMode.OpenForm);
        await using var scene = await SlackScene.StartAsync(Count, write, slow);
        var view = await scene.Ana.Run(scene.Channel, "/write").ViewAsync();
        var sent = scene.Ana.Submit(view, "good", "words");
        await begun.Task.WaitAsync(TestContext.Current.CancellationToken);

        await scene.AskToStopAsync();
        var late = scene.Ana.Run(scene.Channel, "/count");
        await scene.Log.UntilAsync(l => l.Contains("came at the end", StringComparison.Ordinal));
        release.SetResult();
        await sent.AcknowledgedAsync();
        await scene.Channel.MessageAsync(m => m.Text.Contains("Kept good", StringComparison.Ordinal));
        await scene.StopAsync();

        Assert.False(view.IsOpen);
        Assert.False(late.IsAcknowledged);
        Assert.Empty(ran);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task Socket_Mode_switched_off_ends_it_with_advice()
    {
        await using var scene = await SlackScene.StartAsync(Count);

        scene.Slack.Sockets.Faults.Disconnect(DisconnectReason.LinkDisabled);
        var end = await scene.EndAsync();

        Assert.Contains("Socket Mode", Assert.IsType<PlatformEnd.Refused>(end).Advice, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_token_that_is_revoked_meanwhile_ends_it_with_advice()
    {
        await using var scene = await SlackScene.StartAsync(Count);
        scene.Slack.RefuseBotToken("token_revoked");

        await scene.Platform.PostAsync(scene.Space, new ChannelId(scene.Channel.Id), Scripted.Said("x"), TestContext.Current.CancellationToken);
        var end = await scene.EndAsync();

        Assert.Contains("Slack:BotToken is no longer valid", Assert.IsType<PlatformEnd.Refused>(end).Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("invalid_auth", "Slack:AppToken")]
    [InlineData("account_inactive", "installed")]
    [InlineData("team_disabled", "administrator")]
    public async Task A_final_word_at_the_opening_ends_it_with_advice(string word, string advice)
    {
        var end = await SlackScene.RefusedAsync(slack => slack.RefuseAppToken(word));

        Assert.Contains(advice, Assert.IsType<PlatformEnd.Refused>(end).Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Tokens_in_each_others_place_are_told_so_and_sent_nowhere()
    {
        var slack = default(Testing.Slack.FakeSlack);
        var end = await SlackScene.RefusedAsync(
            s => slack = s, s => new SlackSettings(s.AppToken, s.BotToken, new Uri(s.ApiBaseUrl)));

        Assert.Contains("exchange them", Assert.IsType<PlatformEnd.Refused>(end).Advice, StringComparison.Ordinal);
        Assert.Empty(slack!.Web.Calls);
    }

    [Fact]
    public async Task An_umbrella_that_takes_the_name_of_another_command_is_refused_before_anything_is_sent()
    {
        var slack = default(Testing.Slack.FakeSlack);
        var end = await SlackScene.RefusedAsync(s => slack = s, s => SlackScene.SettingsOf(s) with { Commands = new SlackCommandNames(true, "remind") });

        Assert.Contains("/remind is one of Slack's own", Assert.IsType<PlatformEnd.Refused>(end).Advice, StringComparison.Ordinal);
        Assert.Empty(slack!.Web.Calls);
    }

    [Fact]
    public async Task Socket_Mode_that_is_off_at_the_start_is_said()
    {
        var end = await SlackScene.RefusedAsync(slack => slack.World.App.IsSocketModeOn = false);

        Assert.Contains("Switch it on", Assert.IsType<PlatformEnd.Refused>(end).Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Missing_scopes_are_named()
    {
        var end = await SlackScene.RefusedAsync(slack => slack.World.App.AppScopes.Clear());

        Assert.Contains("connections:write", Assert.IsType<PlatformEnd.Refused>(end).Advice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_whose_end_nobody_saw_stands_there_once()
    {
        await using var scene = await SlackScene.StartAsync(slack => slack.World.App.Scopes.Add("channels:history"), Count);
        scene.Slack.Web.Faults.Add(new WebFault.LostAnswer(), "chat.postMessage");

        var outcome = await scene.Platform.PostAsync(scene.Space, new ChannelId(scene.Channel.Id), Scripted.Said("Once."), TestContext.Current.CancellationToken);

        Assert.Equal(Assert.Single(scene.Channel.Messages).Id, Assert.IsType<PostOutcome.Posted>(outcome).Message.Message);
        scene.Slack.Violations.AssertNone();
    }

    [Theory]
    [InlineData("internal_error")]
    [InlineData("fatal_error")]
    [InlineData(null)]
    public async Task A_post_that_is_wanted_once_is_not_repeated_where_it_may_have_been_taken(string? word)
    {
        await using var scene = await SlackScene.StartAsync(Count);
        scene.Slack.Web.Faults.Add(word is null ? new WebFault.LostAnswer() : new WebFault.Error(word), "chat.postMessage");

        var outcome = await scene.Platform.PostOnceAsync(
            scene.Space, new ChannelId(scene.Channel.Id), Scripted.Said("Once."), "key", TestContext.Current.CancellationToken);

        Assert.True(Assert.IsType<PostOutcome.PlatformUnreachable>(outcome).MayHaveBeenTaken);
        Assert.Single(scene.Slack.Web.Calls, call => call.Method == "chat.postMessage");
        scene.Slack.Violations.AssertNone();
    }

    [Theory]
    [InlineData("cant_update_message")]
    [InlineData("edit_window_closed")]
    public async Task What_may_not_be_changed_any_more_is_refused_and_no_failure(string word)
    {
        await using var scene = await SlackScene.StartAsync(Count);
        scene.Slack.Web.Faults.Add(new WebFault.Error(word), "chat.update");

        var outcome = await scene.Platform.EditAsync(
            new MessageRef(scene.Space, new ChannelId(scene.Channel.Id), "1.2"), Scripted.Said("Changed."), TestContext.Current.CancellationToken);

        Assert.IsType<PostOutcome.MessageIsFixed>(outcome);
    }

    [Fact]
    public async Task A_limit_is_waited_out()
    {
        await using var scene = await SlackScene.StartAsync(Count);
        scene.Slack.Web.Faults.Add(new WebFault.Limited(TimeSpan.FromSeconds(5)), "chat.postMessage");

        var posting = scene.Platform.PostAsync(scene.Space, new ChannelId(scene.Channel.Id), Scripted.Said("Later."), TestContext.Current.CancellationToken);
        await scene.Time.InTimeAsync(posting);

        Assert.IsType<PostOutcome.Posted>(await posting);
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task Where_nothing_can_be_posted_is_said()
    {
        await using var scene = await SlackScene.StartAsync(Count);
        var archived = scene.Slack.World.AddChannel("old");
        archived.IsArchived = true;
        var foreign = scene.Slack.World.AddChannel("foreign");
        foreign.HasBot = false;

        Assert.Contains("archived", Assert.IsType<PostOutcome.NotPermitted>(await PostAsync(archived.Id)).Reason, StringComparison.Ordinal);
        Assert.Contains("/invite", Assert.IsType<PostOutcome.NotPermitted>(await PostAsync(foreign.Id)).Reason, StringComparison.Ordinal);
        Assert.Contains("/invite", Assert.IsType<PostOutcome.NotPermitted>(await PostAsync("C0GONE")).Reason, StringComparison.Ordinal);

        Task<PostOutcome> PostAsync(string channel) => scene.Platform.PostAsync(scene.Space, new ChannelId(channel), Scripted.Said("x"), TestContext.Current.CancellationToken);
    }

    /// <summary>A pad that is looked at for as long as the test says.</summary>
    private sealed class SlowForm(TaskCompletionSource begun, Task release) : IFormHandler
    {
        private readonly PadForm pad = new();

        public FormSpec Spec => pad.Spec;

        public async Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
        {
            begun.TrySetResult();
            await release.WaitAsync(cancellationToken);
            return await pad.ValidateAsync(form, cancellationToken);
        }

        public Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken) => pad.SubmitAsync(form, cancellationToken);
    }
}
