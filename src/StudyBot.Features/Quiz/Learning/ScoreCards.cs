using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>Points, streaks and the board.</summary>
internal static class ScoreCards
{
    private const int RowsShown = 10;
    private const int LongestName = 40;

    /// <param name="due">How many questions the member should see again now.</param>
    public static Card Score(Standings standings, MemberId member, int due, UserId asker)
    {
        var streak = standings.StreakOf(member);
        return new Card("Your score")
        {
            Parts =
            [
                .. Points(standings, member),
                new Field("In a row", InARow(streak), []),
                new Field("To see again", due == 0 ? "nothing now" : Counted.Of(due, "question"), []),
            ],
            Controls = due == 0 ? [] : [new Button("See them now", LearningActions.ToReview(asker), ButtonStyle.Primary)],
            Footer = "A question counts once it is closed. Days without a question, or while I was down, break no streak.",
        };
    }

    public static Card Board(Standings standings, BoardPeriod period, MemberId member, UserId asker)
    {
        var rows = standings.BoardOf(period);
        var card = new Card("The board")
        {
            Subtitle = PeriodText.Title(period),
            Controls = [.. PeriodText.All.Where(p => p != period).Select(p => new Button(PeriodText.Title(p), LearningActions.ToBoard(p, asker)))],
        };
        return rows.Count == 0
            ? card with { Tone = CardTone.Notice, Parts = [new Paragraph("Nobody has points here yet: questions count once they are closed.")] }
            : card with
            {
                Parts = [new FieldList("Points", [.. Shown(rows, member).Select(row => new CitedText(Line(row, standings), []))]), .. Ties(rows)],
                Footer = RichText.Of(new TextRun("Whoever likes to stand on no board: "), new TextRun("/quiz privacy", TextStyles.Code)),
            };
    }

    // The first ten, all who share the last place among them as far as there is room, and whoever asked.
    private static IEnumerable<BoardRow> Shown(IReadOnlyList<BoardRow> rows, MemberId member) =>
        rows.Take(RowsShown).Concat(rows.Skip(RowsShown).Where(row => row.Member == member));

    private static RichText Line(BoardRow row, Standings standings) => RichText.Of(
        new TextRun(string.Create(CultureInfo.InvariantCulture, $"{row.Rank}. "), TextStyles.Bold),
        new TextRun(CardText.Cut(CardText.OneLine(standings.NameOf(row.Member)), LongestName)),
        new TextRun($" – {Counted.Of(row.Points, "point")} in {Counted.Of(row.Answered, "answer")}{(row.IsTied ? ", shared" : "")}"));

    private static IEnumerable<CardPart> Ties(IReadOnlyList<BoardRow> rows)
    {
        if (rows.Any(row => row.IsTied))
        {
            yield return new Paragraph("Who has the same points shares the rank, in no particular order.");
        }

        if (rows.Count > RowsShown && rows[RowsShown].Rank == rows[RowsShown - 1].Rank)
        {
            var more = rows.Skip(RowsShown).Count(row => row.Rank == rows[RowsShown].Rank);
            yield return new Paragraph($"{Counted.Of(more, "more member shares", "more members share")} rank {rows[RowsShown].Rank.ToString(CultureInfo.InvariantCulture)}.");
        }
    }

    private static IEnumerable<CardPart> Points(Standings standings, MemberId member) => standings.RowOf(member, BoardPeriod.All) is null
        ? [new Paragraph("You have answered no question that is closed.")]
        : PeriodText.All.Select(period => new Field(
            PeriodText.Title(period),
            standings.RowOf(member, period) is { } row ? $"{Counted.Of(row.Points, "point")} in {Counted.Of(row.Answered, "answer")}" : "nothing yet",
            []));

    private static string InARow(Streak streak) => streak.Longest > streak.Current
        ? $"{Counted.Of(streak.Current, "question")} answered (the longest was {streak.Longest.ToString(CultureInfo.InvariantCulture)})"
        : $"{Counted.Of(streak.Current, "question")} answered";
}
