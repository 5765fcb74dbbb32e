using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Features.Access;
using StudyBot.Quizzes.Review;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Quiz.Learning;

/// <summary>Private questions: what a press does, what comes again, and that nothing of an open question is told.</summary>
public sealed class PracticeScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task A_right_answer_is_good_and_can_be_called_easy_or_hard_afterwards()
    {
        await scene.BeginAsync(schedule: null);
        var asked = await AskAsync("/quiz practice");

        var right = await PressAsync(asked, "Oslo");
        var good = await OnlyReviewAsync();
        var easy = await PressAsync(right, "Easy: in 8 days");
        var hard = await PressAsync(easy, "Hard: in 2 days");

        Assert.False(asked.IsPublic);
        Assert.Equal("Right", right.Card.Title);
        Assert.Contains("Comes again: in 3 days", right.Text, StringComparison.Ordinal);
        Assert.Equal(Rating.Good, RatingOf(good));
        Assert.Contains("Comes again: in 8 days", easy.Text, StringComparison.Ordinal);
        Assert.Contains("Comes again: in 2 days", hard.Text, StringComparison.Ordinal);
        Assert.Equal(Rating.Hard, RatingOf(await OnlyReviewAsync()));
    }

    [Fact]
    public async Task A_wrong_answer_comes_again_tomorrow_and_is_called_nothing_else()
    {
        await scene.BeginAsync(schedule: null);

        var wrong = await PressAsync(await AskAsync("/quiz practice"), "Bergen");

        Assert.Equal("Not right", wrong.Card.Title);
        Assert.Contains("Answer: Oslo", wrong.Text, StringComparison.Ordinal);
        Assert.Equal(["Next question"], wrong.Card.Controls.OfType<Button>().Select(b => b.Label));
        Assert.Equal(Rating.Again, RatingOf(await OnlyReviewAsync()));
    }

    [Fact]
    public async Task A_second_press_on_the_same_question_rates_nothing()
    {
        await scene.BeginAsync(schedule: null);
        var asked = await AskAsync("/quiz practice");
        await PressAsync(asked, "Bergen");
        scene.Move(Hour);

        var again = await PressAsync(asked, "Oslo");

        Assert.Equal("You have answered this one", again.Card.Title);
        Assert.Equal(Rating.Again, RatingOf(await OnlyReviewAsync()));
    }

    [Fact]
    public async Task A_repeated_delivery_rates_once_and_says_the_same()
    {
        await scene.BeginAsync(schedule: null);
        var asked = await AskAsync("/quiz practice");
        var press = await scene.Platform.PressAsync(asked, "Oslo");

        await scene.Platform.RepeatAsync(press);

        Assert.Equal("Right", press.Card.Title);
        Assert.Equal(Rating.Good, RatingOf(await OnlyReviewAsync()));
    }

    [Fact]
    public async Task Practice_goes_through_all_questions_before_one_comes_again()
    {
        await scene.BeginAsync(questions: 4, schedule: null);
        var stems = new List<string>();
        var card = await AskAsync("/quiz practice");
        for (var i = 0; i < 4; i++)
        {
            stems.Add(StemOf(card));
            card = await PressAsync(await PressAsync(card, "Oslo"), "Next question");
        }

        Assert.Equal(4, stems.Distinct().Count());
        Assert.Contains(StemOf(card), stems);
    }

    [Fact]
    public async Task What_is_passed_over_is_not_asked_again_at_once()
    {
        await scene.BeginAsync(questions: 3, schedule: null);
        var first = await AskAsync("/quiz practice");

        var second = await PressAsync(first, "Another one");

        Assert.NotEqual(StemOf(first), StemOf(second));
        Assert.Empty(await ReviewsAsync());
    }

    [Fact]
    public async Task About_finds_by_words_of_the_question_and_says_where_there_is_none()
    {
        await scene.BeginAsync(schedule: null);

        var found = await AskAsync("/quiz practice 3th time");
        var none = await AskAsync("/quiz practice atlantis");

        Assert.Equal("Practice: 3th time", found.Card.Title);
        Assert.Equal(SampleQuizzes.Question(3).Stem, StemOf(found));
        Assert.Equal("Nothing found for “atlantis”", none.Card.Title);
        Assert.Contains("/quiz practice Oslo", none.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Names_of_questions_complete_what_it_is_about()
    {
        await scene.BeginAsync(schedule: null);

        var completed = await scene.Platform.CompleteAsync("quiz", "practice", "about", "os");

        Assert.Equal("Oslo", completed.Completions!.Value[0].Value);
    }

    [Fact]
    public async Task What_is_due_is_asked_until_nothing_is()
    {
        await scene.BeginAsync(questions: 2, schedule: null);
        var card = await AskAsync("/quiz practice");
        card = await PressAsync(await PressAsync(card, "Bergen"), "Next question");
        await PressAsync(card, "Bergen");
        Assert.Contains("You are up to date. The next question comes back in ", (await AskAsync("/quiz due")).Text, StringComparison.Ordinal);
        scene.Move(30 * Hour);

        var due = await AskAsync("/quiz due");
        var right = await PressAsync(due, "Oslo");
        var last = await PressAsync(await PressAsync(right, "Next question"), "Oslo");

        Assert.Equal("To see again", due.Card.Title);
        Assert.Contains("1 more question is due.", right.Text, StringComparison.Ordinal);
        Assert.Contains("That was the last one that is due.", last.Text, StringComparison.Ordinal);
        Assert.Equal("Nothing is due", (await AskAsync("/quiz due")).Card.Title);
    }

    [Fact]
    public async Task Nothing_tells_of_the_question_that_is_open()
    {
        await scene.BeginAsync(questions: 1);
        var early = await AskAsync("/quiz practice");
        await scene.AfterAsync(Hour);
        var post = Assert.Single(scene.Questions);
        await scene.PressAsync(post, "Bergen", "somebody");
        scene.Move(5 * Duration.FromHours(3));

        IReadOnlyList<FakeAnswer> answers =
        [
            await PressAsync(early, "Oslo"),
            await AskAsync("/quiz practice"),
            await AskAsync("/quiz practice oslo"),
            await AskAsync("/quiz due"),
            await AskAsync("/quiz score"),
            await AskAsync("/quiz board"),
            await AskAsync("/quiz missed"),
            await scene.House.AskAsync("/quizadmin export csv", scene.House.Owner),
        ];

        Assert.Equal("This question is no longer there", answers[0].Card.Title);
        Assert.All(answers, answer => Assert.DoesNotContain("Oslo", answer.Text, StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.DoesNotContain("comes back", answer.Text, StringComparison.Ordinal));
        Assert.All(answers, answer => Assert.Empty(answer.Card.Attachments));
        Assert.Contains("You have answered no question that is closed.", answers[4].Text, StringComparison.Ordinal);
        Assert.DoesNotContain((await scene.Platform.CompleteAsync("quiz", "practice", "about", "")).Completions ?? [], c => c.Value == "Oslo");
    }

    [Fact]
    public async Task An_option_is_never_taken_for_another_that_stands_in_its_place_by_now()
    {
        await scene.BeginAsync(questions: 1, schedule: null);
        var asked = await AskAsync("/quiz practice");
        var print = (await scene.Stores.Questions.ReadAsync(FeatureScene.Group, QuizScene.Now)).Print!;
        var question = SampleQuizzes.Question(1);
        await scene.Stores.Questions.FillAsync(FeatureScene.Group, print, [question with { Options = [.. question.Options.Reverse()], Key = 2 }], QuizScene.Now);

        var pressed = await PressAsync(asked, "Oslo");

        Assert.Equal("This question is no longer there", pressed.Card.Title);
        Assert.Empty(await ReviewsAsync());
        Assert.Equal("Right", (await PressAsync(await AskAsync("/quiz practice"), "Oslo")).Card.Title);
    }

    [Fact]
    public async Task No_button_of_a_question_says_which_option_is_right()
    {
        await scene.BeginAsync(schedule: null);

        var buttons = (await AskAsync("/quiz practice")).Card.Controls.OfType<Button>().Take(4).ToList();

        Assert.Equal(["Bergen", "Oslo", "Tromsø", "Hamar \"の\""], buttons.Select(b => b.Label));
        Assert.Single(buttons.Select(b => (b.Style, b.IsDisabled, b.Turn)).Distinct());
        Assert.All(buttons, b => Assert.DoesNotContain("Oslo", ((SealedTarget)b.Target).Id, StringComparison.OrdinalIgnoreCase));
    }

    private Task<FakeAnswer> AskAsync(string line) => scene.House.AskAsync(line);

    private Task<FakeAnswer> PressAsync(FakeAnswer on, string label) => scene.House.PressAsync(on, label);

    private Task<IReadOnlyList<MemberReview>> ReviewsAsync() =>
        scene.Stores.Reviews.ListAsync(FeatureScene.Group, SpaceGroups.MemberOf(scene.Platform.Somebody.Id), QuizScene.Now);

    private async Task<ReviewState> OnlyReviewAsync() => Assert.Single(await ReviewsAsync()).State;

    private static Rating RatingOf(ReviewState state) => Ratings.All.Single(r => ReviewPlan.Answer(null, r, state.Reviewed) == state);

    private static string StemOf(FakeAnswer answer) => answer.Card.Parts.OfType<Paragraph>().First().Text.PlainText;
}
