using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Groups.Reviews;

namespace StudyBot.Features.Review;

/// <summary>What a member said of a line, word for word and as plain text, and when.</summary>
internal static class ReportWords
{
    public static ImmutableArray<CardPart> Of(MemberReport report)
    {
        var when = MomentText.Date(report.At.InUtc().Date);
        return report.Words is { } words
            ? [new Quotation(words, $"a member, {when}", [])]
            : [new Paragraph($"A member reported this on {when}, without a word of why.")];
    }
}
