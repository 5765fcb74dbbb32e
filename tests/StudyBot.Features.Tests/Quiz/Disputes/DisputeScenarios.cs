using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Testing;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Quiz.Disputes;

/// <summary>A question that members dispute, from the button below its answer to the ruling that is written there.</summary>
public sealed class DisputeScenarios
{
    private static readonly Duration Hour = Duration.FromHours(1);
    private readonly QuizScene scene = new();

    [Fact]
    public async Task The_cards_are_the_approved_ones()
    {
        var texts = new List<string>();
        await CloseAsync(("ann", "Oslo"), ("ben", "Bergen"), ("cem", "Bergen"));
        var raised = await DisputeAsync("ben", "The sentence says *Bergen*,\n@everyone can see it.");
        texts.Add(PlainText.Render(Shown));
        texts.Add(raised.Text);
        texts.Add((await PressAsync("ben")).Text);
        await DisputeAsync("cem", "");
        await scene.AfterAsync(Duration.Zero);
        texts.AddRange(scene.Told);
        var desk = await DeskAsync();
        texts.Add(desk.Text);
        var ruled = await scene.House.PressAsync(desk, "A: Bergen", scene.House.Owner);
        texts.Add(ruled.Text);
        await scene.AfterAsync(Duration.Zero);
        texts.Add(PlainText.Render(Shown));
        texts.Add((await scene.House.PressAsync(ruled, "Void", scene.House.Owner)).Text);
        await scene.AfterAsync(Duration.Zero);
        texts.Add(PlainText.Render(Shown));
        texts.Add((await scene.PressAsync(scene.Questions[0], "Oslo", "dan")).Text);
        texts.Add((await DeskAsync()).Text);

        Golden.Check("quiz-dispute", string.Join("\n=====\n\n", texts));
    }

    [Fact]
    public async Task Moderators_see_the_fact_and_the_sentence_in_its_paragraph()
    {
        await scene.House.Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, QuizScene.Now);
        await scene.House.AskAsync(QuizScene.Morning, scene.House.Owner);
        await scene.AfterAsync(Hour);
        await scene.AfterAsync(21 * Hour);
        await DisputeAsync("ann", "Another day, I think.");

        var card = (await DeskAsync()).Card;
        var paragraph = card.Parts.OfType<Paragraph>().Last().Text;
        var sentence = (await scene.OnlyPostAsync()).Question.Evidence[0].Evidence.Text;
        Assert.Equal(sentence, string.Concat(paragraph.Runs.Where(run => run.Styles == TextStyles.Marked).Select(run => run.Text)));
        Assert.Contains(sentence, card.Citations.Select(citation => citation.Sentence));
        Assert.NotEqual("a fact that is hidden or gone", card.Parts.OfType<Field>().Single(field => field.Label == "Made of").Value.PlainText);
        Assert.Contains("“Another day, I think.”", PlainText.Render(card), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_word_of_why_is_optional_and_one_dispute_is_each_members()
    {
        await CloseAsync(("ann", "Oslo"));
        var form = (await PressedAsync("ann")).Form;

        await DisputeAsync("ann", "");
        var again = await PressedAsync("ann");
        var late = scene.House.AnswerOf(await scene.Platform.SubmitAsync(form, new Dictionary<string, string> { ["why"] = "twice" }, scene.Platform.Member("ann")));

        Assert.Equal("You have disputed this one", again.Card.Title);
        Assert.Equal("You have disputed this one", late.Card.Title);
        Assert.False(late.IsPublic);
        Assert.Null(Assert.Single(Assert.Single(await scene.Stores.Disputes.ListOpenAsync(FeatureScene.Group, QuizScene.Now)).Disputes).Why);
    }

    [Fact]
    public async Task Another_option_that_is_accepted_counts_for_everybody_who_took_it()
    {
        await CloseAsync(("ann", "Oslo"), ("ben", "Bergen"));
        Assert.Contains("0 points in 1 answer", await ScoreAsync("ben"), StringComparison.Ordinal);
        await DisputeAsync("ben", "Bergen");

        await RuleAsync("A: Bergen");

        Assert.Contains("1 point in 1 answer", await ScoreAsync("ben"), StringComparison.Ordinal);
        Assert.Contains("1 point in 1 answer", await ScoreAsync("ann"), StringComparison.Ordinal);
        var board = (await scene.House.AskAsync("/quiz board all")).Text;
        Assert.Contains("ann", board, StringComparison.Ordinal);
        Assert.Contains("ben", board, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_void_question_is_as_if_it_had_not_been_asked()
    {
        await CloseAsync(("ann", "Oslo"));
        await scene.AfterAsync(3 * Hour);
        await scene.PressAsync(scene.Questions[1], "Oslo", "ben");
        await scene.AfterAsync(21 * Hour);
        await scene.AfterAsync(3 * Hour);
        await scene.PressAsync(scene.Questions[2], "Oslo", "ann");
        await scene.AfterAsync(21 * Hour);
        Assert.Contains("In a row: 1 question answered", await ScoreAsync("ann"), StringComparison.Ordinal);

        await DisputeAsync("ann", "no", 1);
        await RuleAsync("Void");

        Assert.Contains("In a row: 2 questions answered", await ScoreAsync("ann"), StringComparison.Ordinal);
        Assert.DoesNotContain("1 answer", await ScoreAsync("ben"), StringComparison.Ordinal);
        Assert.Equal("A retired question", (await scene.House.AskAsync("/quizadmin review retired", scene.House.Owner)).Card.Title);
        Assert.Equal("Nothing to read again", (await scene.House.AskAsync("/quiz missed")).Card.Title);
    }

    [Fact]
    public async Task Who_is_right_by_the_ruling_is_named_where_that_was_agreed()
    {
        await scene.Stores.QuizMembers.SetAsync(new(FeatureScene.Group, new MemberId("discord:ben"), "ben", null, IsNamed: true, new("named")), QuizScene.Now);
        await CloseAsync(("ben", "Bergen"));
        Assert.DoesNotContain("Right: ben", PlainText.Render(Shown), StringComparison.Ordinal);
        await DisputeAsync("ben", "");

        await RuleAsync("A: Bergen");

        Assert.Contains("Right: ben", PlainText.Render(Shown), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_two_moderators_the_second_sees_what_the_first_ruled()
    {
        await CloseAsync(("ann", "Oslo"));
        await DisputeAsync("ann", "");
        var (first, second) = (await DeskAsync(), await DeskAsync());

        await scene.House.PressAsync(first, "Void", scene.House.Owner);
        var late = await scene.House.PressAsync(second, "It stands", scene.House.Owner);

        Assert.Contains("Somebody ruled before you", late.Text, StringComparison.Ordinal);
        Assert.Contains("Void: nobody gets or loses anything", late.Text, StringComparison.Ordinal);
        await scene.House.PressAsync(late, "It stands", scene.House.Owner);
        Assert.Contains("It was disputed, and stands.", (await scene.House.AskAsync("/quiz today")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ruling_that_could_not_be_written_below_its_question_is_written_after_a_restart()
    {
        await CloseAsync(("ann", "Oslo"));
        await DisputeAsync("ann", "");
        await scene.AfterAsync(Duration.Zero);
        await scene.House.PressAsync(await DeskAsync(), "Void", scene.House.Owner);
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("away"));
        await scene.House.Features.Quiz.Clock.CatchUpAsync(QuizScene.Now);
        Assert.DoesNotContain("Void", PlainText.Render(Shown), StringComparison.Ordinal);

        await scene.RestartAsync(Hour);

        Assert.Contains("Void: nobody gets or loses anything", PlainText.Render(Shown), StringComparison.Ordinal);
        Assert.DoesNotContain(await scene.Stores.QuizPosts.ListUnfinishedAsync(QuizScene.Now), p => p.Ruling is not null);
    }

    [Fact]
    public async Task Moderators_are_told_once_in_their_channel_and_later_where_it_could_not_be_reached()
    {
        await CloseAsync(("ann", "Oslo"));
        await scene.House.AskAsync("/settings set quiz-moderators-channel 4711", scene.House.Owner);
        await DisputeAsync("ann", "why not");
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("away") { MayHaveBeenTaken = false });
        scene.Platform.Script(new PostOutcome.PlatformUnreachable("away") { MayHaveBeenTaken = false });
        await scene.House.Features.Quiz.Clock.CatchUpAsync(QuizScene.Now);
        Assert.DoesNotContain(scene.Posts, p => p.Card.Title == "A question is disputed");

        await scene.RestartAsync(Hour);
        await DisputeAsync("ben", "");
        await scene.AfterAsync(Hour);

        var told = Assert.Single(scene.Posts, p => p.Card.Title == "A question is disputed");
        Assert.Equal(new ChannelId("4711"), told.Channel);
        var opened = await scene.Platform.PressIdAsync(FakePlatform.IdOf(told.Card, "Look at it"), scene.House.Owner);
        Assert.Contains("“why not”", opened.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("why not", (await scene.Platform.PressIdAsync(FakePlatform.IdOf(told.Card, "Look at it"), scene.Platform.Member("ann"))).Text, StringComparison.Ordinal);
    }

    private Card Shown => scene.Platform.Shown(scene.Questions[0].Message!);

    /// <summary>A day's question, answered and closed.</summary>
    private async Task CloseAsync(params ImmutableArray<(string Member, string Option)> answers)
    {
        if (scene.Questions.Count == 0)
        {
            await scene.BeginAsync();
        }

        await scene.AfterAsync(Hour);
        foreach (var (member, option) in answers)
        {
            await scene.PressAsync(scene.Questions[^1], option, member);
        }

        await scene.AfterAsync(21 * Hour);
    }

    private Task<FakeExchange> PressedAsync(string member, int question = 0)
    {
        var message = scene.Questions[question].Message!;
        return scene.Platform.PressIdAsync(FakePlatform.IdOf(scene.Platform.Shown(message), "Dispute"), scene.Platform.Member(member), message: message);
    }

    private async Task<FakeAnswer> PressAsync(string member) => scene.House.AnswerOf(await PressedAsync(member));

    private async Task<FakeAnswer> DisputeAsync(string member, string why, int question = 0)
    {
        var form = (await PressedAsync(member, question)).Form;
        return scene.House.AnswerOf(await scene.Platform.SubmitAsync(form, new Dictionary<string, string> { ["why"] = why }, scene.Platform.Member(member)));
    }

    private Task<FakeAnswer> DeskAsync() => scene.House.AskAsync("/review disputes", scene.House.Owner);

    private async Task RuleAsync(string label)
    {
        await scene.House.PressAsync(await DeskAsync(), label, scene.House.Owner);
        await scene.AfterAsync(Duration.Zero);
    }

    private async Task<string> ScoreAsync(string member) => (await scene.House.AskAsync("/quiz score", scene.Platform.Member(member))).Text;
}
