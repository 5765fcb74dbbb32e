using System.Net;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Fetching;

/// <summary>What a site answered, read as far as it is a document.</summary>
internal static class WebAnswer
{
    private const string Page = "text/html";
    private const string XmlPage = "application/xhtml+xml";
    private const string Pdf = "application/pdf";
    private const string Docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>What a site says that knows nothing of a file: its content says more.</summary>
    private static readonly string[] Unsaid = ["application/octet-stream", "binary/octet-stream", "application/download", "application/x-download", "application/force-download"];

    /// <summary>What is read, as media types.</summary>
    public static IReadOnlyList<string> Types { get; } = [Page, XmlPage, Pdf, Docx, "text/markdown", "text/x-markdown", "text/plain"];

    /// <param name="asked">What somebody asked for.</param>
    /// <param name="came">What answered, after redirections.</param>
    /// <exception cref="IOException">It broke off.</exception>
    public static async Task<FetchOutcome> ReadAsync(HttpResponseMessage answer, Uri asked, Uri came, int limit, CancellationToken stop)
    {
        if (RefusalOf(answer.StatusCode) is { } refused)
        {
            return new FetchOutcome.NotFetched(refused);
        }

        var type = answer.Content.Headers.ContentType?.MediaType?.ToLowerInvariant();
        if (type is not null && !Types.Contains(type) && !Unsaid.Contains(type))
        {
            return new FetchOutcome.NotFetched(FetchProblem.OtherType);
        }

        var (body, problem) = await PackedBody.ReadAsync(answer.Content, limit, stop).ConfigureAwait(false);
        return problem is { } unread ? new FetchOutcome.NotFetched(unread) : Judge(answer, type, asked, came, body);
    }

    private static FetchProblem? RefusalOf(HttpStatusCode status) => status switch
    {
        HttpStatusCode.OK or HttpStatusCode.NonAuthoritativeInformation => null,
        HttpStatusCode.Unauthorized or HttpStatusCode.ProxyAuthenticationRequired or HttpStatusCode.NetworkAuthenticationRequired => FetchProblem.SignIn,
        HttpStatusCode.PaymentRequired => FetchProblem.Payment,
        HttpStatusCode.Forbidden or HttpStatusCode.UnavailableForLegalReasons => FetchProblem.Forbidden,
        HttpStatusCode.NotFound or HttpStatusCode.Gone => FetchProblem.NotThere,
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => FetchProblem.Busy,
        >= HttpStatusCode.InternalServerError => FetchProblem.SiteFault,
        _ => FetchProblem.OtherAnswer,
    };

    private static FetchOutcome Judge(HttpResponseMessage answer, string? type, Uri asked, Uri came, byte[] body)
    {
        var bytes = WrittenText.InUtf8(answer.Content.Headers.ContentType?.CharSet, body);
        var name = WebFileName.Of(came, answer.Content.Headers.ContentDisposition, type);
        var format = DocumentFormats.Recognise(name, bytes);
        if (format == DocumentFormat.Html && PageWall.Find(bytes, asked, came) is { } wall)
        {
            return new FetchOutcome.NotFetched(wall);
        }

        return format == ExpectedOf(type) || ExpectedOf(type) is null
            ? new FetchOutcome.Fetched(name, Lasting(asked, came), bytes)
            : new FetchOutcome.NotFetched(FetchProblem.OtherThanSaid);
    }

    /// <summary>
    /// What may be kept and shown. Where a redirection leads to another site, or adds a query, its address is for one visit and may hold what lets whoever has it in.
    /// </summary>
    private static Uri Lasting(Uri asked, Uri came) =>
        new UriBuilder(came.Host == asked.Host && (came.Query.Length == 0 || came.Query == asked.Query) ? came : asked) { Fragment = "" }.Uri;

    /// <summary>Null where the content may be of any format: whoever says "text" knows no more.</summary>
    private static DocumentFormat? ExpectedOf(string? type) => type switch
    {
        Page or XmlPage => DocumentFormat.Html,
        Pdf => DocumentFormat.Pdf,
        Docx => DocumentFormat.Docx,
        _ => null,
    };
}
