using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Features.Tests.Quiz;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Sources.Keeping;

/// <summary>What was answered from a text before another was put in its place.</summary>
public sealed class EarlierAnswerScenarios
{
    private const string Mark = "Mark earlier answers";
    private const string Lost = "They agreed on a ferry line.";
    private const string Kept = "“A ferry is a bridge,” Lund said after the talks.";

    private static readonly string NewText = SourceScene.Summit.Replace(Lost, "They agreed on a bridge.", StringComparison.Ordinal);

    private readonly QuizScene scene = new();

    private FeatureScene House => scene.House;

    private Card Shown => scene.Platform.Shown(scene.Questions[0].Message!);

    [Fact]
    public async Task A_quiz_answer_whose_sentence_is_lost_says_so_on_request_and_keeps_its_points()
    {
        await AskAsync(Lost);
        await scene.AfterAsync(Duration.FromHours(21));
        var replaced = await ReplaceAsync("ferries.txt", NewText);
        await scene.AfterAsync(Duration.Zero);
        Assert.DoesNotContain("Corrected:", PlainText.Render(Shown), StringComparison.Ordinal);

        var marked = await House.PressAsync(replaced, Mark, House.Owner);
        await scene.AfterAsync(Duration.Zero);
        var again = await House.PressAsync(replaced, Mark, House.Owner);

        Golden.Check("source-replaced-marked", $"{replaced.Text}=====\n{marked.Text}=====\n{PlainText.Render(Shown)}");
        Assert.Equal(marked.Text, again.Text);
        Assert.Contains("1 point in 1 answer", (await House.AskAsync("/quiz score", scene.Platform.Member("ann"))).Text, StringComparison.Ordinal);
        Assert.Equal(("answers.corrected", "1"), (await House.Stores.Audit.ListAsync(FeatureScene.Group, 1, FeatureScene.Now)).Select(line => (line.Action, line.Detail)).Single());
    }

    [Fact]
    public async Task An_answer_that_is_not_out_yet_says_so_when_it_is()
    {
        await AskAsync(Lost);
        await House.PressAsync(await ReplaceAsync("ferries.txt", NewText), Mark, House.Owner);

        await scene.AfterAsync(Duration.FromHours(21));

        Assert.Contains("Corrected: The document was replaced since", PlainText.Render(Shown), StringComparison.Ordinal);
        Assert.Empty(await scene.Stores.QuizPosts.ListOpenAsync(FeatureScene.Group, QuizScene.Now));
    }

    [Fact]
    public async Task An_answer_whose_sentence_still_stands_is_right_as_it_is()
    {
        await AskAsync(Kept);

        var replaced = await ReplaceAsync("ferries.txt", NewText);

        Assert.DoesNotContain(replaced.Card.Controls.OfType<Button>(), button => button.Label == Mark);
    }

    [Fact]
    public async Task What_an_earlier_text_said_is_found_over_a_second_replacement_and_not_where_it_was_brought_back()
    {
        await AskAsync(Kept);
        await ReplaceAsync("ferries.txt", NewText);
        var second = await ReplaceAsync("new.txt", NewText.Replace("Lund said after the talks.", "Oksanen said.", StringComparison.Ordinal));
        await House.AskAsync("/source restore ferries.txt", House.Owner);

        var marked = await House.PressAsync(second, Mark, House.Owner);

        Assert.Equal("Nothing to mark", marked.Card.Title);
    }

    [Fact]
    public async Task Buttons_of_earlier_cards_say_that_the_text_was_replaced()
    {
        var added = await House.AddAsync("ferries.txt", SourceScene.Summit);
        var summit = await House.AskAsync("/summit arendal");
        await ReplaceAsync("ferries.txt", NewText);

        var passage = await House.PressAsync(summit, LabelOf(summit, "Show the passage"));
        var report = await House.PressAsync(summit, "Report");
        var opened = await House.PressAsync(added, "Open it", House.Owner);
        var now = await House.PressAsync(passage, "Open the new text");

        Golden.Check("source-replaced-since", passage.Text);
        Assert.Equal([passage.Text, passage.Text], [report.Text, opened.Text]);
        Assert.False(passage.IsPublic);
        Assert.Contains("They agreed on a bridge.", now.Text, StringComparison.Ordinal);
    }

    /// <summary>A day's question that rests on a sentence of the document, answered rightly by one.</summary>
    private async Task AskAsync(string sentence)
    {
        await House.AddAsync("ferries.txt", SourceScene.Summit);
        var source = Assert.Single(await House.ListAsync()).Id;
        var text = (await House.Stores.Sources.ReadSentencesAsync(FeatureScene.Group, source, FeatureScene.Now))!;
        var index = text.Sentences.Single(one => text.Document.Source[one.Span] == sentence).Index;
        var print = (await House.Features.Quiz.Keeper.ReadAsync(FeatureScene.Group, FeatureScene.Now)).Print;
        var question = SampleQuizzes.Question(1) with { Evidence = [new(source, text.EvidenceOf(index))] };
        await scene.Stores.Questions.FillAsync(FeatureScene.Group, print!, [question], FeatureScene.Now);
        await House.AskAsync(QuizScene.Morning, House.Owner);
        await scene.AfterAsync(Duration.FromHours(1));
        await scene.PressAsync(scene.Questions[0], "Oslo", "ann");
    }

    private async Task<FakeAnswer> ReplaceAsync(string name, string text)
    {
        var preview = House.AnswerOf(await House.Platform.TypeAsync($"/source replace {name} file:new.txt", House.Owner, House.File("new.txt", text)));
        return await House.PressAsync(preview, "Replace", House.Owner);
    }

    private static string LabelOf(FakeAnswer answer, string beginning) =>
        answer.Card.Controls.OfType<Button>().First(button => button.Label.StartsWith(beginning, StringComparison.Ordinal)).Label;
}
