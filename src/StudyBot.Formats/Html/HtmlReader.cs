using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NodaTime;
using SmartReader;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Formats.Html;

/// <summary>A web page: its article without what stands around it, and what its elements say of it. Asks no network for anything.</summary>
internal static class HtmlReader
{
    /// <summary>Counted by tags alone, before a tree is built; the tree itself may be <see cref="HtmlBlocks.MostDeep"/> deep.</summary>
    private const int MostOpen = 2 * HtmlBlocks.MostDeep;

    /// <summary>Elements; the longest pages that people read have some ten thousand.</summary>
    private const int MostElements = 400_000;

    // Only a name: nothing is fetched from it.
    private const string NoAddress = "http://localhost/";

    public static ReadingOutcome Read(ReadOnlyMemory<byte> original)
    {
        if (HtmlEncoding.Decode(original.Span) is not { } page)
        {
            return new ReadingOutcome.Damaged();
        }

        if (HtmlNesting.IsDeeperThan(MostOpen, page))
        {
            return new ReadingOutcome.TooDeep();
        }

        var document = new HtmlParser().ParseDocument(page);
        if (HtmlBlocks.Of(document) is not { } all)
        {
            return new ReadingOutcome.TooDeep();
        }

        var headline = HeadlineOf(document);
        var article = ArticleOf(page);
        if (article is not { Completed: true, IsReadable: true, Content.Length: > 0 })
        {
            return FormatReaders.Outcome(all, Said(document, null));
        }

        var blocks = HtmlBlocks.Of(new HtmlParser().ParseDocument(article.Content)) ?? [];

        // The page's own headline is taken off by the reader where it is the title; it is what the page says first all the same.
        if (headline is not null && !blocks.Any(block => SaysTheSame(block.Text, headline)))
        {
            blocks.Insert(0, new ReadBlock(BlockKind.Heading, headline));
        }

        return FormatReaders.Outcome(blocks, Said(document, article));
    }

    /// <summary>Null where the library gives up on the page, which throws what it likes: the whole page is still there to be read.</summary>
    private static Article? ArticleOf(string page)
    {
        try
        {
            return new Reader(NoAddress, page) { MaxElemsToParse = MostElements }.GetArticle();
        }
#pragma warning disable CA1031 // See above; what ends the process ends it all the same.
        catch (Exception given) when (given is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    private static string? HeadlineOf(IHtmlDocument document) => document.QuerySelectorAll("h1") is { Length: 1 } headlines
        ? LineOrNull(headlines[0].TextContent)
        : null;

    /// <summary>What is longer than any name is none, and something else may say it.</summary>
    private static string? LineOrNull(string? text) => DocumentReading.OneLineOrNull(text) is { Length: <= DocumentLimits.MaxInfoLength } line ? line : null;

    private static bool SaysTheSame(string text, string headline) => DocumentReading.OneLineOrNull(text) == headline;

    private static StatedInfo Said(IHtmlDocument document, Article? article)
    {
        var title = HeadlineOf(document) ?? LineOrNull(article?.Title) ?? LineOrNull(document.Title);
        return new StatedInfo(
            title,
            LineOrNull(article?.Author) ?? LineOrNull(article?.Byline) ?? MetaOf(document, "author"),
            LineOrNull(article?.SiteName) ?? MetaOf(document, "og:site_name") ?? MetaOf(document, "publisher"),
            article?.PublicationDate is { } date ? CivilDate.Day(LocalDate.FromDateTime(date)) : null);
    }

    private static string? MetaOf(IHtmlDocument document, string name) => LineOrNull(document
        .QuerySelectorAll("meta")
        .FirstOrDefault(meta => meta.GetAttribute("name") == name || meta.GetAttribute("property") == name)?
        .GetAttribute("content"));
}
