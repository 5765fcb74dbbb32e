using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Knowledge;

namespace StudyBot.Features.Tests.Quiz.Learning;

/// <summary>What is left of a member who had the answers erased.</summary>
public sealed class ForgettingScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task The_open_question_stays_answered_and_is_not_offered_again()
    {
        var ann = await OpenAsync();
        await ForgetAsync(ann);

        var today = await scene.House.AskAsync("/quiz today", ann);
        var status = await scene.House.Features.Quiz.Status.ReadAsync(FeatureScene.Group, QuizScene.Now);

        Assert.Equal("You have answered this one", today.Card.Title);
        Assert.Contains("You had your answer erased", today.Text, StringComparison.Ordinal);
        Assert.Equal("quiz Mon 10:00", status);
    }

    [Fact]
    public async Task The_name_goes_from_where_the_answer_was_shown_and_the_others_stay()
    {
        var ann = await OpenAsync("ben");
        await scene.AfterAsync(20 * Hour);
        Assert.Contains("Right: ann, ben", Shown(), StringComparison.Ordinal);

        var asked = await ForgetAsync(ann);
        await scene.AfterAsync(Duration.Zero);

        Assert.Contains("the name is taken out", asked.Text, StringComparison.Ordinal);
        Assert.Contains("Right: ben and 1 more", Shown(), StringComparison.Ordinal);
        Assert.Contains("2  100 %  Oslo  (right)", Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_no_longer_wants_to_be_named_is_not_and_nobody_is_named_who_was_not()
    {
        var ann = await OpenAsync();
        await scene.PressAsync(scene.Questions[^1], "Oslo", "ben");
        await scene.AfterAsync(20 * Hour);
        await scene.Stores.QuizMembers.SetAsync(new(FeatureScene.Group, new("discord:ben"), "ben", null, IsNamed: true, new("later")), QuizScene.Now);
        var privacy = await scene.House.AskAsync("/quiz privacy", ann);

        await scene.House.PressAsync(privacy, "Do not name me", ann);
        await scene.AfterAsync(Duration.Zero);

        Assert.DoesNotContain("ann", Shown(), StringComparison.Ordinal);
        Assert.DoesNotContain("ben", Shown(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_practised_is_not_kept_in_the_buttons_below_it()
    {
        await scene.BeginAsync();
        var ann = scene.Platform.Member("ann");
        var practised = await scene.House.PressAsync(await scene.House.AskAsync("/quiz practice", ann), "Oslo", ann);
        var hard = practised.Card.Controls.OfType<Button>().Single(button => button.Label.StartsWith("Hard", StringComparison.Ordinal)).Label;

        await ForgetAsync(ann);
        var late = await scene.House.PressAsync(practised, hard, ann);

        Assert.Equal("This question is no longer there", late.Card.Title);
        Assert.Empty(await scene.Stores.Reviews.ListAsync(FeatureScene.Group, new MemberId("discord:ann"), QuizScene.Now));
    }

    /// <summary>Answered rightly by members who agreed to be named.</summary>
    private async Task<Chat.Platforms.ChatMember> OpenAsync(params string[] others)
    {
        await scene.BeginAsync();
        await scene.AfterAsync(Hour);
        foreach (var name in others.Prepend("ann"))
        {
            await scene.Stores.QuizMembers.SetAsync(new(FeatureScene.Group, new MemberId($"discord:{name}"), name, null, IsNamed: true, new($"named {name}")), QuizScene.Now);
            await scene.PressAsync(scene.Questions[^1], "Oslo", name);
        }

        return scene.Platform.Member("ann");
    }

    private async Task<Testing.Chat.FakeAnswer> ForgetAsync(Chat.Platforms.ChatMember member)
    {
        var asked = await scene.House.AskAsync("/quiz forget", member);
        await scene.House.PressAsync(asked, "Erase my answers", member);
        return asked;
    }

    private string Shown() => PlainText.Render(scene.Platform.Shown(scene.Questions[0].Message!));
}
