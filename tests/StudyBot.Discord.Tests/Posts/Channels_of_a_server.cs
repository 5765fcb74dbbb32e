using System.Net;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Posts;
using StudyBot.Discord.Tests.Wire.Rest;
using StudyBot.Testing.Chat;

namespace StudyBot.Discord.Tests.Posts;

public sealed class Channels_of_a_server : IDisposable
{
    private readonly RestScene scene = new();

    public Channels_of_a_server()
    {
        scene.Handler.Answer("channels/5/messages", _ => FakeHandler.Json(RestScene.Message));
        scene.Handler.Answer("channels/5", _ => FakeHandler.Json("""{"id":"5","type":0}"""));
        scene.Handler.Answer("guilds/6/channels", _ => FakeHandler.Json("[]"));
        scene.Handler.Answer("guilds/6/threads/active", _ => FakeHandler.Json("""{"threads":null}"""));
    }

    private int Posts => scene.Handler.Requests.Count(r => r.Method == HttpMethod.Post);

    public void Dispose() => scene.Dispose();

    [Theory]
    [InlineData("guilds/6/channels", """[{"id":"4","type":null},{"id":5,"type":"0"}]""")]
    [InlineData("guilds/6/threads/active", """{"threads":[{"id":"5","type":11}],"members":[]}""")]
    public async Task A_channel_that_does_not_say_its_server_is_that_servers_where_it_lists_it(string list, string json)
    {
        scene.Handler.Answer(list, _ => FakeHandler.Json(json));
        var poster = new Poster(scene.Rest.Channels, scene.Rest.Guilds);

        Assert.IsType<PostOutcome.Posted>(await PostAsync(poster));
        Assert.IsType<PostOutcome.Posted>(await PostAsync(poster));

        Assert.Equal(2, Posts);
        Assert.Single(scene.Handler.Requests, r => r.Uri.AbsolutePath.EndsWith("guilds/6/channels", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"id":"5","type":0}""")]
    [InlineData("""{"id":"5","type":1}""")]
    [InlineData("""{"id":"5","type":0,"guild_id":"7"}""")]
    public async Task A_channel_of_which_nothing_proves_that_it_is_the_servers_gets_no_post(string channel)
    {
        scene.Handler.Answer("channels/5", _ => FakeHandler.Json(channel));

        Assert.IsType<PostOutcome.NotPermitted>(await PostAsync(new Poster(scene.Rest.Channels, scene.Rest.Guilds)));

        Assert.Equal(0, Posts);
    }

    [Fact]
    public async Task A_server_that_does_not_list_its_channels_proves_nothing_and_an_outage_is_one()
    {
        var poster = new Poster(scene.Rest.Channels, scene.Rest.Guilds);
        scene.Handler.Answer("guilds/6/channels", _ => RestScene.Status(HttpStatusCode.Forbidden));
        Assert.IsType<PostOutcome.NotPermitted>(await PostAsync(poster));

        scene.Handler.Answer("guilds/6/channels", _ => RestScene.Status(HttpStatusCode.BadGateway));
        var outcome = await scene.PassTimeUntilAsync(PostAsync(poster), 0.1);

        Assert.False(Assert.IsType<PostOutcome.PlatformUnreachable>(outcome).MayHaveBeenTaken);
        Assert.Equal(0, Posts);
    }

    private static Task<PostOutcome> PostAsync(Poster poster) =>
        poster.PostAsync(new SpaceId("discord:6"), new ChannelId("5"), Scripted.Said("News."), null, TestContext.Current.CancellationToken);
}
