using StudyBot.Knowledge.Facts;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Wire.Payloads.Blocks;
using StudyBot.Testing;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;

namespace StudyBot.Slack.Tests.Features;

/// <summary>Every card of the house as Slack shows it: for the bundled article, for the longest, the emptiest and the most hostile text.</summary>
public sealed class EveryCardTests
{
    private static readonly string[] Lines =
    [
        "/summit nagato", "/summit nagatto", "/summit abe", "/summit atlantis", "/person putin", "/place nagato", "/term peace treaty", "/quote peace treaty",
        "/timeline from:2016-12 to:2017", "/positions treaty", "/ask Who met in Nagato?", "/sources", "/sources new step forward paragraph:13", "/help", "/help summit",
        "/settings list", "/settings forget", "/nonsense", "/summit",
    ];

    [Fact]
    public async Task The_cards_of_the_bundled_article_are_the_approved_ones()
    {
        var scene = new HouseScene();
        await scene.WithSeedsAsync();
        var answers = new List<FakeAnswer> { await scene.JoinAsync() };
        foreach (var line in Lines)
        {
            answers.Add(await scene.AskAsync(line));
        }

        answers.Add(await scene.PressAsync(answers[1], "Show the passages"));

        Golden.Check("house-seed", await HouseScene.ShownAsync([.. answers]));
    }

    [Fact]
    public async Task Every_card_of_the_bundled_article_fits_whole()
    {
        var scene = new HouseScene();
        await scene.WithSeedsAsync();

        foreach (var line in Lines)
        {
            Assert.Empty(CardRenderer.Render((await scene.AskAsync(line)).Card).Files);
        }
    }

    [Fact]
    public async Task The_longest_cards_are_cut_visibly()
    {
        var words = string.Join(' ', Enumerable.Range(1, 400).Select(n => $"word{n}"));
        var speaker = string.Concat(Enumerable.Repeat("Very ", 40)) + "Long";
        var said = $"“{words}” {speaker} said.";
        var met = $"On 30 December 2000 until 2 January 2001 the meeting of the {speaker} met.";
        var book = new FactBook(HouseScene.Group, string.Concat(Enumerable.Repeat("A long title ", 30)).Trim(), said, met);
        var meeting = book.Event(EventKind.Meeting, $"meeting of the {speaker}", met, "2000-12-30/2001-01-02", null, null, [speaker]);
        book.Quote(speaker, words, said, meeting);
        var scene = new HouseScene();
        await scene.WithAsync(book);

        Golden.Check("house-longest", await AskedAsync(scene, "/quote word1", "/timeline", "/summit very", "/ask word1 word2 word3", "/sources a long title"));
    }

    [Fact]
    public async Task The_emptiest_cards_say_so()
    {
        var scene = new HouseScene();

        Golden.Check("house-emptiest", await AskedAsync(scene, "/summit x", "/quote", "/timeline", "/positions x", "/ask who?", "/sources", "/person x"));
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_text()
    {
        const string Bad = "*<!channel>* <@U123> <#C1> &lt; :smile: <http://evil.example|x> ~a~ `b` \u202Egro.live\u202C\u0007 > no שלום";
        const string Said = $"“{Bad}” said <@U123> @here.";
        const string Met = $"In 1985 the summit of {Bad} met.";
        var book = new FactBook(HouseScene.Group, "> @here\u001B[31m", Said, Met);
        var summit = book.Event(EventKind.Summit, $"summit of {Bad}", Met, "1985", null, null, ["<@U123> @here"]);
        book.Quote("<@U123> @here", Bad, Said, summit);
        book.Position("<@U123> @here", Bad, Said, ["<!everyone>"]);
        var scene = new HouseScene();
        await scene.WithAsync(book);
        string[] lines = ["/quote channel", "/timeline channel", "/positions channel", "/summit channel", "/ask \u202E<!channel> script?", "/sources"];

        Golden.Check("house-hostile", await AskedAsync(scene, lines));
        foreach (var line in lines)
        {
            Assert.DoesNotMatch("<[!@#]", string.Join('\n', Marked(await scene.AskAsync(line))));
        }
    }

    private static IEnumerable<string> Marked(FakeAnswer answer) => CardRenderer.Render(answer.Card).Blocks.SelectMany(b => b switch
    {
        Block.Section section => (section.Fields ?? []).Append(section.Text).OfType<TextObject>(),
        Block.Context context => context.Elements,
        _ => [],
    }).Where(t => t.Type == TextObject.MarkedType).Select(t => t.Text);

    private static async Task<string> AskedAsync(HouseScene scene, params string[] lines)
    {
        var answers = new List<FakeAnswer>();
        foreach (var line in lines)
        {
            answers.Add(await scene.AskAsync(line));
        }

        return await HouseScene.ShownAsync([.. answers]);
    }
}
