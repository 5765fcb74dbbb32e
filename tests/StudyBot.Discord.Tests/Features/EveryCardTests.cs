using StudyBot.Discord.Cards;
using StudyBot.Discord.Tests.Cards;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;

namespace StudyBot.Discord.Tests.Features;

/// <summary>Every card of the house as Discord shows it: for the bundled article, for the longest, the emptiest and the most hostile text.</summary>
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
    public async Task What_moderators_look_over_is_shown_with_every_way_to_decide()
    {
        const string said = "“Ferries are bridges,” she said.";
        var book = new FactBook(HouseScene.Group, "Ferries", $"{said} Others were silent.");
        var quote = book.Quote("Lund", "Ferries are bridges,", said);
        var scene = new HouseScene();
        await scene.WithAsync(book, fact => fact == quote ? quote with { Speaker = quote.Speaker! with { Text = "she" } } : fact);

        var waiting = await scene.AskAsync("/review");
        var hidden = await scene.PressAsync(waiting, "Hide");

        Golden.Check("house-review", await HouseScene.ShownAsync(waiting, hidden, await scene.AskAsync("/review changed")));
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
        const string Bad = "**@everyone** <@123> </ban:1> <t:1:R> :smile: [x](http://evil.example) ||a|| \u202Egro.live\u202C\u0007 # no שלום";
        const string Said = $"“{Bad}” said <@123> @here.";
        const string Met = $"In 1985 the summit of {Bad} met.";
        var book = new FactBook(HouseScene.Group, "# @here\u001B[31m", Said, Met);
        var summit = book.Event(EventKind.Summit, $"summit of {Bad}", Met, "1985", null, null, ["<@123> @here"]);
        book.Quote("<@123> @here", Bad, Said, summit);
        book.Position("<@123> @here", Bad, Said, ["@everyone"]);
        var scene = new HouseScene();
        await scene.WithAsync(book);
        string[] lines = ["/quote everyone", "/timeline everyone", "/positions everyone", "/summit everyone", "/ask \u202E@everyone <!channel> script?", "/sources"];

        Golden.Check("house-hostile", await AskedAsync(scene, lines));
        foreach (var line in lines)
        {
            Assert.All(Descriptions(await scene.AskAsync(line)), d => Assert.DoesNotContain(ShownMarkdown.Read(d).Found, IsForeign));
        }
    }

    // What a card itself makes: bold labels, italics, what is to be typed, lists, quotations.
    private static bool IsForeign(string found) => found is ['<' or '@' or ':' or '[' or 'h' or '|' or '~' or '_', ..];

    private static IEnumerable<string> Descriptions(FakeAnswer answer) => CardRenderer.Render(answer.Card).Embeds.Select(e => e.Description).OfType<string>();

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
