using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Tests.Fetching;

/// <summary>What a site may answer instead of a document.</summary>
public sealed class Answers
{
    [Theory]
    [InlineData("401 Unauthorized", FetchProblem.SignIn)]
    [InlineData("402 Payment Required", FetchProblem.Payment)]
    [InlineData("403 Forbidden", FetchProblem.Forbidden)]
    [InlineData("451 Unavailable For Legal Reasons", FetchProblem.Forbidden)]
    [InlineData("404 Not Found", FetchProblem.NotThere)]
    [InlineData("410 Gone", FetchProblem.NotThere)]
    [InlineData("429 Too Many Requests", FetchProblem.Busy)]
    [InlineData("503 Service Unavailable", FetchProblem.Busy)]
    [InlineData("500 Internal Server Error", FetchProblem.SiteFault)]
    [InlineData("502 Bad Gateway", FetchProblem.SiteFault)]
    [InlineData("204 No Content", FetchProblem.OtherAnswer)]
    [InlineData("206 Partial Content", FetchProblem.OtherAnswer)]
    [InlineData("302 Found", FetchProblem.OtherAnswer)]
    [InlineData("418 I'm a teapot", FetchProblem.OtherAnswer)]
    public async Task A_refusal_is_told_from_a_document(string status, FetchProblem problem)
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Page(status[0] == '2' ? "" : SomePage.Text, status: status));

        Assert.Equal(problem, await scene.ProblemAsync());
    }

    [Theory]
    [InlineData("image/png")]
    [InlineData("video/mp4")]
    [InlineData("application/zip")]
    [InlineData("application/json")]
    [InlineData("application/msword")]
    public async Task What_is_said_to_be_of_another_type_is_not_taken(string type)
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Page(SomePage.Text, type));

        Assert.Equal(FetchProblem.OtherType, await scene.ProblemAsync());
    }

    [Theory]
    [InlineData("application/pdf", SomePage.Text)]
    [InlineData("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "A text.")]
    [InlineData("text/html", "%PDF-1.7 1 0 obj")]
    [InlineData("text/html", "No page at all.")]
    public async Task What_is_not_of_the_type_that_it_is_said_to_be_is_not_taken(string type, string body)
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Page(body, type));

        Assert.Equal(FetchProblem.OtherThanSaid, await scene.ProblemAsync());
    }

    [Theory]
    [InlineData("/paper.pdf", null, "%PDF-1.7 1 0 obj", "", "paper.pdf")]
    [InlineData("/get?id=3", "application/octet-stream", "%PDF-1.7 1 0 obj", "Content-Disposition: attachment; filename=\"../paper.pdf\"\r\n", "paper.pdf")]
    [InlineData("/get", "application/pdf", "%PDF-1.7 1 0 obj", "Content-Disposition: attachment; filename*=UTF-8''%E2%80%9Cpaper%E2%80%9D\r\n", "“paper”.pdf")]
    [InlineData("/notes", "text/markdown", "# Notes", "", "notes.md")]
    [InlineData("/main/README.md", "text/plain", "# Notes", "", "README.md")]
    [InlineData("/", "text/plain", "Notes", "", "news.example.txt")]
    [InlineData("/a%2Fb%20c", "text/plain; charset=utf-8", "Notes", "", "b c.txt")]
    public async Task A_document_is_called_as_its_site_or_its_address_calls_it(string path, string? type, string body, string more, string name)
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Answer(Encoding.UTF8.GetBytes(body), type, more));

        Assert.Equal(name, Assert.IsType<FetchOutcome.Fetched>(await scene.FetchAsync($"http://news.example{path}")).FileName);
    }

    [Theory]
    [InlineData("<html><form><input type=password></form><p>Subscribers only</html>", FetchProblem.SignIn)]
    [InlineData("<html><h1>Before you go on</h1><p>We use cookies. Do you consent?<button>Yes</button></html>", FetchProblem.Consent)]
    [InlineData("<!DOCTYPE html><html><div id=root></div><script>start('words that nobody reads as text, however many there are')</script></html>", FetchProblem.NoWords)]
    [InlineData("<!DOCTYPE html><html><script src=a.js></script><noscript>You need to enable JavaScript to run this app.</noscript></html>", FetchProblem.NoWords)]
    [InlineData(SomePage.Text, null)]
    [InlineData("<html><p>A short note without a program.</html>", null)]
    public async Task A_page_that_stands_before_a_document_is_told_from_it(string page, FetchProblem? problem)
    {
        await using var scene = new FetchScene(_ => ScriptedSite.Page(page));

        Assert.Equal(problem, await scene.ProblemAsync());
    }

    [Theory]
    [InlineData("/login?next=/talks", FetchProblem.SignIn)]
    [InlineData("/consent", FetchProblem.Consent)]
    [InlineData("http://consent.news.example/m", FetchProblem.Consent)]
    [InlineData("/talks-at-last", null)]
    public async Task Where_it_was_led_to_tells_a_wall_too(string to, FetchProblem? problem)
    {
        await using var scene = new FetchScene(head => head.StartsWith("GET /talks ", StringComparison.Ordinal) ? ScriptedSite.Redirect(to) : ScriptedSite.Page(SomePage.Text));
        scene.Name("consent.news.example", [FetchScene.Public]);

        Assert.Equal(problem, await scene.ProblemAsync());
    }

    [Fact]
    public async Task A_long_page_full_of_marks_that_never_end_is_looked_through_once()
    {
        var page = "<html>" + string.Concat(Enumerable.Repeat("<script><!-- </ <input ", 200_000));
        await using var scene = new FetchScene(_ => ScriptedSite.Page(page));

        Assert.Equal(FetchProblem.NoWords, await scene.ProblemAsync());
    }
}
