using System.Text;
using System.Text.Json;

namespace StudyBot.Knowledge.Tests.Names;

/// <summary>Texts with typed names, from the labelled data beside the project.</summary>
internal static class LabelledNames
{
    private static readonly string[] Articles =
        ["the ", "a ", "an ", "this ", "that ", "these ", "those ", "his ", "her ", "its ", "our ", "their ", "my ", "your "];

    private static readonly string[] Pronouns =
        ["I", "He", "She", "It", "We", "They", "You", "His", "Her", "Its", "Our", "Their", "Your", "Who", "This", "That", "These", "Those"];

    public static IReadOnlyList<LabelledText> Read(string path) => [.. File.ReadLines(path).Select(ReadLine)];

    private static LabelledText ReadLine(string line)
    {
        using var json = JsonDocument.Parse(line);
        var text = json.RootElement.GetProperty("text").GetString()!;
        var runes = text.EnumerateRunes().ToArray();
        var labels = json.RootElement.GetProperty("entities").EnumerateArray().Select(entity => new Label(
            entity.GetProperty("start").GetInt32(),
            entity.GetProperty("end").GetInt32(),
            IsName(entity.GetProperty("text").GetString()!) && !IsInside(runes, entity.GetProperty("start").GetInt32())
                && !IsInside(runes, entity.GetProperty("end").GetInt32()) ? KindOf(entity.GetProperty("type").GetString()!) : null));
        return new(text, [.. labels]);
    }

    /// <summary>Whether a place in the text is inside a word: such a label is damaged.</summary>
    private static bool IsInside(Rune[] text, int at) =>
        at > 0 && at < text.Length && Rune.IsLetterOrDigit(text[at - 1]) && Rune.IsLetterOrDigit(text[at]);

    private static LabelledKind? KindOf(string type) => type.ToUpperInvariant() switch
    {
        "PERSON" or "PER" => LabelledKind.Person,
        "LOCATION" or "LOC" or "GPE" or "PLACE" => LabelledKind.Place,
        "ORGANISATION" or "ORGANIZATION" or "ORG" => LabelledKind.Organization,
        _ => null,
    };

    /// <summary>Whether a label has a word with a capital behind its article.</summary>
    private static bool IsName(string label)
    {
        var text = label.Trim();
        var article = Array.Find(Articles, a => text.StartsWith(a, StringComparison.OrdinalIgnoreCase));
        var name = article is null ? text : text[article.Length..];
        return !Pronouns.Contains(name.Trim()) && name.Split(' ', '-', '(', '“', '"').Any(word => word.Length > 0 && char.IsAsciiLetterUpper(word[0]));
    }
}

public enum LabelledKind
{
    Person,
    Place,
    Organization,
}

/// <param name="Kind">Null where the label is no name of these kinds.</param>
internal sealed record Label(int Start, int End, LabelledKind? Kind);

internal sealed record LabelledText(string Text, IReadOnlyList<Label> Labels);
