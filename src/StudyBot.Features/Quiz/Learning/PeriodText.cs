using System.Collections.Immutable;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>Periods of a board, as they are typed and shown.</summary>
internal static class PeriodText
{
    public static readonly ImmutableArray<BoardPeriod> All = [BoardPeriod.Week, BoardPeriod.Month, BoardPeriod.All];

    public static string Word(BoardPeriod period) => period switch
    {
        BoardPeriod.Week => "week",
        BoardPeriod.Month => "month",
        BoardPeriod.All => "all",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The week where it is none of them.</summary>
    public static BoardPeriod Read(string? word) => All.FirstOrDefault(p => string.Equals(Word(p), word?.Trim(), StringComparison.OrdinalIgnoreCase), BoardPeriod.Week);

    public static string Title(BoardPeriod period) => period switch
    {
        BoardPeriod.Week => "This week",
        BoardPeriod.Month => "This month",
        BoardPeriod.All => "Since the beginning",
        _ => throw new System.Diagnostics.UnreachableException(),
    };
}
