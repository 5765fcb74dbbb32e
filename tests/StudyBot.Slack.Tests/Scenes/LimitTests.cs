using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Servers;
using StudyBot.Testing.Slack.Web;

namespace StudyBot.Slack.Tests.Scenes;

/// <summary>What Slack does not take for a while harms nothing else, and nobody waits for it who need not.</summary>
public sealed class LimitTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(10);

    private static readonly ICommand Summit = Scripted.Command("summit", _ => Reply.Show(Scripted.Said("It met.")));

    private static readonly ICommand Pad = Scripted.Command("pad", _ => Reply.Open(PadForm.Empty), ResponseMode.OpenForm);

    [Fact]
    public async Task A_long_limit_on_one_way_back_delays_no_answer()
    {
        await using var scene = await SlackScene.StartAsync(Summit);
        scene.Slack.Web.Faults.Add(new WebFault.Limited(Long), WebServer.ResponseUrl);

        // No clock moves: who waits is not answered.
        var first = await scene.Ana.Run(scene.Channel, "/summit").AnswerAsync();
        var second = await scene.Ana.Run(scene.Channel, "/summit").AnswerAsync();

        Assert.All(new[] { first, second }, a => Assert.True(a.IsEphemeral));
        Assert.Equal(2, Count(scene, "chat.postEphemeral"));
        Assert.Equal(1, Count(scene, WebServer.ResponseUrl));
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_form_whose_opening_is_limited_is_said_to_be_late_at_once()
    {
        await using var scene = await SlackScene.StartAsync(Pad, new PadForm());
        scene.Slack.Web.Faults.Add(new WebFault.Limited(TimeSpan.FromSeconds(30)), "views.open");

        var first = await scene.Ana.Run(scene.Channel, "/pad").AnswerAsync();
        var second = await scene.Ana.Run(scene.Channel, "/pad").AnswerAsync();

        Assert.Equal(first.Text, second.Text);
        Assert.Equal(1, Count(scene, "views.open"));
        scene.Slack.Violations.AssertNone();
    }

    [Fact]
    public async Task A_limit_is_the_methods_and_not_a_channels_and_a_long_one_is_not_waited_out()
    {
        await using var scene = await SlackScene.StartAsync(Summit);
        var other = scene.Slack.World.AddChannel("other");
        scene.Slack.Web.Faults.Add(new WebFault.Limited(Long), "chat.postMessage");

        var first = await PostAsync(scene.Channel.Id);
        var second = await PostAsync(other.Id);
        var sentMeanwhile = Count(scene, "chat.postMessage");
        scene.Time.Advance(Long);
        var third = await PostAsync(other.Id);

        Assert.All(new[] { first, second }, o => Assert.IsType<PostOutcome.PlatformUnreachable>(o));
        Assert.Equal(1, sentMeanwhile);
        Assert.IsType<PostOutcome.Posted>(third);
        scene.Slack.Violations.AssertNone();

        Task<PostOutcome> PostAsync(string channel) =>
            scene.Platform.PostAsync(scene.Space, new ChannelId(channel), Scripted.Said("x"), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_answer_whose_end_nobody_saw_goes_another_way_to_the_one_who_asked()
    {
        await using var scene = await SlackScene.StartAsync(Summit);
        scene.Slack.Web.Faults.Add(new WebFault.Answer(503), WebServer.ResponseUrl, 6);
        scene.Slack.Web.Faults.Add(new WebFault.Answer(503), "chat.postEphemeral");

        var alone = scene.Ana.Run(scene.Channel, "/summit");
        await alone.AcknowledgedAsync();
        var direct = alone.AnswerAsync();
        await scene.Time.InTimeAsync(direct);
        var forAll = scene.Ana.Run(scene.Channel, "/summit private:false");
        await forAll.AcknowledgedAsync();
        var shown = forAll.AnswerAsync(m => m.Text.Contains("It met.", StringComparison.Ordinal));
        await scene.Time.InTimeAsync(shown);

        Assert.Equal(scene.Ana.Direct, (await direct).Channel);
        Assert.True((await shown).IsEphemeral);
        Assert.Contains("for you alone", (await shown).Text, StringComparison.Ordinal);
        scene.Slack.Violations.AssertNone();
    }

    private static int Count(SlackScene scene, string method) => scene.Slack.Web.Calls.Count(c => c.Method == method);
}
