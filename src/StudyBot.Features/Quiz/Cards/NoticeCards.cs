using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>What moderators are told of questions that could not come.</summary>
internal static class NoticeCards
{
    private const int MostDates = 7;

    public static Card Missed(IReadOnlyList<DailySlot> slots) => new(slots.Count == 1 ? "A question was not posted" : "Questions were not posted")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"It was too late for {Dates(slots)} when I could. The next one comes as planned."),
            new Paragraph(RichText.Of(new TextRun("How late a question may come is the setting "), new TextRun(QuizSettings.GraceHours.Key, TextStyles.Code), new TextRun("."))),
        ],
    };

    public static Card Unreachable(DailySlot slot) => Missed([slot]) with
    {
        Parts = [new Paragraph($"The platform could not be reached in time for {MomentText.Date(slot.Date)}. The next question comes as planned.")],
    };

    public static Card ExtraUnreachable() => new("An extra question was not posted")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("The platform could not be reached in time for it."), Command("To ask one now: ", "/quizadmin post")],
    };

    public static Card NoQuestions(LocalDate date, int proposed) => new("There is no question to post")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"None was posted for {MomentText.Date(date)}: no question of this group is approved."),
            proposed > 0 ? Command($"{Counted.Of(proposed, "question")} wait for approval: ", "/quizadmin review") : Command("Add documents to make questions of: ", "/source add"),
        ],
    };

    public static Card Paused(string reason) => new("The daily question is paused")
    {
        Tone = CardTone.Error,
        Parts = [new Paragraph(reason), Command("Nothing is lost. When that is mended: ", "/quizadmin resume")],
    };

    public static Card InDoubt(QuizPost post, string reason) => new("A question may not have come")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"I cannot tell whether the question of {MomentText.Date(post.Date)} stands in its channel: {reason.TrimEnd('.')}."),
            new Paragraph("If it does, answers to it count until it closes. If not, nothing is lost but that question. The next one comes as planned."),
        ],
    };

    public static Card RefusedElsewhere(QuizPost post, string reason) => new("A question was not posted")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"The question of {MomentText.Date(post.Date)} was for the channel of an earlier schedule: {reason.TrimEnd('.')}."),
            new Paragraph("The schedule of now is not concerned. The next question comes as planned."),
        ],
    };

    public static Paragraph Command(string text, string command) => new(RichText.Of(new TextRun(text), new TextRun(command, TextStyles.Code)));

    private static string Dates(IReadOnlyList<DailySlot> slots)
    {
        var dates = string.Join("; ", slots.TakeLast(MostDates).Select(slot => MomentText.Date(slot.Date)));
        return slots.Count > MostDates ? $"{Counted.Of(slots.Count, "day")}, the last of them {dates}" : dates;
    }
}
