using StudyBot.Chat.Cards;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Library;

/// <summary>The documents of a group, as members look them up.</summary>
public sealed class SourcesScenarios
{
    private readonly Sound told = new(FeatureScene.Group);

    [Fact]
    public async Task The_list_tells_where_each_is_from_and_what_it_holds()
    {
        var french = new FactBook(FeatureScene.Group, "Le bac", "Le bac est un pont.") { Info = new("Le bac", null, null, null, null, "fr") };
        var scene = await new FeatureScene().WithAsync(told.First, told.Later, french);

        Golden.Check("sources", (await scene.AskAsync("/sources")).Text);
    }

    [Fact]
    public async Task A_document_opens_with_what_it_says_of_itself_and_its_numbered_paragraphs()
    {
        var scene = await new FeatureScene().WithAsync(told.First, told.Later);

        Golden.Check("source", (await scene.AskAsync("/sources ferries and ministers")).Text);
    }

    [Fact]
    public async Task The_paragraph_of_a_citation_is_the_first_that_is_shown()
    {
        var scene = await new FeatureScene().WithAsync(told.First, told.Later);
        var cited = (await scene.AskAsync("/person ane lund")).Card.Citations.Single(c => c.Sentence == Sound.PositionText);

        var answer = await scene.AskAsync($"/sources {cited.Source} paragraph:{cited.Paragraph}");

        Assert.Equal(["2", "3", "4"], Numbers(answer));
        Assert.Equal("Paragraphs 2–4 of 4", answer.Card.Footer?.PlainText);
    }

    [Fact]
    public async Task A_passage_leads_on_into_its_document()
    {
        var scene = await new FeatureScene().WithAsync(told.First, told.Later);
        var passage = await scene.PressAsync(await scene.AskAsync("/person dahl"), "Show the passage");

        var source = await scene.PressAsync(passage, "Read on in the document");

        Assert.False(source.IsPublic);
        Assert.Equal(["3", "4"], Numbers(source));
    }

    [Fact]
    public async Task A_paragraph_that_is_not_there_is_said_and_the_end_is_shown()
    {
        var scene = await new FeatureScene().WithAsync(told.First, told.Later);

        var answer = await scene.AskAsync("/sources ferries paragraph:99");

        Assert.Equal("There is no paragraph 99; the last is 4.", answer.Card.Subtitle?.PlainText);
        Assert.Equal("4", Numbers(answer)[^1]);
    }

    [Fact]
    public async Task Hidden_passages_are_left_out_visibly()
    {
        var scene = await new FeatureScene().WithAsync(told.First);

        await scene.HideAsync(FeatureScene.Group, told.Quote, isPassageHidden: true);
        var answer = await scene.AskAsync("/sources ferries paragraph:2");

        Assert.Contains($"2: […] {Sound.PositionText}", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_sign_of_a_long_document_is_on_some_page_forwards_and_back()
    {
        var paragraphs = Enumerable.Range(1, 12).Select(n => string.Join(' ', Enumerable.Range(1, n * 60).Select(w => $"w{n}.{w}"))).ToArray();
        var scene = await new FeatureScene().WithAsync(new FactBook(FeatureScene.Group, "Long", paragraphs));

        var pages = new List<FakeAnswer> { await scene.AskAsync("/sources long") };
        while (pages[^1].Card.Controls.OfType<Button>().Any(b => b.Label == "Next page"))
        {
            pages.Add(await scene.PressAsync(pages[^1], "Next page"));
        }

        var back = new List<FakeAnswer> { pages[^1] };
        while (back[^1].Card.Controls.OfType<Button>().Any(b => b.Label == "Previous page"))
        {
            back.Add(await scene.PressAsync(back[^1], "Previous page"));
        }

        Assert.Equal(string.Join(' ', paragraphs), TextOf(pages));
        Assert.Equal(string.Join(' ', paragraphs), TextOf(back.AsEnumerable().Reverse()));
        Assert.All(pages, p => Assert.True(p.Text.Length < 3000));
    }

    [Fact]
    public async Task Two_of_one_title_give_a_choice_that_keeps_the_paragraph()
    {
        var one = new FactBook(FeatureScene.Group, "Minutes", "The first sitting.", "It ended.");
        var two = new FactBook(FeatureScene.Group, "Minutes", "The second sitting.", "It went on.");
        var scene = await new FeatureScene().WithAsync(one, two);

        var choice = await scene.AskAsync("/sources minutes paragraph:2");
        var options = choice.Card.Controls.OfType<Choice>().Single().Options;
        var opened = await scene.Platform.PressIdAsync(((Chat.Buttons.SealedTarget)options[1].Target).Id);

        Assert.Equal(2, options.Length);
        Assert.Contains("2: It ", opened.Answer!.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_is_said_and_an_unknown_title_is_met_with_what_works()
    {
        var scene = await new FeatureScene().WithAsync(told.First, told.Later);

        var slip = await scene.AskAsync("/sources feries");
        var unknown = await scene.AskAsync("/sources quasar");
        var example = unknown.Card.Parts.OfType<FieldList>().Single().Items[1].Text.PlainText;

        Assert.Equal("Did you mean this one? No document is called “feries”.", slip.Card.Subtitle?.PlainText);
        Assert.Equal(example, $"/sources {(await scene.AskAsync(example)).Card.Title}");
    }

    [Fact]
    public async Task A_group_sees_its_own_documents_alone_and_an_empty_one_is_told_so()
    {
        var scene = await new FeatureScene().WithAsync(told.First);

        Assert.Equal("1 document", (await scene.AskAsync("/sources")).Card.Title);
        Assert.Equal("No documents yet", (await scene.AskElsewhereAsync("/sources")).Card.Title);
    }

    [Fact]
    public async Task Many_documents_are_listed_page_by_page()
    {
        var books = Enumerable.Range(1, 20).Select(n => new FactBook(FeatureScene.Group, $"Minutes {n:D2}", $"Sitting {n}.")).ToArray();
        var scene = await new FeatureScene().WithAsync(books);

        var first = await scene.AskAsync("/sources");
        var third = await scene.PressAsync(await scene.PressAsync(first, "Next page"), "Next page");

        Assert.Equal("20 documents", first.Card.Title);
        Assert.Equal(4, third.Card.Controls.OfType<Choice>().Single().Options.Length);
    }

    private static string TextOf(IEnumerable<FakeAnswer> pages) => string.Join(' ', pages
        .SelectMany(p => p.Card.Parts.OfType<Field>())
        .Where(f => char.IsAsciiDigit(f.Label[0]))
        .Select(f => string.Concat(f.Value.Runs.Where(r => r.Styles != TextStyles.Quiet).Select(r => r.Text)).Trim()));

    private static List<string> Numbers(FakeAnswer answer) =>
        [.. answer.Card.Parts.OfType<Field>().Select(f => f.Label).Where(label => char.IsAsciiDigit(label[0]))];
}
