using StudyBot.Quizzes.Questions;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Tests.Cards;
using StudyBot.Testing;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Slack.Tests.Features;

/// <summary>The cards of the daily question as Slack shows them, with questions made by hand.</summary>
public sealed class QuizCardTests
{
    private readonly HouseScene scene = new();

    [Fact]
    public async Task The_cards_of_a_day_are_the_approved_ones()
    {
        await FillAsync(SampleQuizzes.Questions(12));
        var answers = new List<FakeAnswer>
        {
            await scene.AskAsync("/quizadmin schedule time:02:30 zone:Europe/Berlin days:Sun"),
            await scene.AskAsync("/quizadmin post"),
            scene.LastPost(),
        };
        answers.Add(await scene.PressAsync(answers[2], "Bergen"));
        answers.Add(await scene.PressAsync(answers[2], "Oslo"));
        answers.Add(await scene.AskAsync("/quizadmin status"));
        answers.Add(await scene.AskAsync("/quizadmin preview"));
        answers.Add(await scene.AskAsync("/quizadmin review approved"));

        Golden.Check("house-quiz", await HouseScene.ShownAsync([.. answers]));
    }

    [Fact]
    public async Task Options_that_fit_no_button_are_lettered_and_hostile_ones_are_text()
    {
        var question = SampleQuizzes.Question(1);
        string[] texts = [new string('w', 300), "*<!channel>* <@U123> <http://evil.example|x> :smile: ~a~", "\u202Egro.live", "> a\nb"];
        await FillAsync([question with { Stem = "Who said _____ <@U1> *x*?", Options = [.. texts.Select(t => new Option(OptionKind.Words, t, t))] }]);
        var reviewed = await scene.AskAsync("/quizadmin review approved");
        await scene.AskAsync("/quizadmin post");
        var posted = scene.LastPost();

        MessageLimits.Require(CardRenderer.Render(posted.Card));
        Golden.Check("house-quiz-hostile", await HouseScene.ShownAsync(posted, await scene.PressAsync(posted, "B"), reviewed));
    }

    private async Task FillAsync(IReadOnlyList<Question> questions)
    {
        var print = (await scene.Features.Quiz.Keeper.ReadAsync(HouseScene.Group, TestContext.Current.CancellationToken)).Print;
        await scene.Stores.Questions.FillAsync(HouseScene.Group, print!, questions, TestContext.Current.CancellationToken);
    }
}
