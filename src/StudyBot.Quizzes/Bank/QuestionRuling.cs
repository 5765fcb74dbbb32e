using System.Globalization;
using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Bank;

/// <summary>What a moderator decided of a question. It outlives the question: one that is made again later has its ruling still.</summary>
/// <param name="IsApproved">False: retired.</param>
public sealed record QuestionRuling(bool IsApproved, MemberId By, Instant At)
{
    /// <summary>A text that is another one as soon as anybody rules; empty as long as nobody has.</summary>
    public static string PrintOf(QuestionRuling? ruling) =>
        ruling is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{(ruling.IsApproved ? "approved" : "retired")} {ruling.At.ToUnixTimeTicks()} {ruling.By.Value}");
}
