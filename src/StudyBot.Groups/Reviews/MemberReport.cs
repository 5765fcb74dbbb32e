using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Groups.Reviews;

/// <summary>What a member says is wrong with what a card cites.</summary>
/// <param name="Sentence">The sentence that was cited.</param>
/// <param name="Words">What the member said of it; null where nothing. Never logged.</param>
public sealed record MemberReport(GroupId Group, SourceId Source, TextSpan Sentence, string? Words, MemberId By, Instant At)
{
    /// <summary>So many of one member wait at most, so that nobody's zeal buries the others'.</summary>
    public const int MostOpen = 10;

    /// <summary>A member has one open report of a sentence.</summary>
    public ReportId Id => ReportId.Of(this);
}
