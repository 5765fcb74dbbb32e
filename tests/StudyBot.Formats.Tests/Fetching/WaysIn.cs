using System.Net;
using StudyBot.Formats.Fetching;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Tests.Fetching;

/// <summary>Every way that is known to make a fetcher ask what only its own machine or network can reach.</summary>
public sealed class WaysIn
{
    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://localhost./")]
    [InlineData("http://LOCALHOST/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://0x7f.0.0.1/")]
    [InlineData("http://0177.0.0.1/")]
    [InlineData("http://017700000001/")]
    [InlineData("http://127.1/")]
    [InlineData("http://127.0.1/")]
    [InlineData("http://0/")]
    [InlineData("http://①②⑦.⓪.⓪.①/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://[64:ff9b::7f00:1]/")]
    [InlineData("http://[2002:7f00:1::]/")]
    [InlineData("http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fe80::1%25lo]/")]
    [InlineData("http://[fd00:ec2::254]/")]
    [InlineData("http://internal.example/")]
    public async Task An_address_of_this_machine_in_any_spelling_is_not_connected_to(string address)
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Page("<html><p>secret"));

        Assert.True(await scene.ProblemAsync(address) is FetchProblem.NotPublic or FetchProblem.NoAddress);
        Assert.Empty(scene.Dialled);
    }

    /// <summary>Names that no site can have, and spellings that a reader of addresses might read otherwise than a connector.</summary>
    public static TheoryData<string> OddNames =>
    [
        "http://%6c%6fcalhost/",
        "http://\uFF4C\uFF4F\uFF43\uFF41\uFF4C\uFF48\uFF4F\uFF53\uFF54/",
        "http://loc\u00ADalhost/",
        "http://a\u200Db.example/",
        "http://\u00AD/",
        "http://xn--/",
        "http://xn--zzzzzzzzzzzzzz.example/",
        "http://\uD83D\uDE00.example/",
        "http://a..example/",
        "http://.example/",
        "http://-/",
        "http://exa_mple.example/",
        $"http://{new string('a', 64)}.example/",
        $"http://{string.Concat(Enumerable.Repeat("\u00FC", 60))}.example/",
        $"http://{string.Concat(Enumerable.Repeat("a.", 200))}example/",
        "http://news.example:80:80/",
        "http://news.example:99999/",
        "http://[::1",
        "http://[::ffff:7f00:1%25lo]/",
        "http://256.256.256.256/",
        "http://1.2.3.4.5/",
        "http://news.example\\@127.0.0.1/",
        "http://127.0.0.1\\@news.example/",
        "http:127.0.0.1",
        "http:/127.0.0.1/",
        "http:\\\\127.0.0.1\\",
    ];

    [Theory]
    [MemberData(nameof(OddNames))]
    public async Task However_odd_an_address_is_it_has_a_sentence_and_leads_to_nothing_of_this_machine(string address)
    {
        await using var scene = new FetchScene(head => head.StartsWith("GET /start ", StringComparison.Ordinal) ? ScriptedSite.Redirect(address) : ScriptedSite.Page("<html><p>secret"));

        Assert.NotNull(await scene.ProblemAsync(address));

        // Some lead back to the site itself: "http:path" is a path there.
        await scene.FetchAsync("http://news.example/start");
        Assert.All(scene.Dialled, dialled => Assert.Equal(FetchScene.Public, dialled));
    }

    [Fact]
    public async Task A_name_with_one_address_that_is_not_public_is_not_connected_to_at_all()
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Page("<html><p>secret"));
        scene.Name("both.example", [FetchScene.Public, IPAddress.Parse("10.0.0.1")]);

        Assert.Equal(FetchProblem.NotPublic, await scene.ProblemAsync("http://both.example/"));
        Assert.Empty(scene.Dialled);
    }

    [Fact]
    public async Task A_name_that_is_given_another_address_at_the_second_look_is_looked_up_once_and_connected_to_where_it_was_checked()
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Page(SomePage.Text));
        scene.Name("turning.example", [FetchScene.Public], [IPAddress.Loopback]);

        Assert.IsType<FetchOutcome.Fetched>(await scene.FetchAsync("http://turning.example/"));
        Assert.Equal(["turning.example"], scene.Resolved);
        Assert.Equal([FetchScene.Public], scene.Dialled);
    }

    [Fact]
    public async Task A_name_that_turns_between_two_redirections_is_judged_again()
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Redirect("/next"));
        scene.Name("turning.example", [FetchScene.Public], [IPAddress.Loopback]);

        Assert.Equal(FetchProblem.NotPublic, await scene.ProblemAsync("http://turning.example/"));
        Assert.Equal([FetchScene.Public], scene.Dialled);
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("//internal.example/")]
    [InlineData("http://localhost/admin")]
    public async Task A_redirection_to_this_machine_is_not_followed(string to)
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Redirect(to));

        Assert.Equal(FetchProblem.NotPublic, await scene.ProblemAsync());
        Assert.Single(scene.Dialled);
    }

    [Theory]
    [InlineData("http://me@news.example/", FetchProblem.Credentials)]
    [InlineData("http://me:secret@news.example/", FetchProblem.Credentials)]
    [InlineData("http://news.example:22/", FetchProblem.OtherPort)]
    [InlineData("https://news.example:80/", FetchProblem.OtherPort)]
    [InlineData("file:///etc/passwd", FetchProblem.NoAddress)]
    [InlineData("ftp://news.example/", FetchProblem.NoAddress)]
    [InlineData("gopher://news.example/", FetchProblem.NoAddress)]
    [InlineData("data:text/html,hello", FetchProblem.NoAddress)]
    public async Task What_nobody_may_type_no_redirection_leads_to_either(string to, FetchProblem problem)
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Redirect(to));

        Assert.Equal(problem, await scene.ProblemAsync(to));
        Assert.Equal(FetchProblem.LedElsewhere, await scene.ProblemAsync());
        Assert.Single(scene.Dialled);
    }

    [Theory]
    [InlineData("")]
    [InlineData("news.example/talks")]
    [InlineData("http://")]
    [InlineData("http:///talks")]
    [InlineData("http://news.example/a b")]
    [InlineData("http://news.example/\r\nHost: internal")]
    public async Task What_is_no_whole_address_is_not_asked(string typed)
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Page(SomePage.Text));

        Assert.Equal(FetchProblem.NoAddress, await scene.ProblemAsync(typed));
        Assert.Empty(scene.Resolved);
    }

    [Fact]
    public async Task Redirections_end_after_the_fifth()
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Redirect("/again"));

        Assert.Equal(FetchProblem.TooManyRedirections, await scene.ProblemAsync());
        Assert.Equal(6, scene.Requests.Count());
    }

    [Theory]
    [InlineData("http://news.example/talks#part", "http://news.example/talks-of-2020#top", "http://news.example/talks-of-2020")]
    [InlineData("http://news.example/talks", "http://files.example/9f?Signature=secret", "http://news.example/talks")]
    [InlineData("http://news.example/talks?no=5", "http://news.example/9f?no=5&token=secret", "http://news.example/talks?no=5")]
    [InlineData("http://news.example/talks?no=5", "http://news.example/speeches?no=5", "http://news.example/speeches?no=5")]
    public async Task What_a_redirection_adds_for_one_visit_is_not_kept(string asked, string to, string kept)
    {
        await using var scene = new FetchScene(head => head.StartsWith("GET /talks ", StringComparison.Ordinal) || head.StartsWith("GET /talks?", StringComparison.Ordinal)
            ? ScriptedSite.Redirect(to)
            : ScriptedSite.Page(SomePage.Text));
        scene.Name("files.example", [FetchScene.Public]);

        var fetched = Assert.IsType<FetchOutcome.Fetched>(await scene.FetchAsync(asked));

        Assert.Equal(kept, fetched.Address.AbsoluteUri);
    }

    [Fact]
    public async Task An_address_that_swallows_what_is_sent_to_it_does_not_keep_the_others_from_answering()
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Page(SomePage.Text));
        IPAddress[] dead = [.. Enumerable.Range(1, 5).Select(n => IPAddress.Parse($"2606:2800:220:1::{n}"))];
        scene.Dead.UnionWith(dead);
        scene.Name("both.example", [.. dead, FetchScene.Public]);

        var fetching = scene.FetchAsync("http://both.example/");
        await scene.Swallowed.Task.WaitAsync(FetchScene.Now);
        scene.Time.Advance(WebConnector.DialTime);

        Assert.IsType<FetchOutcome.Fetched>(await fetching.WaitAsync(TimeSpan.FromSeconds(30), FetchScene.Now));
        Assert.Equal([dead[0], FetchScene.Public], scene.Dialled);
    }

    [Fact]
    public void From_an_encrypted_connection_none_leads_to_an_open_one()
    {
        var from = new Uri("https://news.example/talks");

        Assert.Equal(FetchProblem.Downgraded, WebAddress.Follow(from, new Uri("http://news.example/talks"), out _));
        Assert.Null(WebAddress.Follow(from, new Uri("/more", UriKind.Relative), out var next));
        Assert.Equal("https://news.example/more", next.AbsoluteUri);
        Assert.Null(WebAddress.Follow(new Uri("http://news.example/"), new Uri("https://news.example/"), out _));
        Assert.Equal(FetchProblem.OtherAnswer, WebAddress.Follow(from, null, out _));
    }

    [Fact]
    public async Task Nothing_of_one_answer_is_told_with_the_next_request()
    {
        await using var scene = new FetchScene(head => head.StartsWith("GET /talks", StringComparison.Ordinal)
            ? ScriptedSite.Redirect("/more", "Set-Cookie: who=me; Path=/\r\n")
            : ScriptedSite.Page(SomePage.Text));

        Assert.IsType<FetchOutcome.Fetched>(await scene.FetchAsync());
        Assert.IsType<FetchOutcome.Fetched>(await scene.FetchAsync());
        Assert.Equal(4, scene.Requests.Count());
        Assert.All(scene.Requests, head =>
        {
            Assert.Contains("User-Agent: StudyBot/", head, StringComparison.Ordinal);
            Assert.DoesNotContain("Cookie", head, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Authorization", head, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("Referer", head, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("traceparent", head, StringComparison.OrdinalIgnoreCase);
        });
    }

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://localhost/")]
    [InlineData("http://[::1]/")]
    public async Task The_fetcher_as_it_is_released_knows_no_exception(string address)
    {
        using var fetcher = new WebFetcher(TimeProvider.System);

        Assert.Equal(new FetchOutcome.NotFetched(FetchProblem.NotPublic), await fetcher.FetchAsync(address, FetchScene.Now));
    }
}
