using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.Web;

/// <summary>What a method answers: always 200, and a word where it failed.</summary>
internal sealed record WebAnswer(int Status, JsonObject Body)
{
    /// <summary>Goes into the header, in whole seconds.</summary>
    public TimeSpan? RetryAfter { get; init; }

    public string? ErrorWord => (bool?)Body["ok"] == true ? null : (string?)Body["error"];

    public static WebAnswer Ok(params ReadOnlySpan<(string Name, JsonNode? Value)> fields)
    {
        var body = new JsonObject { ["ok"] = true };
        foreach (var (name, value) in fields)
        {
            body[name] = value;
        }

        return new WebAnswer(200, body);
    }

    public static WebAnswer Error(string word, int status = 200) => new(status, new JsonObject { ["ok"] = false, ["error"] = word });

    /// <summary>With what is wrong, as Slack lists it.</summary>
    public static WebAnswer Invalid(string word, IReadOnlyList<string> problems)
    {
        var answer = Error(word);
        answer.Body["errors"] = new JsonArray([.. problems.Select(p => (JsonNode)p)]);
        answer.Body["response_metadata"] = new JsonObject { ["messages"] = new JsonArray([.. problems.Select(p => (JsonNode)$"[ERROR] {p}")]) };
        return answer;
    }

    public static WebAnswer MissingScope(string needed, IEnumerable<string> provided)
    {
        var answer = Error("missing_scope");
        answer.Body["needed"] = needed;
        answer.Body["provided"] = string.Join(',', provided);
        return answer;
    }
}
