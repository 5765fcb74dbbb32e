using System.Text;
using System.Text.Json;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Json;

namespace StudyBot.Discord.Wire.Rest;

/// <summary>Reads bodies of refusals, whoever wrote them: Discord in JSON, or a proxy before it in HTML.</summary>
internal static class RefusalReader
{
    private const int MostFields = 10;
    private static readonly ErrorBody Unreadable = new();

    public static ErrorBody Read(ReadOnlySpan<byte> body)
    {
        try
        {
            return JsonSerializer.Deserialize(body, WireJson.Plain.ErrorBody) ?? Unreadable;
        }
        catch (JsonException)
        {
            return Unreadable;
        }
    }

    /// <summary>Discord's words, then the fields that it minds with the code of each: <c>Invalid Form Body (embeds.0.title: BASE_TYPE_BAD_LENGTH)</c>.</summary>
    public static string Describe(ErrorBody error)
    {
        var fields = new List<string>();
        if (error.Errors.ValueKind == JsonValueKind.Object)
        {
            Collect(error.Errors, "", fields);
        }

        var said = new StringBuilder(error.Message ?? "without a reason");
        return fields.Count == 0 ? said.ToString() : said.Append(" (").AppendJoin("; ", fields).Append(')').ToString();
    }

    private static void Collect(JsonElement node, string path, List<string> fields)
    {
        foreach (var property in node.EnumerateObject())
        {
            if (fields.Count == MostFields)
            {
                return;
            }

            if (property.NameEquals("_errors"))
            {
                fields.Add($"{path}: {CodesOf(property.Value)}");
            }
            else if (property.Value.ValueKind == JsonValueKind.Object)
            {
                Collect(property.Value, path.Length == 0 ? property.Name : $"{path}.{property.Name}", fields);
            }
        }
    }

    private static string CodesOf(JsonElement errors) =>
        errors.ValueKind == JsonValueKind.Array ? string.Join(", ", errors.EnumerateArray().Select(CodeOf)) : "?";

    private static string CodeOf(JsonElement error) =>
        error.ValueKind == JsonValueKind.Object && error.TryGetProperty("code", out var code) ? code.ToString() : "?";
}
