using StudyBot.Knowledge;
using StudyBot.LiteDb.Sources;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>Row ids of the quizzes' collections. Ids of members hold no slash.</summary>
internal static class QuizKeys
{
    public static string Member(GroupId group, MemberId member) => Keys.Of($"{group}/{member}");

    public static string Ruling(GroupId group, QuestionId question) => Keys.Of($"{group}/{question}");

    public static string Answer(PostId post, MemberId member) => Keys.Of($"{post}/{member}");

    public static string Dispute(PostId post, MemberId member) => Keys.Of($"{post}/{member}");

    public static string Reminder(GroupId group, string reason) => Keys.Of($"{group}/{reason}");

    public static string Review(GroupId group, MemberId member, QuestionId question) => Keys.Of($"{group}/{member}/{question}");

    public static string Part(string print, int number) => Keys.Of(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{print}/{number}"));
}
