using NodaTime;
using StudyBot.Features.Access;
using StudyBot.Features.Tests.Sources;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;
using StudyBot.Testing;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Quiz;

/// <summary>What was asked, ruled and learnt of a document's questions, when another text takes the document's place.</summary>
public sealed class ReplacedDocumentScenarios
{
    private static readonly string Article = File.ReadAllText(Repository.Seed);

    private readonly FeatureScene house = new();

    [Fact]
    public async Task After_a_line_more_all_questions_are_the_same_with_what_is_known_of_them()
    {
        await house.AddAsync("article.txt", Article);
        var before = await ReadAsync();
        var (retired, learnt) = (before.List[0].Question, before.List[1].Question);
        await RetireAsync(retired);
        await RateAsync(learnt);
        await house.AskAsync("/quizadmin post", house.Owner);

        await ReplaceAsync($"{Article}\n\nThis line was added later.\n");

        var after = await ReadAsync();
        Assert.NotEqual(before.Print, after.Print);
        Assert.Equal(Told(before), Told(after));
        Assert.DoesNotContain(after.List, q => before.Find(q.Question.Id)!.Question.Facts.SequenceEqual(q.Question.Facts));
        Assert.False(after.Find(retired.Id)?.Ruling?.IsApproved);
        var asked = Assert.Single(await house.Stores.QuizPosts.ListAskedAsync(FeatureScene.Group, FeatureScene.Now)).Question;
        Assert.NotNull(after.Find(asked));

        house.Time.Advance(TimeSpan.FromDays(30));
        house.Chat.Time.Advance(TimeSpan.FromDays(30));
        var due = await house.AskAsync("/quiz due");
        Assert.Contains(learnt.Stem, due.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_document_no_longer_says_is_gone_and_known_again_when_it_comes_back()
    {
        await house.AddAsync("article.txt", Article);
        var before = await ReadAsync();
        var retired = before.List.First(q => q.Question.Evidence.Count == 1).Question;
        var sentence = retired.Evidence[0].Evidence.Text;
        await RetireAsync(retired);

        await ReplaceAsync(Article.Replace(sentence, "", StringComparison.Ordinal));
        var without = await ReadAsync();
        await ReplaceAsync($"{Article}\n\nThis line was added later.\n");
        var back = await ReadAsync();

        Assert.Null(without.Find(retired.Id));
        Assert.NotEmpty(without.List);
        Assert.False(back.Find(retired.Id)?.Ruling?.IsApproved);
    }

    [Fact]
    public async Task A_fact_that_is_hidden_after_the_replacement_takes_its_questions_away()
    {
        await house.AddAsync("article.txt", Article);
        await ReadAsync();
        await ReplaceAsync($"{Article}\n\nThis line was added later.\n");
        var known = (await ReadAsync()).List[0].Question;

        await house.HideAsync(FeatureScene.Group, (await house.Stores.Facts.FindAsync(FeatureScene.Group, known.Facts[0], FeatureScene.Now))!);

        Assert.Null((await ReadAsync()).Find(known.Id));
    }

    private static IEnumerable<(string Id, string Stem)> Told(GroupQuestions questions) =>
        questions.List.Select(q => (q.Question.Id.Value, q.Question.Stem)).OrderBy(q => q.Value, StringComparer.Ordinal);

    private Task<GroupQuestions> ReadAsync() => house.Features.Quiz.Keeper.ReadAsync(FeatureScene.Group, FeatureScene.Now);

    private async Task ReplaceAsync(string text)
    {
        var name = (await house.ListAsync()).Single().FileName;
        var preview = house.AnswerOf(await house.Platform.TypeAsync($"/source replace {name} file:article.txt", house.Owner, house.File("article.txt", text)));
        Assert.StartsWith("Replaced", (await house.PressAsync(preview, "Replace", house.Owner)).Card.Title, StringComparison.Ordinal);
    }

    private async Task RetireAsync(Question question) => Assert.True(await house.Stores.Questions.RuleAsync(
        new(FeatureScene.Group, question.Id, new(false, SampleSources.Moderator, SampleSources.Noon), new("retire")), FeatureScene.Now));

    private async Task RateAsync(Question question) => Assert.NotNull(await house.Stores.Reviews.RateAsync(
        new(
            FeatureScene.Group,
            SpaceGroups.MemberOf(house.Platform.Somebody.Id),
            question.Id,
            Rating.Again,
            null,
            Instant.FromDateTimeOffset(house.Time.GetUtcNow()),
            new("rate")),
        FeatureScene.Now));
}
