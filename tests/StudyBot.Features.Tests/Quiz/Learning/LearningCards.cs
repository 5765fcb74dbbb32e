using System.Text;
using NodaTime;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Testing;

namespace StudyBot.Features.Tests.Quiz.Learning;

/// <summary>The cards over the bundled article, as they were read and approved.</summary>
public sealed class LearningCards
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task The_cards_are_the_approved_ones()
    {
        await scene.Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, FeatureScene.Now);

        var practice = await scene.AskAsync("/quiz practice vladivostok summit");
        var answered = await scene.PressAsync(practice, "A");

        Golden.Check("quiz-practice", practice.Text);
        Golden.Check("quiz-practised", answered.Text);
        Golden.Check("quiz-due", (await scene.AskAsync("/quiz due")).Text);
        Golden.Check("quiz-score", (await scene.AskAsync("/quiz score")).Text);
        Golden.Check("quiz-privacy", (await scene.AskAsync("/quiz privacy")).Text);
        Golden.Check("quiz-forget", (await scene.AskAsync("/quiz forget")).Text);
        Golden.Check("quiz-nothing-missed", (await scene.AskAsync("/quiz missed")).Text);
        var export = await scene.AskAsync("/quizadmin export anki", scene.Owner);
        Golden.Check("quiz-export", export.Text);
        Assert.StartsWith("#separator:tab\n", Encoding.UTF8.GetString((await Assert.Single(export.Card.Attachments).ReadAsync(FeatureScene.Now)).Span), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_reading_list_is_the_approved_one()
    {
        await scene.Features.Seeds.OfferAsync(SeedLibrary.FilesIn(Path.GetDirectoryName(Repository.Seed)!), null, FeatureScene.Now);
        var questions = await scene.Features.Quiz.Keeper.ReadApprovedAsync(FeatureScene.Group, FeatureScene.Now);
        await CloseAsync(questions[0], 1, "ann", "ben", "cem");
        await CloseAsync(questions.First(q => q.Type == QuestionType.WhoSaidIt), 0, "ann", "ben");
        await CloseAsync(questions.First(q => q.Type == QuestionType.HowMany), 2, "ann", "ben");

        Golden.Check("quiz-missed", (await scene.AskAsync("/quiz missed")).Text);
    }

    /// <summary>A question of yesterday; the first so many were right.</summary>
    private async Task CloseAsync(Question question, int right, params string[] members)
    {
        var posts = scene.Stores.QuizPosts;
        var now = Instant.FromDateTimeOffset(scene.Time.GetUtcNow());
        var yesterday = now - Duration.FromDays(1);
        var place = new PostPlace("discord:1/10");
        var date = yesterday.InUtc().Date;
        var serial = (await posts.ListAsync(FeatureScene.Group, FeatureScene.Now)).Count;
        var post = new QuizPost(PostId.Of(FeatureScene.Group, place, date, serial), FeatureScene.Group, place, date, serial, question, yesterday, TellsAtOnce: false);
        await posts.ClaimAsync(new PostClaim(post, null, null), FeatureScene.Now);
        await posts.TryingAsync(FeatureScene.Group, post.Id, yesterday, mayStand: false, FeatureScene.Now);
        await posts.MarkPostedAsync(FeatureScene.Group, post.Id, new PostMark(new PostRef($"{serial}"), yesterday, now - Duration.FromHours(1)), FeatureScene.Now);
        foreach (var (member, i) in members.Select((m, i) => (m, i)))
        {
            var option = i < right ? question.Key : (question.Key + 1) % 4;
            await posts.AnswerAsync(
                new NewAnswer(FeatureScene.Group, post.Id, new MemberId($"discord:{member}"), member, option, yesterday, new EffectId($"{serial} {member}")), FeatureScene.Now);
        }

        await posts.CloseAsync(FeatureScene.Group, post.Id, wasAnswerable: true, FeatureScene.Now);
    }
}
