using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests;

/// <summary>The longest, the emptiest and the most hostile that quotes, timelines, positions and answers must hold.</summary>
public sealed class ExtremeAnswers
{
    [Fact]
    public async Task The_longest_is_cut_visibly()
    {
        var words = string.Join(' ', Enumerable.Range(1, 200).Select(n => $"word{n}"));
        var speaker = string.Concat(Enumerable.Repeat("Very ", 40)) + "Long";
        var said = $"“{words}” {speaker} said.";
        var met = $"On 30 December 2000 until 2 January 2001 the meeting of the {speaker} met.";
        var holds = $"{speaker} holds that {words}.";
        var book = new FactBook(FeatureScene.Group, string.Concat(Enumerable.Repeat("A long title ", 30)).Trim(), said, met, holds);
        var meeting = book.Event(EventKind.Meeting, $"meeting of the {speaker}", met, "2000-12-30/2001-01-02", null, null, [speaker]);
        book.Quote(speaker, words, said, meeting);
        book.Position(speaker, $"holds that {words}", holds, ["word1"]);
        var scene = await new FeatureScene().WithAsync(book);

        Golden.Check("longest-answers", await AllAsync(scene, "/quote word1", "/timeline", "/positions word1", "/ask word1 word2 word3"));
    }

    [Fact]
    public async Task The_emptiest_says_so()
    {
        var scene = new FeatureScene();

        Golden.Check("emptiest-answers", await AllAsync(scene, "/quote", "/quote by:x", "/timeline", "/timeline x", "/positions", "/positions x", "/ask", "/ask who?"));
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_text()
    {
        const string Bad = "**@everyone** <script>alert(1)</script> \u202Egro.live\u202C\u0007 [x](http://evil.example) <!channel> 😀\u0301";
        const string Said = $"“{Bad}” said <@123> @here.";
        const string Met = $"In 1985 the summit of {Bad} met.";
        var book = new FactBook(FeatureScene.Group, "# @here\u001B[31m", Said, Met);
        var summit = book.Event(EventKind.Summit, $"summit of {Bad}", Met, "1985", null, null, ["<@123> @here"]);
        book.Quote("<@123> @here", Bad, Said, summit);
        book.Position("<@123> @here", Bad, Said, ["@everyone"]);
        var scene = await new FeatureScene().WithAsync(book);

        var text = await AllAsync(
            scene,
            "/quote everyone",
            "/quote by:<@123>",
            "/quote \u202Eevil\u0007 @everyone zzz by:@here",
            "/timeline everyone",
            "/timeline @everyone from:<@123>",
            "/positions everyone",
            "/positions \u202Eevil\u0007 <@123>zz",
            "/ask \u202E@everyone <!channel> script?");

        Golden.Check("hostile-answers", text);
        Assert.DoesNotContain(text, sign => char.IsControl(sign) && sign != '\n');
        Assert.DoesNotContain('\u202E', text);
    }

    private static async Task<string> AllAsync(FeatureScene scene, params string[] lines)
    {
        var cards = new List<FakeAnswer>();
        foreach (var line in lines)
        {
            cards.Add(await scene.AskAsync(line));
        }

        Assert.All(cards, c => Assert.NotEqual(CardTone.Error, c.Card.Tone));
        return string.Join("\n=====\n", cards.Select(c => c.Text));
    }
}
