using System.Globalization;

namespace StudyBot.Features.Wording;

/// <summary>Where in a source something stands: "Ferries between neighbours: paragraphs 3, 8, 12".</summary>
internal static class PlaceText
{
    private const int ParagraphsNamed = 12;
    private const int LongestTitle = 80;

    /// <param name="paragraphs">The numbers of its blocks, rising; those beyond the first dozen are counted.</param>
    public static string Of(string title, IReadOnlyList<int> paragraphs)
    {
        var named = string.Join(", ", paragraphs.Take(ParagraphsNamed).Select(n => n.ToString(CultureInfo.InvariantCulture)));
        var more = paragraphs.Count > ParagraphsNamed ? $" and {(paragraphs.Count - ParagraphsNamed).ToString(CultureInfo.InvariantCulture)} more" : "";
        return $"{CardText.Cut(CardText.OneLine(title), LongestTitle)}: {(paragraphs.Count == 1 ? "paragraph" : "paragraphs")} {named}{more}";
    }
}
