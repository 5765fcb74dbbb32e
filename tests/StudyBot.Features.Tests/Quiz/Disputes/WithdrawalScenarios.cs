using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Tests.Review;
using StudyBot.Features.Tests.Sources;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Quiz.Disputes;

/// <summary>A moderator hides, or puts right, what the open question was made of.</summary>
public sealed class WithdrawalScenarios
{
    private const string Stem = "Where was it first proposed?";

    private readonly ReviewScene review = new();
    private readonly QuizScene quiz;

    public WithdrawalScenarios() => quiz = new QuizScene { House = review.House };

    [Fact]
    public async Task What_is_hidden_ends_its_open_question_at_once_for_nobodys_gain_or_loss()
    {
        await BeginAsync();
        await quiz.PressAsync(quiz.Questions[0], "Oslo", "ann");

        var hidden = await review.PressAsync(await review.ReviewAsync(), "Hide");
        var late = await quiz.PressAsync(quiz.Questions[0], "Oslo", "ben");
        await quiz.AfterAsync(Duration.Zero);

        Golden.Check(
            "quiz-withdrawn",
            string.Join("\n=====\n\n", Word(hidden), late.Text, PlainText.Render(Shown), (await AskAsync("/quiz today")).Text, (await AskAsync("/quiz score", "ann")).Text));
        Assert.DoesNotContain(Stem, PlainText.Render(Shown), StringComparison.Ordinal);
        Assert.DoesNotContain(Shown.Controls, control => control is Button { Label: "Oslo" });
    }

    [Fact]
    public async Task A_day_that_was_withdrawn_breaks_nobodys_row()
    {
        await BeginAsync();
        await quiz.PressAsync(quiz.Questions[0], "Oslo", "ann");
        await quiz.AfterAsync(Duration.FromHours(21));
        await FillAsync();
        await quiz.AfterAsync(Duration.FromHours(3));
        Assert.Equal(2, quiz.Questions.Count);

        await review.PressAsync(await review.ReviewAsync(), "Hide");
        await quiz.AfterAsync(Duration.FromHours(24));

        Assert.Contains("In a row: 1 question answered", (await AskAsync("/quiz score", "ann")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hidden_after_the_answer_was_shown_is_shown_no_more_and_counts_as_it_did()
    {
        await BeginAsync();
        await quiz.PressAsync(quiz.Questions[0], "Bergen", "ann");
        await quiz.AfterAsync(Duration.FromHours(20));
        Assert.Contains(Stem, (await AskAsync("/quiz missed")).Text, StringComparison.Ordinal);

        await review.PressAsync(await review.ReviewAsync(), "Hide");

        Assert.DoesNotContain(Stem, (await AskAsync("/quiz missed")).Text, StringComparison.Ordinal);
        var last = await AskAsync("/quiz today");
        Assert.Equal("Question of the day: the answer is hidden", last.Card.Title);
        Assert.DoesNotContain(Stem, last.Text, StringComparison.Ordinal);
        Assert.Contains("0 points in 1 answer", (await AskAsync("/quiz score", "ann")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_hidden_after_the_answer_was_shown_stays_so_when_its_document_is_replaced_and_the_answer_marked()
    {
        await BeginAsync();
        await quiz.PressAsync(quiz.Questions[0], "Bergen", "ann");
        await quiz.AfterAsync(Duration.FromHours(20));
        await review.PressAsync(await review.ReviewAsync(), "Hide");

        var file = review.House.File("new.txt", SourceScene.Summit);
        var preview = review.House.AnswerOf(await quiz.Platform.TypeAsync("/source replace ferries.txt file:new.txt", review.First, file));
        await review.PressAsync(await review.PressAsync(preview, "Replace"), "Mark earlier answers");
        await quiz.AfterAsync(Duration.Zero);

        Assert.Equal("Question of the day: the answer is hidden", Shown.Title);
        foreach (var told in new[] { PlainText.Render(Shown), (await AskAsync("/quiz today")).Text, (await AskAsync("/quiz missed")).Text })
        {
            Assert.DoesNotContain(Stem, told, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_moderator_who_hid_by_mistake_lets_it_stand_after_all()
    {
        await BeginAsync();
        await quiz.PressAsync(quiz.Questions[0], "Oslo", "ann");
        var hidden = await review.PressAsync(await review.ReviewAsync(), "Hide");
        await quiz.AfterAsync(Duration.Zero);

        await review.PressAsync(hidden, "Undo");
        await review.PressAsync(await review.PressAsync(hidden, "Look at the question"), "It stands");
        await quiz.AfterAsync(Duration.Zero);

        Assert.Contains("1 point in 1 answer", (await AskAsync("/quiz score", "ann")).Text, StringComparison.Ordinal);
        Assert.Contains(Stem, PlainText.Render(Shown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_ends_though_a_press_is_kept_that_is_not_written_yet()
    {
        await BeginAsync();
        var posted = Assert.Single(quiz.Questions);
        var press = new ButtonPressed(quiz.Platform.Next(quiz.Platform.Member("ann")), FakePlatform.IdOf(posted.Card, "Oslo"), posted.Message);
        await quiz.Stores.Adapters.AcceptAsync(
            new AcceptedDelivery(press.At.Delivery, quiz.Platform.Space, ChatEventJson.Write(press), press.At.Received), FeatureScene.Now);

        await review.PressAsync(await review.ReviewAsync(), "Hide");
        await quiz.AfterAsync(Duration.Zero);

        Assert.Equal(PostStage.Revealed, (await quiz.OnlyPostAsync()).Stage);
    }

    [Fact]
    public async Task One_that_nobody_could_find_is_looked_for_an_hour_and_not_until_its_time_would_be_over()
    {
        quiz.Platform.CanReadPosts = false;
        quiz.Platform.Outages["posted"] = new InvalidOperationException("The process ends here.");
        await ClaimAsync();
        await quiz.RestartAsync(Duration.FromHours(7));
        Assert.Equal((PostStage.Posted, null), ((await quiz.OnlyPostAsync()).Stage, (await quiz.OnlyPostAsync()).Ref));
        quiz.Platform.CanReachPosts = false;

        await review.PressAsync(await review.ReviewAsync(), "Hide");
        await quiz.AfterAsync(Duration.Zero);
        var atOnce = await quiz.OnlyPostAsync();
        await quiz.AfterAsync(Duration.FromHours(2));

        Assert.Equal((PostStage.Posted, PostStage.Revealed), (atOnce.Stage, (await quiz.OnlyPostAsync()).Stage));
    }

    [Fact]
    public async Task Who_looks_at_it_before_it_is_closed_is_told_so_and_may_rule_after_that()
    {
        await BeginAsync();
        var hidden = await review.PressAsync(await review.ReviewAsync(), "Hide");

        var early = await review.PressAsync(hidden, "Look at the question");
        await quiz.AfterAsync(Duration.Zero);
        var closed = await review.PressAsync(hidden, "Look at the question");

        Assert.Equal(("It is withdrawn, and not closed yet", "A disputed question"), (early.Card.Title, closed.Card.Title));
    }

    [Fact]
    public async Task What_is_hidden_before_it_is_posted_was_never_open_and_another_question_is_posted_though_that_is_taken_back()
    {
        quiz.Platform.Script(new PostOutcome.PlatformUnreachable("down") { MayHaveBeenTaken = false });
        await ClaimAsync();
        Assert.Empty(quiz.Questions);

        var hidden = await review.PressAsync(await review.ReviewAsync(), "Hide");
        await review.PressAsync(hidden, "Undo");
        await FillAsync(SampleQuizzes.Question(2));
        await quiz.AfterAsync(Duration.FromMinutes(10));

        Assert.DoesNotContain("withdrawn", Word(hidden), StringComparison.Ordinal);
        Assert.DoesNotContain(Stem, PlainText.Render(Assert.Single(quiz.Questions).Card), StringComparison.Ordinal);
        Assert.Equal((PostStage.Posted, null), ((await quiz.OnlyPostAsync()).Stage, (await quiz.OnlyPostAsync()).Ruling));
    }

    [Fact]
    public async Task The_only_question_of_a_group_comes_after_all_when_what_hid_it_before_it_was_posted_is_taken_back()
    {
        quiz.Platform.Script(new PostOutcome.PlatformUnreachable("down") { MayHaveBeenTaken = false });
        await ClaimAsync();

        await review.PressAsync(await review.PressAsync(await review.ReviewAsync(), "Hide"), "Undo");
        await FillAsync();
        await quiz.AfterAsync(Duration.FromMinutes(10));

        Assert.Contains(Stem, PlainText.Render(Assert.Single(quiz.Questions).Card), StringComparison.Ordinal);
        Assert.Equal((PostStage.Posted, null), ((await quiz.OnlyPostAsync()).Stage, (await quiz.OnlyPostAsync()).Ruling));
        Assert.Empty(quiz.Told);
    }

    [Fact]
    public async Task The_only_question_of_a_group_is_asked_again_on_request_when_its_withdrawal_was_a_mistake()
    {
        await BeginAsync();
        await review.PressAsync(await review.PressAsync(await review.ReviewAsync(), "Hide"), "Undo");
        await FillAsync();

        var asked = await AskAsync("/quizadmin post", null);
        await quiz.AfterAsync(Duration.Zero);

        Assert.Equal("Posted as an extra question", asked.Card.Title);
        Assert.Contains(Stem, PlainText.Render(quiz.Questions[1].Card), StringComparison.Ordinal);
        Assert.Equal("Question of the day: withdrawn", Shown.Title);
        Assert.Equal("Your answer is locked", (await quiz.PressAsync(quiz.Questions[1], "Oslo", "ann")).Card.Title);
        Assert.DoesNotContain(Stem, (await AskAsync("/quiz practice", "ann")).Text, StringComparison.Ordinal);
    }

    private Card Shown => quiz.Platform.Shown(quiz.Questions[0].Message!);

    /// <summary>The day's question is open, made of a fact that waits for moderators.</summary>
    private async Task BeginAsync()
    {
        await ClaimAsync();
        Assert.Contains(Stem, PlainText.Render(Assert.Single(quiz.Questions).Card), StringComparison.Ordinal);
    }

    /// <summary>Its time has come, whatever the platform makes of it.</summary>
    private async Task ClaimAsync()
    {
        await review.BeginAsync();
        await FillAsync();
        await AskAsync(QuizScene.Morning, null);
        await quiz.AfterAsync(Duration.FromHours(1));
    }

    /// <summary>The group has this question and no others than these.</summary>
    private async Task FillAsync(params Question[] others)
    {
        var print = (await review.House.Features.Quiz.Keeper.ReadAsync(FeatureScene.Group, FeatureScene.Now)).Print;
        var question = SampleQuizzes.Question(1) with
        {
            Stem = Stem,
            Facts = [review.Told.Proposal.Id],
            Evidence = [new(review.Told.Book.Source, review.Told.Proposal.Main)],
        };
        await quiz.Stores.Questions.FillAsync(FeatureScene.Group, print!, [question, .. others], FeatureScene.Now);
    }

    private Task<FakeAnswer> AskAsync(string line, string? member = "somebody") =>
        review.House.AskAsync(line, member is null ? review.First : quiz.Platform.Member(member));

    private static string Word(FakeAnswer answer) =>
        $"{answer.Card.Parts.OfType<Paragraph>().First().Text.PlainText}\n{string.Join(", ", ReviewScene.Labels(answer))}\n";
}
