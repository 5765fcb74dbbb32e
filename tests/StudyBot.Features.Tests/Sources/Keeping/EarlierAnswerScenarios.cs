using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Features.Tests.Quiz;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
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
    public async Task An_answer_whose_sentence_still_stands_is_cited_from_the_new_text()
    {
        await AskAsync(Kept);
        await scene.PressAsync(scene.Questions[0], "Bergen", "ben");
        await ReplaceAsync("ferries.txt", NewText);

        await scene.AfterAsync(Duration.FromHours(21));

        foreach (var told in new[] { PlainText.Render(Shown), (await House.AskAsync("/quiz today")).Text, (await House.AskAsync("/quiz missed")).Text })
        {
            Assert.Contains(Kept, told, StringComparison.Ordinal);
            Assert.DoesNotContain("was replaced since", told, StringComparison.Ordinal);
        }

        Assert.Contains(Kept, (await House.PressAsync(await House.AskAsync("/quiz today"), "Show the passage")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_new_text_says_of_an_open_question_is_practised_by_nobody()
    {
        await AskAsync(Kept);
        await ReplaceAsync("ferries.txt", NewText);
        var now = Assert.Single(await House.ListAsync()).Id;
        var text = (await House.Stores.Sources.ReadSentencesAsync(FeatureScene.Group, now, FeatureScene.Now))!;
        var index = text.Sentences.Single(one => text.Document.Source[one.Span] == Kept).Index;
        var print = (await House.Features.Quiz.Keeper.ReadAsync(FeatureScene.Group, FeatureScene.Now)).Print;
        var again = SampleQuizzes.Question(2) with { Stem = "What did Lund say of it?", Evidence = [new(now, text.EvidenceOf(index))] };
        await scene.Stores.Questions.FillAsync(FeatureScene.Group, print!, [again], FeatureScene.Now);

        var open = await House.AskAsync("/quiz practice");
        await scene.AfterAsync(Duration.FromHours(20));
        var closed = await House.AskAsync("/quiz practice");

        Assert.DoesNotContain(again.Stem, open.Text, StringComparison.Ordinal);
        Assert.Contains(again.Stem, closed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_terminal_that_has_shown_it_the_answer_is_shown_once_more()
    {
        var terminal = new FakePlatform(House.Chat.Time, "terminal");
        House.Features.Quiz.Platforms.Connect([House.Platform, terminal], House.Chat.Seals, scene.Stores.Adapters);
        var (posts, now) = (scene.Stores.QuizPosts, Instant.FromDateTimeOffset(House.Time.GetUtcNow()));
        var post = SampleQuizzes.Post(FeatureScene.Group) with { Place = new PostPlace("terminal/terminal"), Question = await QuestionOfAsync(Lost) };
        await posts.ClaimAsync(new PostClaim(post, null, null), QuizScene.Now);
        await posts.TryingAsync(FeatureScene.Group, post.Id, now, mayStand: false, QuizScene.Now);
        await posts.MarkPostedAsync(FeatureScene.Group, post.Id, new PostMark(null, now, now + Duration.FromHours(1)), QuizScene.Now);
        await posts.AnswerAsync(new NewAnswer(FeatureScene.Group, post.Id, new("ann"), "ann", post.Question.Key, now, new("a1")), QuizScene.Now);
        await scene.AfterAsync(Duration.FromHours(2));
        Assert.Single(terminal.Posts);

        await House.PressAsync(await ReplaceAsync("ferries.txt", NewText), Mark, House.Owner);
        await scene.AfterAsync(Duration.Zero);

        Assert.Equal(2, terminal.Posts.Count);
        Assert.Contains("Corrected:", PlainText.Render(terminal.Posts[1].Card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_withdrawn_shows_no_answer_to_mark()
    {
        await AskAsync(Lost);
        var fact = (await scene.OnlyPostAsync()).Question.Facts[0];
        var seen = (await House.Stores.Desk.FindAsync(FeatureScene.Group, fact, FeatureScene.Now))!.Standing.Print;
        await House.Stores.Desk.DecideAsync(
            new FactDecision(FeatureScene.Group, fact, new FactRuling.Hide(WithPassage: false), seen, SampleSources.Moderator, SampleSources.Noon, new EffectId("hidden")),
            FeatureScene.Now);
        await scene.AfterAsync(Duration.Zero);
        Assert.True((await scene.OnlyPostAsync()).IsWithdrawn);

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
        var question = await QuestionOfAsync(sentence);
        var print = (await House.Features.Quiz.Keeper.ReadAsync(FeatureScene.Group, FeatureScene.Now)).Print;
        await scene.Stores.Questions.FillAsync(FeatureScene.Group, print!, [question], FeatureScene.Now);
        await House.AskAsync(QuizScene.Morning, House.Owner);
        await scene.AfterAsync(Duration.FromHours(1));
        await scene.PressAsync(scene.Questions[0], "Oslo", "ann");
    }

    private async Task<Question> QuestionOfAsync(string sentence)
    {
        await House.AddAsync("ferries.txt", SourceScene.Summit);
        var source = Assert.Single(await House.ListAsync()).Id;
        var text = (await House.Stores.Sources.ReadSentencesAsync(FeatureScene.Group, source, FeatureScene.Now))!;
        var index = text.Sentences.Single(one => text.Document.Source[one.Span] == sentence).Index;
        var fact = (await House.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now))[0].Id;
        return SampleQuizzes.Question(1) with { Facts = [fact], Evidence = [new(source, text.EvidenceOf(index))] };
    }

    private async Task<FakeAnswer> ReplaceAsync(string name, string text)
    {
        var preview = House.AnswerOf(await House.Platform.TypeAsync($"/source replace {name} file:new.txt", House.Owner, House.File("new.txt", text)));
        return await House.PressAsync(preview, "Replace", House.Owner);
    }

    private static string LabelOf(FakeAnswer answer, string beginning) =>
        answer.Card.Controls.OfType<Button>().First(button => button.Label.StartsWith(beginning, StringComparison.Ordinal)).Label;
}
