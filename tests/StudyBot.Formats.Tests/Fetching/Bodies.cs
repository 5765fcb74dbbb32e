using System.IO.Compression;
using System.Text;
using StudyBot.Formats.Fetching;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Tests.Fetching;

/// <summary>What a body does to the limits of size and time, and that it is taken as it was sent.</summary>
public sealed class Bodies
{
    private static readonly FetchLimits Small = new() { Bytes = 64 * 1024 };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_page_is_fetched_byte_for_byte_also_where_it_comes_packed(bool isPacked)
    {
        var page = Encoding.UTF8.GetBytes(SomePage.Text);
        await using var scene = new FetchScene(_ => isPacked
            ? ScriptedSite.Answer(Pack(page), "text/html; charset=utf-8", "Content-Encoding: gzip\r\n")
            : ScriptedSite.Answer(page, "text/html"));

        var fetched = Assert.IsType<FetchOutcome.Fetched>(await scene.FetchAsync("<http://news.example/talks#part>"));

        Assert.Equal(("talks.html", "http://news.example/talks"), (fetched.FileName, fetched.Address.AbsoluteUri));
        Assert.Equal(page, fetched.Bytes.ToArray());
    }

    [Fact]
    public async Task A_body_without_end_is_read_up_to_the_limit()
    {
        var sent = 0L;
        await using var site = new ScriptedSite(async (_, stream, stop) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"u8.ToArray(), stop);
            for (var chunk = new byte[16 * 1024]; ; sent += chunk.Length)
            {
                await stream.WriteAsync(chunk, stop);
            }
        });
        await using var scene = new FetchScene(site, Small);

        Assert.Equal(FetchProblem.TooLarge, await scene.ProblemAsync());
        Assert.True(sent < 64 * 1024 * 1024);
    }

    [Fact]
    public async Task A_body_that_is_declared_too_large_is_not_read()
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Answer([], "text/plain", length: 64 * 1024 + 1), Small);

        Assert.Equal(FetchProblem.TooLarge, await scene.ProblemAsync());
    }

    [Fact]
    public async Task A_few_bytes_that_unpack_to_very_many_are_given_up_at_the_limit()
    {
        var bomb = Pack(new byte[32 * 1024 * 1024]);
        Assert.True(bomb.Length < Small.Bytes);
        await using var scene = new FetchScene(_ => ScriptedSite.Answer(bomb, "text/plain", "Content-Encoding: gzip\r\n"), Small);

        Assert.Equal(FetchProblem.TooLarge, await scene.ProblemAsync());
    }

    [Theory]
    [InlineData("gzip, gzip")]
    [InlineData("br")]
    [InlineData("unheard-of")]
    public async Task What_is_packed_otherwise_than_was_asked_is_not_taken(string encoding)
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Answer(Pack(Pack("text"u8.ToArray())), "text/plain", $"Content-Encoding: {encoding}\r\n"));

        Assert.Equal(FetchProblem.WronglyPacked, await scene.ProblemAsync());
    }

    [Fact]
    public async Task A_body_that_ends_before_its_length_is_not_taken_for_the_document()
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Answer(Encoding.UTF8.GetBytes(SomePage.Text), "text/html", length: 100_000));

        Assert.Equal(FetchProblem.CutShort, await scene.ProblemAsync());
    }

    [Fact]
    public async Task A_packed_body_that_was_cut_is_not_taken_for_the_document()
    {
        var packed = Pack(Encoding.UTF8.GetBytes(SomePage.Text));
        await using var scene = new FetchScene(_ => ScriptedSite.Answer(packed[..^20], "text/html", "Content-Encoding: gzip\r\n"));

        Assert.True(await scene.ProblemAsync() is FetchProblem.CutShort or FetchProblem.WronglyPacked);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    [InlineData(20, false)]
    public async Task A_body_that_was_packed_in_several_members_is_taken_where_the_last_is_whole(int cut, bool isWhole)
    {
        var page = Encoding.UTF8.GetBytes(SomePage.Text);
        byte[] packed = [.. Pack(page[..100]), .. Pack(page[100..])];
        await using var scene = new FetchScene(_ => ScriptedSite.Answer(packed[..^cut], "text/html", "Content-Encoding: gzip\r\n"));

        Assert.Equal(isWhole, (await scene.FetchAsync() as FetchOutcome.Fetched)?.Bytes.Span.SequenceEqual(page) ?? false);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 1000\r\n\r\n<html>")]
    [InlineData("HTTP/1.1 200 OK\r\n")]
    [InlineData("")]
    public async Task An_answer_that_does_not_come_in_time_is_given_up_wherever_it_stops(string beginning)
    {
        var asked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var site = new ScriptedSite(async (_, stream, stop) =>
        {
            await stream.WriteAsync(Encoding.Latin1.GetBytes(beginning), stop);
            asked.SetResult();
            await Task.Delay(Timeout.Infinite, stop);
        });
        await using var scene = new FetchScene(site);

        var fetching = scene.ProblemAsync();
        await asked.Task.WaitAsync(FetchScene.Now);
        scene.Time.Advance(new FetchLimits().Time);

        Assert.Equal(FetchProblem.TooSlow, await fetching);
    }

    [Fact]
    public async Task Whoever_asked_may_stop_it()
    {
        using var stop = new CancellationTokenSource();
        await using var site = new ScriptedSite(async (_, _, end) =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, end);
        });
        await using var scene = new FetchScene(site);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => scene.FetchUntilAsync("http://news.example/", stop.Token));
    }

    [Theory]
    [InlineData("not http at all\r\n\r\n")]
    [InlineData("HTTP/1.1 abc OK\r\n\r\n")]
    public async Task What_does_not_answer_as_the_web_does_is_no_document(string answer)
    {
        await using var scene = new FetchScene(_ => Encoding.Latin1.GetBytes(answer));

        Assert.NotNull(await scene.ProblemAsync());
    }

    [Fact]
    public async Task A_text_in_other_letters_is_kept_in_utf_8_as_the_site_alone_said_so()
    {
        var russian = CodePagesEncodingProvider.Instance.GetEncoding(1251)!.GetBytes("Переговоры прошли в Москве.");
        await using var scene = new FetchScene(_ => ScriptedSite.Answer(russian, "text/plain; charset=windows-1251"));

        var fetched = Assert.IsType<FetchOutcome.Fetched>(await scene.FetchAsync());

        Assert.Equal("Переговоры прошли в Москве.", Encoding.UTF8.GetString(fetched.Bytes.Span));
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var packing = new GZipStream(packed, CompressionLevel.SmallestSize))
        {
            packing.Write(bytes);
        }

        return packed.ToArray();
    }
}
