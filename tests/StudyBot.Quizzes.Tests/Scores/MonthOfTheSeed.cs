using NodaTime;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Scores;
using StudyBot.Quizzes.Tests.Questions;
using StudyBot.Testing;

namespace StudyBot.Quizzes.Tests.Scores;

/// <summary>Thirty days with the questions of one article, several of which are made of the same sentence.</summary>
public class MonthOfTheSeed
{
    [Theory]
    [InlineData("one")]
    [InlineData("other")]
    public void Yesterdays_answer_never_tells_todays(string channel)
    {
        var all = QuestionMaker.Make(Shelf.OfFiles([Repository.Seed]), CancellationToken.None);
        var latest = new List<Question>();
        var posted = new List<PostedQuestion>();

        for (var day = 0; day < 30; day++)
        {
            var next = NextQuestion.Choose(all, posted, new ToldLately(latest.Take(ToldLately.Days)), channel)!;
            Assert.Equal(0, new ToldLately(latest.Take(1)).Of(next));
            latest.Insert(0, next);
            posted.Add(new PostedQuestion(next.Id, next.Type, next.Evidence[0].Source, new LocalDate(2026, 1, 1).PlusDays(day), 7, 10));
        }

        Assert.Distinct(latest.Select(question => question.Id));
    }
}
