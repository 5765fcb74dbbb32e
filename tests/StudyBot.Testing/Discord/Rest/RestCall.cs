using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>One request as it arrived.</summary>
/// <param name="Route">The method and the path with <c>{}</c> for ids.</param>
/// <param name="Ids">What stands for each <c>{}</c>.</param>
/// <param name="Body">Null where there is none.</param>
public sealed record RestCall(
    string Route, IReadOnlyList<string> Ids, string Query, JsonNode? Body, IReadOnlyList<FakeFile> Files, string? Authorization, DateTimeOffset At)
{
    /// <summary>The body as an object; an empty one where it is something else.</summary>
    internal JsonObject Fields { get; } = Body as JsonObject ?? [];

    /// <summary>Cancelled when the client gives up before it has the answer.</summary>
    internal CancellationToken GivenUp { get; init; }

    /// <summary>What the answer was; 0 while there is none.</summary>
    public int Status { get; internal set; }
}
