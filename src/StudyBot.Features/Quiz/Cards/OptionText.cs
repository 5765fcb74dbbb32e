using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>The options of a question: as labels of buttons, or with letters where one does not fit.</summary>
internal static class OptionText
{
    public static string Letter(int option) => ((char)('A' + option)).ToString();

    public static string Label(Question question, int option) => question.IsLettered ? Letter(option) : question.Options[option].Text;

    /// <summary>Within a sentence: “Oslo”, or B: “…”.</summary>
    public static string Quoted(Question question, int option)
    {
        var text = CardText.Cut(question.Options[option].Text, 200);
        return question.IsLettered ? $"{Letter(option)}: “{text}”" : $"“{text}”";
    }

    /// <summary>What was the answer; both, where another was ruled to be right as well.</summary>
    public static string Right(QuizPost post)
    {
        var (question, key) = (post.Question, post.Question.Options[post.Question.Key].Text);
        return post.AlsoRight is { } also ? $"{key}, or {question.Options[also].Text}" : key;
    }

    /// <summary>The lettered options as a list; none where the buttons hold them.</summary>
    public static ImmutableArray<CardPart> Listed(Question question) => question.IsLettered
        ? [new FieldList("Options", [.. question.Options.Select((o, i) => new CitedText(RichText.Of(new TextRun($"{Letter(i)}  ", TextStyles.Bold), new TextRun(o.Text)), []))])]
        : [];
}
