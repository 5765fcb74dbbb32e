using System.Collections.Immutable;
using StudyBot.Features.Passages;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Review;

/// <summary>A fact as a card showed it: what a decision carries, so that nobody decides of what they did not see.</summary>
/// <param name="Print">Of how it stood.</param>
/// <param name="Report">The report that led there, which the decision closes.</param>
internal sealed record SeenFact(FactId Fact, string Print, ReportId? Report)
{
    public ImmutableArray<string> Arguments => [Fact.Value, Print, Report?.Value ?? ""];

    /// <summary>From the first arguments of a button.</summary>
    public static SeenFact Read(ImmutableArray<string> arguments) => new(
        new FactId(ButtonArguments.TextAt(arguments, 0)),
        ButtonArguments.TextAt(arguments, 1),
        ButtonArguments.TextAt(arguments, 2) is { Length: > 0 } report ? new ReportId(report) : null);
}
