using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>What moderators are told of questions that could not come.</summary>
internal static class NoticeCards
{
    private const int MostDates = 7;

    public static Card Missed(ImmutableArray<LocalDate> dates) => new(dates.Length == 1 ? "A question was not posted" : "Questions were not posted")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"It was too late for {Dates(dates)} when I could. The next one comes as planned."),
            new Paragraph(RichText.Of(new TextRun("How late a question may come is the setting "), new TextRun(QuizSettings.GraceHours.Key, TextStyles.Code), new TextRun("."))),
        ],
    };

    public static Card Unreachable(LocalDate date) => Missed([date]) with
    {
        Parts = [new Paragraph($"The platform could not be reached in time for {MomentText.Date(date)}. The next question comes as planned.")],
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

    public static Card InDoubt(LocalDate date, string reason) => new("A question may not have come")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"I cannot tell whether the question of {MomentText.Date(date)} stands in its channel: {reason.TrimEnd('.')}."),
            new Paragraph("If it does, answers to it count until it closes. If not, nothing is lost but that question. The next one comes as planned."),
        ],
    };

    public static Card RefusedElsewhere(LocalDate date, string reason) => new("A question was not posted")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"The question of {MomentText.Date(date)} was for the channel of an earlier schedule: {reason.TrimEnd('.')}."),
            new Paragraph("The schedule of now is not concerned. The next question comes as planned."),
        ],
    };

    public static Card AnswerRefused(LocalDate date, string reason) => new("An answer waits to be shown")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"I may not show the answer to the question of {MomentText.Date(date)} where it was asked: {reason.TrimEnd('.')}."),
            new Paragraph("I try it again every hour. All answers to it count."),
        ],
    };

    public static Card AnswerGone(LocalDate date) => new("An answer could not be shown")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"The question of {MomentText.Date(date)} is gone from its channel, or its message cannot be changed any more, so that its answer was not shown there."),
            new Paragraph("Nothing else is lost: all answers to it count."),
        ],
    };

    public static Paragraph Command(string text, string command) => new(RichText.Of(new TextRun(text), new TextRun(command, TextStyles.Code)));

    private static string Dates(ImmutableArray<LocalDate> dates)
    {
        var last = string.Join("; ", dates.TakeLast(MostDates).Select(MomentText.Date));
        return dates.Length > MostDates ? $"{Counted.Of(dates.Length, "day")}, the last of them {last}" : last;
    }
}
