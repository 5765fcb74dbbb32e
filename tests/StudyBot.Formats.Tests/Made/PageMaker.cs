using System.Globalization;
using System.Net;
using System.Text;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Tests.Made;

/// <summary>A page as news sites serve it: the article among menus, advertising, other stories and comments.</summary>
internal static class PageMaker
{
    public static byte[] Make(IEnumerable<(BlockKind Kind, string Text)> blocks, string title, string author)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(title)} | The Policy Forum</title>
            <meta name="author" content="{author}"><meta property="og:site_name" content="The Policy Forum">
            <meta property="article:published_time" content="2018-01-11T09:00:00+09:00">
            <style>p > a [color] width: 10px</style><script>window.ads = "<p>Buy this paragraph</p>";</script></head>
            <body><header><nav><ul><li><a href="/">Home</a></li><li><a href="/politics">Politics</a></li><li><a href="/subscribe">Subscribe now</a></li></ul></nav></header>
            <div class="cookie-banner"><p>We use cookies to improve this page. <button>Accept all</button></p></div>
            <main><article class="story"><h1>{WebUtility.HtmlEncode(title)}</h1><p class="byline">By <span rel="author">{author}</span></p>
            <div class="share-tools"><a href="#">Share</a> <a href="#">Tweet</a></div><div class="story-body">
            """);
        var number = 0;
        foreach (var (kind, text) in blocks)
        {
            var words = WebUtility.HtmlEncode(text);
            page.Append(kind switch
            {
                BlockKind.Heading => $"<h2>{words}</h2>\n",
                BlockKind.Caption => $"<figure><img src=\"/p{number}.jpg\" alt=\"\"><figcaption>{words}</figcaption></figure>\n",
                _ => $"<p>\n  {words.Replace(". ", ".\n  ", StringComparison.Ordinal)}\n</p>\n",
            });
            if (++number % 7 == 0)
            {
                page.Append("<div class=\"advertisement ad-slot\"><p>Advertisement</p><a href=\"http://ads.example/\">Fly to the islands for less</a></div>\n");
            }
        }

        page.Append("""
            </div></article><aside class="related"><h3>Read also</h3><ul><li><a href="/1">Another story of the day</a></li><li><a href="/2">And one more</a></li></ul></aside></main>
            <section id="comments" class="comments"><h3>Comments</h3><div class="comment"><p>I do not agree with this at all, and here is why, in one long sentence.</p></div></section>
            <footer><p>Copyright The Policy Forum. All rights reserved.</p></footer></body></html>
            """);
        return Encoding.UTF8.GetBytes(page.ToString());
    }
}
