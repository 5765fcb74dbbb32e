using System.Net;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Discord.Wire;
using StudyBot.Discord.Wire.Rest;
using StudyBot.Testing.Chat;

namespace StudyBot.Discord.Tests.Wire.Rest;

/// <summary>REST in memory, on a clock that the test moves.</summary>
internal sealed class RestScene : IDisposable
{
    public const string Token = "the.bot.token";
    public const string Message = """{"id":"11","channel_id":"5","content":"","timestamp":"2026-03-01T12:00:00+00:00"}""";

    public RestScene(string baseAddress = "https://discord.com/api/v10") =>
        Rest = new DiscordRest(new WireOptions(Token, new Uri(baseAddress)), Time, new SeededRandomSource(), Log, Handler);

    public FakeTimeProvider Time { get; } = new();

    public RecordedLog<DiscordRest> Log { get; } = new();

    public FakeHandler Handler { get; } = new();

    public DiscordRest Rest { get; }

    public TimeSpan Elapsed => Time.GetUtcNow() - new FakeTimeProvider().GetUtcNow();

    public static HttpResponseMessage Status(HttpStatusCode status, string json = "") => FakeHandler.Json(json, status);

    public static HttpResponseMessage TooMany(string seconds, bool isGlobal = false) =>
        FakeHandler.Json(
            $$"""{"message":"You are being rate limited.","retry_after":{{seconds}},"global":{{(isGlobal ? "true" : "false")}} }""",
            HttpStatusCode.TooManyRequests);

    /// <summary>Moves the clock in small steps until something has come.</summary>
    public async Task<T> PassTimeUntilAsync<T>(Task<T> task, double stepSeconds = 0.01)
    {
        while (!task.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(stepSeconds));
            await Task.WhenAny(task, Task.Delay(1, TestContext.Current.CancellationToken));
        }

        return await task;
    }

    public void Dispose() => Rest.Dispose();
}
