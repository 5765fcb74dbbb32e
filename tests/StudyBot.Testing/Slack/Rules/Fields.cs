using System.Text.Json;
using System.Text.Json.Nodes;

namespace StudyBot.Testing.Slack.Rules;

/// <summary>What any object of Block Kit must keep to: fields of its own only, texts of a length, ids.</summary>
internal static class Fields
{
    private const int LongestId = 255;

    /// <summary>Slack refuses a block with a field that it does not know.</summary>
    public static IEnumerable<string> Unknown(JsonObject given, string at, params ReadOnlySpan<string> known)
    {
        var found = new List<string>();
        foreach (var (name, value) in given)
        {
            if (!known.Contains(name))
            {
                found.Add($"invalid additional property: {name} {At(at)}");
            }
            else if (value is null)
            {
                found.Add($"{name} is null {At($"{at}/{name}")}");
            }
        }

        return found;
    }

    /// <summary>A string of so many code points; where it is not required it may be missing.</summary>
    public static IEnumerable<string> Text(JsonObject holder, string name, string at, int most, bool isRequired = false)
    {
        var where = At($"{at}/{name}");
        if (holder[name] is not { } value)
        {
            return isRequired ? [$"missing required field: {name} {At(at)}"] : [];
        }

        if (value.GetValueKind() != JsonValueKind.String)
        {
            return [$"{name} is no string {where}"];
        }

        var text = (string)value!;
        var length = CodePoints.Count(text);
        return length > most ? [$"{name} has {length} characters, at most {most} {where}"]
            : string.IsNullOrWhiteSpace(text) && isRequired ? [$"{name} is empty {where}"]
            : [];
    }

    public static IEnumerable<string> Id(JsonObject holder, string name, string at) => Text(holder, name, at, LongestId);

    public static IEnumerable<string> Flag(JsonObject holder, string name, string at) =>
        holder[name] is { } value && value.GetValueKind() is not (JsonValueKind.True or JsonValueKind.False) ? [$"{name} is no boolean {At($"{at}/{name}")}"] : [];

    public static IEnumerable<string> Address(JsonObject holder, string name, string at, int most) =>
        Text(holder, name, at, most).Concat(holder[name] is { } value && !(Uri.TryCreate(value.ToString(), UriKind.Absolute, out var url) && url.Scheme is "http" or "https" or "mailto")
            ? [$"{name} is no address {At($"{at}/{name}")}"]
            : []);

    public static string At(string pointer) => $"[json-pointer:{pointer}]";
}
