using System.Net;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Tests.Wire.Rest;

public class Downloads
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_file_comes_from_Discords_host_without_the_token()
    {
        using var scene = new RestScene();
        scene.Handler.Answer("a.txt", _ => FakeHandler.Json("the text"));

        var outcome = await scene.Rest.Files.FetchAsync("https://cdn.discordapp.com/attachments/1/2/a.txt?ex=1&hm=2", 100, Token);

        Assert.Equal("the text"u8.ToArray(), Assert.IsType<DownloadOutcome.Fetched>(outcome).Content.ToArray());
        Assert.Null(Assert.Single(scene.Handler.Requests).Authorization);
    }

    [Theory]
    [InlineData("http://cdn.discordapp.com/a.txt")]
    [InlineData("https://cdn.discordapp.com.evil.test/a.txt")]
    [InlineData("https://evil.test/a.txt")]
    [InlineData("https://discord.com/a.txt")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://127.0.0.1/a.txt")]
    [InlineData("https://cdn.discordapp.com@evil.test/a.txt")]
    [InlineData("")]
    public async Task No_other_host_is_asked(string address)
    {
        using var scene = new RestScene();

        Assert.IsType<DownloadOutcome.ForeignAddress>(await scene.Rest.Files.FetchAsync(address, 100, Token));
        Assert.Empty(scene.Handler.Requests);
    }

    [Fact]
    public async Task Where_REST_is_elsewhere_that_host_has_files_too()
    {
        using var scene = new RestScene("http://127.0.0.1:5000/api/v10");
        scene.Handler.Answer("a.txt", _ => FakeHandler.Json("the text"));

        Assert.IsType<DownloadOutcome.Fetched>(await scene.Rest.Files.FetchAsync("http://127.0.0.1:5000/attachments/a.txt", 100, Token));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task One_that_is_too_large_is_not_read_to_its_end(bool saysItsLength)
    {
        using var scene = new RestScene();
        scene.Handler.Answer("a.txt", _ =>
        {
            var response = FakeHandler.Json(new string('x', 1000));
            response.Content.Headers.ContentLength = saysItsLength ? 1000 : null;
            return response;
        });

        Assert.Equal(new DownloadOutcome.TooLarge(999), await scene.Rest.Files.FetchAsync("https://cdn.discordapp.com/a.txt", 999, Token));
    }

    [Theory]
    [InlineData(HttpStatusCode.NotFound, typeof(DownloadOutcome.Gone))]
    [InlineData(HttpStatusCode.Forbidden, typeof(DownloadOutcome.Gone))]
    [InlineData(HttpStatusCode.Found, typeof(DownloadOutcome.Unavailable))]
    [InlineData(HttpStatusCode.BadGateway, typeof(DownloadOutcome.Unavailable))]
    public async Task What_else_comes_is_said(HttpStatusCode status, Type expected)
    {
        using var scene = new RestScene();
        scene.Handler.Answer("a.txt", _ => RestScene.Status(status));

        Assert.IsType(expected, await scene.Rest.Files.FetchAsync("https://cdn.discordapp.com/a.txt", 100, Token));
    }
}
