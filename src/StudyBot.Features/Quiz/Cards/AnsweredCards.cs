using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>What a member is told, alone, after pressing an option. Before the close none of it depends on what is right, unless the group chose that.</summary>
internal static class AnsweredCards
{
    public static Card Locked(QuizPost post, int option, DateTimeZone zone) => new("Your answer is locked")
    {
        Tone = post.TellsAtOnce && option != post.Question.Key ? CardTone.Notice : CardTone.Success,
        Parts = [new Paragraph($"You chose {OptionText.Quoted(post.Question, option)}."), .. AtOnce(post, option), .. WhenShown(post, zone)],
    };

    public static Card Before(QuizPost post, int? option, DateTimeZone zone) => new("You have answered this one")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(option is { } chosen
                ? $"Your answer {OptionText.Quoted(post.Question, chosen)} stays: it is one answer each."
                : "You had your answer erased; a question is answered once."),
            .. WhenShown(post, zone),
        ],
    };

    public static Card TooLate(QuizPost post) => new("This question is closed")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(post switch
            {
                { IsWithdrawn: true } => "The moderators have withdrawn it: it counts for nobody.",
                { IsOpen: true } => "Its answer is shown in a moment.",
                { IsVoid: true } => "The moderators have ruled it void.",
                { AlsoRight: { } also } => $"The answer was {OptionText.Quoted(post.Question, post.Question.Key)}, or {OptionText.Quoted(post.Question, also)}.",
                _ => $"The answer was {OptionText.Quoted(post.Question, post.Question.Key)}.",
            }),
        ],
    };

    public static Card Gone() => new("This question is no longer there")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("Nothing was kept.")],
    };

    private static IEnumerable<CardPart> AtOnce(QuizPost post, int option)
    {
        if (post.TellsAtOnce)
        {
            yield return new Paragraph(option == post.Question.Key ? "That is right." : "That is not right.");
        }
    }

    private static IEnumerable<CardPart> WhenShown(QuizPost post, DateTimeZone zone)
    {
        if (post is { IsOpen: true, Closes: { } closes })
        {
            yield return new Paragraph($"The answer is shown on {MomentText.Moment(closes, zone)}.");
        }
    }
}
