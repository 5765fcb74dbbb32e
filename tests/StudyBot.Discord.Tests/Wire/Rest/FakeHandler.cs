using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace StudyBot.Discord.Tests.Wire.Rest;

/// <summary>Answers in memory, by the end of the path; keeps what was asked.</summary>
internal sealed class FakeHandler : HttpMessageHandler
{
    private readonly ConcurrentDictionary<string, Func<Request, Task<HttpResponseMessage>>> answers = new();
    private readonly ConcurrentQueue<Request> requests = new();

    public IReadOnlyList<Request> Requests => [.. requests];

    public static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    public static HttpResponseMessage Limited(string json, int limit, int remaining, double resetAfter, string bucket = "a-bucket")
    {
        var response = Json(json);
        response.Headers.Add("X-RateLimit-Bucket", bucket);
        response.Headers.Add("X-RateLimit-Limit", $"{limit}");
        response.Headers.Add("X-RateLimit-Remaining", $"{remaining}");
        response.Headers.Add("X-RateLimit-Reset-After", FormattableString.Invariant($"{resetAfter:F3}"));
        return response;
    }

    /// <param name="end">Of the path, without its query.</param>
    public void Answer(string end, Func<Request, HttpResponseMessage> answer) => answers[end] = request => Task.FromResult(answer(request));

    public void AnswerLater(string end, Func<Request, Task<HttpResponseMessage>> answer) => answers[end] = answer;

    /// <summary>One after the other; the last one from then on.</summary>
    public void AnswerInTurn(string end, params Func<HttpResponseMessage>[] turns)
    {
        var next = -1;
        answers[end] = _ => Task.FromResult(turns[Math.Min(Interlocked.Increment(ref next), turns.Length - 1)]());
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var kept = new Request(
            request.Method,
            request.RequestUri!,
            body,
            request.Headers.TryGetValues("Authorization", out var authorization) ? string.Join(' ', authorization) : null,
            request.Headers.UserAgent.ToString(),
            request.Content?.Headers.ContentType?.ToString(),
            cancellationToken);
        requests.Enqueue(kept);
        var answer = answers.FirstOrDefault(a => kept.Uri.AbsolutePath.EndsWith(a.Key, StringComparison.Ordinal)).Value;
        return answer is null ? Json("""{"code":0,"message":"404: Not Found"}""", HttpStatusCode.NotFound) : await answer(kept);
    }

    internal sealed record Request(
        HttpMethod Method,
        Uri Uri,
        string Body,
        string? Authorization,
        string UserAgent,
        string? ContentType,
        CancellationToken Cancelled);
}
