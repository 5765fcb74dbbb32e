using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.Rest;

/// <summary>What Discord answers: a status and a body of JSON, or none.</summary>
internal sealed record RestAnswer(int Status, JsonNode? Body)
{
    public static RestAnswer NoContent { get; } = new(204, null);

    public static RestAnswer Ok(JsonNode body) => new(200, body);

    public static RestAnswer Error(int status, int code, string message) =>
        new(status, new JsonObject { ["message"] = message, ["code"] = code });

    public static RestAnswer Unauthorized() => Error(401, 0, "401: Unauthorized");

    public static RestAnswer NotFound() => Error(404, 0, "404: Not Found");

    public static RestAnswer UnknownChannel() => Error(404, 10003, "Unknown Channel");

    public static RestAnswer UnknownGuild() => Error(404, 10004, "Unknown Guild");

    public static RestAnswer UnknownMessage() => Error(404, 10008, "Unknown Message");

    public static RestAnswer UnknownWebhook() => Error(404, 10015, "Unknown Webhook");

    public static RestAnswer UnknownInteraction() => Error(404, 10062, "Unknown interaction");

    public static RestAnswer AlreadyAcknowledged() => Error(400, 40060, "Interaction has already been acknowledged.");

    public static RestAnswer MissingAccess() => Error(403, 50001, "Missing Access");

    public static RestAnswer MissingPermissions() => Error(403, 50013, "Missing Permissions");

    public static RestAnswer EmptyMessage() => Error(400, 50006, "Cannot send an empty message");

    public static RestAnswer InvalidToken() => Error(401, 50027, "Invalid Webhook Token");

    public static RestAnswer TooLarge() => Error(413, 40005, "Request entity too large");

    /// <summary>With the first of what is wrong, as Discord nests it.</summary>
    public static RestAnswer InvalidBody(string problem) => new(400, new JsonObject
    {
        ["message"] = "Invalid Form Body",
        ["code"] = 50035,
        ["errors"] = new JsonObject { ["_errors"] = new JsonArray(new JsonObject { ["code"] = "INVALID", ["message"] = problem }) },
    });
}
