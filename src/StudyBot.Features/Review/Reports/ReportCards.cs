using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Features.Review.Reports;

/// <summary>What is said to whoever reports, and to moderators of it.</summary>
internal static class ReportCards
{
    public static Card Thanks() => new("Thank you")
    {
        Tone = CardTone.Success,
        Parts = [new Paragraph("The moderators will look at it, and put it right where it is wrong.")],
    };

    public static Card ReportedBefore() => new("You have reported this")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("Your report of this sentence still waits for a moderator. Nothing more is needed.")],
    };

    public static Card TooMany() => new("Thank you for looking so closely")
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph($"{Counted.Of(MemberReport.MostOpen, "report")} of yours still wait for a moderator. Please come back when some of them are looked at.")],
    };

    /// <summary>One line for the moderators' channel: where, and nothing that anybody said.</summary>
    public static Card Notice(SourceSummary source, Sentence sentence) => new("A member reported something")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(RichText.Of(
                new TextRun(FormattableString.Invariant($"“{CardText.Short(source.DisplayTitle)}”, paragraph {sentence.Block.Number}. To look at it: ")),
                new TextRun($"/{ReviewCommand.Name}", TextStyles.Code))),
        ],
    };
}
