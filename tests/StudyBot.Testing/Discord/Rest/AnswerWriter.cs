using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>Answers as they go over the wire.</summary>
internal static class AnswerWriter
{
    private const string ProxyPage = "<html><head><title>Error</title></head><body><h1>Something went wrong</h1><p>cloudflare</p></body></html>";

    public static Task WriteLimitedAsync(HttpContext context, RestCall call, TimeSpan after, bool isGlobal)
    {
        call.Status = 429;
        var answer = Limited(context, after, isGlobal);
        return WriteAsync(context, answer.Status, answer.Body);
    }

    public static RestAnswer Limited(HttpContext context, TimeSpan after, bool isGlobal)
    {
        var headers = context.Response.Headers;
        // The header counts whole seconds, the body fractions: who reads the header alone waits too long, who cuts it too short.
        headers.RetryAfter = Math.Ceiling(after.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Scope"] = isGlobal ? "global" : "user";
        if (isGlobal)
        {
            headers["X-RateLimit-Global"] = "true";
        }

        return new RestAnswer(429, new JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = Math.Ceiling(after.TotalMilliseconds) / 1000,
            ["global"] = isGlobal,
        });
    }

    public static Task WritePageAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=UTF-8";
        return context.Response.WriteAsync(ProxyPage);
    }

    public static Task WriteAsync(HttpContext context, int status, JsonNode? body)
    {
        context.Response.StatusCode = status;
        if (body is null)
        {
            return Task.CompletedTask;
        }

        context.Response.ContentType = "application/json";
        return context.Response.WriteAsync(body.ToJsonString());
    }
}
