using System.Collections.Immutable;
using System.Globalization;
using Spectre.Console;
using StudyBot.Chat.Cards;
using Paragraph = Spectre.Console.Paragraph;

namespace StudyBot.Terminal.Cards;

/// <summary>Text of cards as Spectre draws it. Nothing goes through its markup, so brackets are only brackets.</summary>
internal static class RunView
{
    public static readonly Style Quiet = new(decoration: Decoration.Dim);

    public static readonly Style Bold = new(decoration: Decoration.Bold);

    public static LinkingText Of(RichText text, ImmutableArray<int> citations = default, Style? under = null) =>
        new(hasLinks => Paragraph(text, citations, under, hasLinks));

    /// <param name="hasLinks">Whether words can be links; where they cannot, the address stands behind them.</param>
    private static Paragraph Paragraph(RichText text, ImmutableArray<int> citations, Style? under, bool hasLinks)
    {
        var paragraph = new Paragraph();
        foreach (var run in text.Runs)
        {
            var style = (under ?? Style.Plain).Combine(StyleOf(run.Styles));
            var link = AddressOf(run.Link);
            paragraph.Append(TextSafety.Clean(run.Text), style, hasLinks && link is not null ? new Link(link) : null);
            if (!hasLinks && link is not null)
            {
                paragraph.Append($" ({link})", style);
            }
        }

        return citations.IsDefaultOrEmpty
            ? paragraph
            : paragraph.Append(" " + string.Concat(citations.Select(Mark)), Quiet);
    }

    public static Paragraph Line(string text, Style? style = null) => new(TextSafety.CleanLine(text), style);

    public static string Mark(int citation) => string.Create(CultureInfo.InvariantCulture, $"[{citation}]");

    private static Style StyleOf(TextStyles styles)
    {
        var decoration = Decoration.None;
        decoration |= styles.HasFlag(TextStyles.Bold) || styles.HasFlag(TextStyles.Code) ? Decoration.Bold : Decoration.None;
        decoration |= styles.HasFlag(TextStyles.Italic) ? Decoration.Italic : Decoration.None;
        decoration |= styles.HasFlag(TextStyles.Marked) ? Decoration.Underline : Decoration.None;
        decoration |= styles.HasFlag(TextStyles.Quiet) ? Decoration.Dim : Decoration.None;
        return new Style(decoration: decoration);
    }

    // An address is escaped by Uri itself; other schemes than these are not for clicking.
    private static string? AddressOf(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? address.AbsoluteUri
            : null;
}
