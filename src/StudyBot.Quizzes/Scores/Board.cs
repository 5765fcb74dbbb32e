using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Scores;

/// <summary>Who has how many points in a period.</summary>
public static class Board
{
    /// <param name="answers">Of closed questions only: an open one would tell who was right. Each counts in the period in which its question closed, and never in one that was over by then.</param>
    /// <param name="today">The group's local date.</param>
    /// <param name="hidden">Members who want to be on no board; they fill no rank.</param>
    /// <returns>By rank, those of one rank in the order of their ids.</returns>
    public static IReadOnlyList<BoardRow> Of(IEnumerable<ClosedAnswer> answers, BoardPeriod period, LocalDate today, IReadOnlySet<MemberId> hidden)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(hidden);
        var first = FirstDay(period, today);
        var members = answers
            .Where(a => a.Closed >= first && a.Closed <= today)
            .Select(a => a.Answer)
            .Where(a => !hidden.Contains(a.Member))
            .GroupBy(a => a.Member)
            .Select(own => (Member: own.Key, Points: own.Sum(a => a.Points), Answered: own.Count()))
            .ToList();
        var holders = members.CountBy(m => m.Points).ToDictionary();
        return
        [
            .. members
                .OrderByDescending(m => m.Points)
                .ThenBy(m => m.Member.Value, StringComparer.Ordinal)
                .Select(m => new BoardRow(1 + members.Count(other => other.Points > m.Points), holders[m.Points] > 1, m.Member, m.Points, m.Answered)),
        ];
    }

    private static LocalDate FirstDay(BoardPeriod period, LocalDate today) => period switch
    {
        BoardPeriod.Week => today.PlusDays(1 - (int)today.DayOfWeek),
        BoardPeriod.Month => new LocalDate(today.Year, today.Month, 1),
        BoardPeriod.All => LocalDate.MinIsoValue,
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
