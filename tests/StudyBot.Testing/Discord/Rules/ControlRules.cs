using System.Text.Json.Nodes;

namespace StudyBot.Testing.Discord.Rules;

/// <summary>The limits of buttons and menus.</summary>
internal static class ControlRules
{
    private const int Link = 5;
    private const int Premium = 6;
    private const int LongestLabel = 80;
    private const int LongestId = 100;
    private const int MostOptions = 25;
    private const int LongestOption = 100;
    private const int LongestPlaceholder = 150;

    public static IEnumerable<string> OfIds(IReadOnlyCollection<JsonObject> components)
    {
        string[] ids = [.. components.Select(c => (string?)c["custom_id"]).OfType<string>()];
        foreach (var id in ids.Where(id => id.Length is 0 or > LongestId))
        {
            yield return $"custom_id: {id.Length} characters, 1 to {LongestId}";
        }

        foreach (var twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1))
        {
            yield return $"custom_id: \"{twice.Key}\" stands {twice.Count()} times in one message";
        }
    }

    public static IEnumerable<string> OfButton(JsonObject button)
    {
        var (style, id, url) = ((int?)button["style"], (string?)button["custom_id"], (string?)button["url"]);
        var label = (string?)button["label"] ?? "";
        if (label.Length > LongestLabel)
        {
            yield return $"button: label of {label.Length} characters, at most {LongestLabel}";
        }

        if (string.IsNullOrWhiteSpace(label) && button["emoji"] is null && style != Premium)
        {
            yield return "button: neither label nor emoji";
        }

        if (id is not null && url is not null)
        {
            yield return "button: an address and a custom_id";
        }

        if (style == Link ? url is null : style != Premium && id is null)
        {
            yield return $"button: style {style} without its {(style == Link ? "address" : "custom_id")}";
        }

        if (style is < 1 or > Premium)
        {
            yield return $"button: style {style}";
        }

        if (url is not null && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" or "discord"))
        {
            yield return "button: the address is none";
        }
    }

    public static IEnumerable<string> OfSelect(JsonObject select)
    {
        var options = select["options"] as JsonArray ?? [];
        if (options.Count is 0 or > MostOptions)
        {
            yield return $"menu: {options.Count} options, 1 to {MostOptions}";
        }

        if (((string?)select["placeholder"] ?? "").Length > LongestPlaceholder)
        {
            yield return $"menu: placeholder, at most {LongestPlaceholder} characters";
        }

        if (select["custom_id"] is null)
        {
            yield return "menu: without custom_id";
        }

        foreach (var option in options.OfType<JsonObject>())
        {
            foreach (var name in (string[])["label", "value", "description"])
            {
                var text = (string?)option[name];
                if (text is { Length: > LongestOption } || (name != "description" && string.IsNullOrWhiteSpace(text)))
                {
                    yield return $"menu: {name} of an option has {text?.Length ?? 0} characters, 1 to {LongestOption}";
                }
            }
        }

        if (options.Select(o => (string?)o?["value"]).Distinct(StringComparer.Ordinal).Count() < options.Count)
        {
            yield return "menu: two options with one value";
        }

        var (least, most) = ((int?)select["min_values"] ?? 1, (int?)select["max_values"] ?? 1);
        if (least < 0 || most < 1 || least > most || most > Math.Max(1, options.Count))
        {
            yield return $"menu: {least} to {most} of {options.Count} options";
        }
    }
}
