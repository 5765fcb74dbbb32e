using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Testing;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>Every card of the daily question in plain text, with questions made by hand.</summary>
public sealed class QuizCards
{
    private readonly QuizScene scene = new();

    [Fact]
    public async Task The_cards_are_the_approved_ones()
    {
        var texts = new List<string>();
        await scene.BeginAsync(schedule: null);
        await scene.Stores.QuizMembers.SetAsync(new(FeatureScene.Group, new("discord:ann"), "ann", null, IsNamed: true, new("p1")), QuizScene.Now);
        foreach (var line in new[] { "/quiz today", "/quizadmin status", "/quizadmin pause", "/quizadmin resume", "/quizadmin schedule 7 zone:Tokio", QuizScene.Morning })
        {
            await AskAsync(line);
        }

        await scene.AfterAsync(Duration.FromHours(1));
        var posted = scene.Posts[^1];
        texts.Add(PlainText.Render(posted.Card));
        texts.Add((await scene.PressAsync(posted, "Oslo", "ann")).Text);
        texts.Add((await scene.PressAsync(posted, "Bergen", "ann")).Text);
        await scene.PressAsync(posted, "Bergen", "ben");
        await AskAsync("/quizadmin status");
        await AskAsync("/quizadmin preview");
        await AskAsync("/quizadmin review");
        await AskAsync("/quizadmin review approved");
        await AskAsync("/quizadmin post");
        await scene.AfterAsync(Duration.FromHours(20));
        texts.Add(PlainText.Render(scene.Posts.Single(p => p.IsEdit && p.Message == posted.Message).Card));
        texts.Add((await scene.PressAsync(posted, "Oslo", "cid")).Text);
        scene.Platform.Script(new PostOutcome.NotPermitted("The bot may not post in that channel: it needs Send Messages there."));
        await scene.AfterAsync(Duration.FromHours(10));
        texts.Add(PlainText.Render(scene.Posts[^1].Card));
        await AskAsync("/quizadmin status");
        await AskAsync("/quizadmin resume");
        scene.Move(Duration.FromDays(3));
        await scene.AfterAsync(Duration.Zero);
        texts.Add(PlainText.Render(scene.Posts.Last(p => p.To is not null).Card));

        Golden.Check("quiz", string.Join("\n=====\n\n", texts));

        async Task AskAsync(string line) => texts.Add((await scene.House.AskAsync(line, scene.House.Owner)).Text);
    }

    [Fact]
    public async Task A_question_of_the_bundled_article_is_revealed_with_the_sentence_that_says_so()
    {
        await scene.House.Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, QuizScene.Now);
        await scene.House.AskAsync(QuizScene.Morning, scene.House.Owner);
        await scene.AfterAsync(Duration.FromHours(1));
        await scene.AfterAsync(Duration.FromHours(20));

        var post = await scene.OnlyPostAsync();
        var shown = Assert.Single(scene.Posts, p => p.IsEdit).Card;
        Assert.Equal(post.Question.Evidence.Select(e => e.Evidence.Text), shown.Citations.Select(c => c.Sentence));
        Assert.NotEmpty(shown.Parts.OfType<Field>().Single(f => f.Label == "Answer").Citations);
        Assert.Contains(shown.Controls.OfType<Button>(), b => b.Label.StartsWith("Show the passage", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Questions_follow_the_documents_and_a_ruling_survives_them()
    {
        await scene.House.Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, QuizScene.Now);
        var keeper = scene.House.Features.Quiz.Keeper;
        var made = await keeper.ReadAsync(FeatureScene.Group, QuizScene.Now);
        var other = await keeper.ReadAsync(FeatureScene.OtherGroup, QuizScene.Now);
        var first = made.List[0].Question;
        await scene.Stores.Questions.RuleAsync(new(FeatureScene.Group, first.Id, new(false, new("m"), Instant.FromUtc(2026, 3, 1, 0, 0)), new("r")), QuizScene.Now);

        var hidden = made.List[^1].Question;
        var fact = await scene.Stores.Facts.FindAsync(FeatureScene.Group, hidden.Facts[0], QuizScene.Now);
        await scene.House.HideAsync(FeatureScene.Group, fact!);
        var after = await keeper.ReadAsync(FeatureScene.Group, QuizScene.Now);

        Assert.NotEmpty(made.List);
        Assert.Same(made.Set, other.Set);
        Assert.Same(after, await keeper.ReadAsync(FeatureScene.Group, QuizScene.Now));
        Assert.DoesNotContain(after.List, q => q.Question.Facts.Contains(hidden.Facts[0]));
        Assert.False(after.Find(first.Id)?.Ruling?.IsApproved);
        Assert.NotNull((await keeper.ReadAsync(FeatureScene.OtherGroup, QuizScene.Now)).Find(hidden.Id));
    }
}
