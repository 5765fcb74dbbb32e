using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Testing.Discord.Rules;

/// <summary>The limits of what stands under, or in, a message: rows, buttons, menus, and the components of the second version.</summary>
internal static class ComponentRules
{
    private const int Row = 1;
    private const int Button = 2;
    private const int StringSelect = 3;
    private const int LastSelect = 8;
    private const int Section = 9;
    private const int TextDisplay = 10;
    private const int Thumbnail = 11;
    private const int Gallery = 12;
    private const int File = 13;
    private const int Separator = 14;
    private const int Container = 17;

    private const int MostRows = 5;
    private const int MostInRow = 5;
    private const int MostComponents = 40;
    private const int LongestTexts = 4000;

    private static readonly HashSet<int> TopOfV2 = [Row, Section, TextDisplay, Gallery, File, Separator, Container];

    public static IEnumerable<string> Of(JsonArray? components, bool isV2, IReadOnlyList<FakeFile> files)
    {
        if (components is null)
        {
            return [];
        }

        JsonObject[] all = [.. MessageReading.All(components)];
        return (isV2 ? OfSecondVersion(components, all, files) : OfFirstVersion(components))
            .Concat(all.SelectMany(Of))
            .Concat(ControlRules.OfIds(all));
    }

    private static IEnumerable<string> OfFirstVersion(JsonArray components)
    {
        if (components.Count > MostRows)
        {
            yield return $"components: {components.Count} rows, at most {MostRows}";
        }

        foreach (var component in components.Where(c => (int?)c?["type"] != Row))
        {
            yield return $"components: type {component?["type"]} without the flag of components v2";
        }
    }

    private static IEnumerable<string> OfSecondVersion(JsonArray components, JsonObject[] all, IReadOnlyList<FakeFile> files)
    {
        if (all.Length > MostComponents)
        {
            yield return $"components: {all.Length} in all, at most {MostComponents}";
        }

        var texts = all.Where(c => (int?)c["type"] == TextDisplay).Sum(c => ((string?)c["content"] ?? "").Length);
        if (texts > LongestTexts)
        {
            yield return $"components: {texts} characters of text, at most {LongestTexts}";
        }

        foreach (var component in components.Where(c => !TopOfV2.Contains((int?)c?["type"] ?? 0)))
        {
            yield return $"components: type {component?["type"]} cannot stand at the top";
        }

        foreach (var file in all.Where(c => (int?)c["type"] == File).Select(c => (string?)c["file"]?["url"] ?? ""))
        {
            if (!files.Any(f => file == $"attachment://{f.Name}"))
            {
                yield return $"components: {file} is no attachment of this message";
            }
        }
    }

    private static IEnumerable<string> Of(JsonObject component)
    {
        var inner = component["components"] as JsonArray ?? [];
        switch ((int?)component["type"])
        {
            case Row:
                return OfRow(inner);
            case Button:
                return ControlRules.OfButton(component);
            case StringSelect:
                return ControlRules.OfSelect(component);
            case Section:
                return inner.Count is < 1 or > 3 || inner.Any(c => (int?)c?["type"] != TextDisplay)
                    ? ["section: one to three texts"]
                    : (int?)component["accessory"]?["type"] is Button or Thumbnail ? [] : ["section: a button or a picture beside it"];
            case TextDisplay:
                return string.IsNullOrWhiteSpace((string?)component["content"]) ? ["text: is empty"] : [];
            case Container:
                return inner.Count == 0 || inner.Any(c => (int?)c?["type"] == Container || !TopOfV2.Contains((int?)c?["type"] ?? 0))
                    ? ["container: is empty or holds what it cannot hold"]
                    : [];
            default:
                return [];
        }
    }

    private static IEnumerable<string> OfRow(JsonArray inner)
    {
        var selects = inner.Count(c => (int?)c?["type"] is >= StringSelect and <= LastSelect and not 4);
        if (inner.Count == 0 || inner.Count > MostInRow)
        {
            yield return $"row: {inner.Count} in it, 1 to {MostInRow}";
        }

        if (selects > 0 && inner.Count > 1)
        {
            yield return "row: a menu stands alone in its row";
        }

        if (inner.Any(c => (int?)c?["type"] is not (>= Button and <= LastSelect)))
        {
            yield return "row: holds what is no control";
        }
    }
}
