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

    public static Paragraph Of(RichText text, ImmutableArray<int> citations = default, Style? under = null)
    {
        var paragraph = new Paragraph();
        foreach (var run in text.Runs)
        {
            var style = (under ?? Style.Plain).Combine(StyleOf(run.Styles));
            paragraph.Append(TextSafety.Clean(run.Text), style, LinkOf(run.Link));
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
    private static Link? LinkOf(Uri? address) =>
        address is { IsAbsoluteUri: true } && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp)
            ? new Link(address.AbsoluteUri)
            : null;
}
