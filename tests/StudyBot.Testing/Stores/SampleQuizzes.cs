using System.Text.Json;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Testing.Stores;

/// <summary>Questions, schedules and posts to put into stores; the second option of each question is right.</summary>
public static class SampleQuizzes
{
    public static readonly PostPlace Place = new("discord:1/10");

    public static readonly LocalDate Date = new(2026, 5, 4);

    public static IReadOnlyList<Question> Questions(int count) => [.. Enumerable.Range(1, count).Select(Question)];

    public static Question Question(int number)
    {
        var source = new SourceId(GroupId.Library, ContentHash.Of([(byte)number]));
        string[] options = ["Bergen", "Oslo", "Tromsø", "Hamar \"の\""];
        return new Question(
            QuestionId.Of(QuestionType.Where, [new FactId($"fact-{number}")], "oslo", number),
            QuestionType.Where,
            $"Where did the ministers of the north meet for the {number}th time?",
            [.. options.Select(name => new Option(OptionKind.Name, name, name.ToLowerInvariant()))],
            Key: 1,
            0.8 + (number / 1000.0),
            [new FactId($"fact-{number}")],
            [new Citation(source, new Evidence(new TextSpan(number, 20), $"They met in Oslo in year {number}.", number))]);
    }

    /// <summary>Everything in a question, to compare: its lists are equal by reference only.</summary>
    public static string Text(Question question) => JsonSerializer.Serialize(question);

    public static GroupSchedule Schedule(GroupId group, Instant from) =>
        new(group, new DailySchedule(new LocalTime(9, 0), DateTimeZoneProviders.Tzdb["Asia/Tokyo"], WorkingDays), Place, SampleSources.Moderator, from, from, null);

    public static IReadOnlySet<IsoDayOfWeek> WorkingDays { get; } = Enumerable.Range(1, 5).Select(day => (IsoDayOfWeek)day).ToHashSet();

    public static QuizPost Post(GroupId group, int number = 1, int serial = 0) => new(
        PostId.Of(group, Place, Date.PlusDays(number), serial), group, Place, Date.PlusDays(number), serial, Question(number), SampleSources.Noon, TellsAtOnce: false);
}
