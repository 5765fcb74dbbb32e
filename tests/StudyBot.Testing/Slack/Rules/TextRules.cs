using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace StudyBot.Testing.Slack.Rules;

/// <summary>Text objects, and what this house asks of every text that is read as markup: nothing in it pings, and all of it is escaped.</summary>
internal static partial class TextRules
{
    public static IEnumerable<string> Plain(JsonObject holder, string name, string at, int most, bool isRequired = false) =>
        Of(holder, name, at, most, isRequired, isPlain: true);

    /// <param name="isPlain">Where markup is not allowed.</param>
    public static IEnumerable<string> Of(JsonObject holder, string name, string at, int most, bool isRequired = false, bool isPlain = false)
    {
        if (holder[name] is null)
        {
            return isRequired ? [$"missing required field: {name} {Fields.At(at)}"] : [];
        }

        return Of(holder[name], $"{at}/{name}", most, isPlain);
    }

    public static IEnumerable<string> Of(JsonNode? given, string at, int most, bool isPlain = false)
    {
        if (given is not JsonObject text)
        {
            return [$"is no text object {Fields.At(at)}"];
        }

        var type = (string?)text["type"];
        if (type is not ("plain_text" or "mrkdwn"))
        {
            return [$"unsupported type: {type} {Fields.At($"{at}/type")}"];
        }

        if (isPlain && type != "plain_text")
        {
            return [$"must be plain_text {Fields.At($"{at}/type")}"];
        }

        return
        [
            .. type == "plain_text" ? Fields.Unknown(text, at, "type", "text", "emoji") : Fields.Unknown(text, at, "type", "text", "verbatim"),
            .. Fields.Text(text, "text", at, most, isRequired: true),
            .. type == "mrkdwn" ? Markup((string?)text["text"] ?? "", $"{at}/text") : [],
        ];
    }

    /// <summary>What of a text that Slack reads as markup would ping somebody, or was forgotten to be escaped.</summary>
    public static IEnumerable<string> Markup(string text, string at)
    {
        if (Ping().IsMatch(text))
        {
            yield return $"a text that could ping {Fields.At(at)}";
        }

        if (BareAmpersand().IsMatch(text))
        {
            yield return $"an & that is not escaped {Fields.At(at)}";
        }

        var rest = Link().Replace(text, "");
        if (rest.Contains('<', StringComparison.Ordinal))
        {
            yield return $"a < that is not escaped {Fields.At(at)}";
        }

        // At the beginning of a line it makes a quotation.
        if (BareGreater().IsMatch(rest))
        {
            yield return $"a > that is not escaped {Fields.At(at)}";
        }
    }

    // "<!channel>", "<@U123>", "<#C123>", "<!subteam^S1>"; not "<!date^…>"
    [GeneratedRegex(@"<(?:@|#|![a-ce-z]|!d[b-z])", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Ping();

    [GeneratedRegex(@"&(?!amp;|lt;|gt;)", RegexOptions.None, 1000)]
    private static partial Regex BareAmpersand();

    // "<https://example.org|here>", "<!date^1392734382^{date}|then>"
    [GeneratedRegex(@"<(?:https?://|mailto:|!date\^)[^<>\n]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    // "a -> b"; not "> quoted"
    [GeneratedRegex(@"^>*[^>\n][^\n]*>", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex BareGreater();
}
