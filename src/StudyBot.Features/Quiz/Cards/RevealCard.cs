using System.Globalization;
using NodaTime;
using StudyBot.Chat.Cards;
using StudyBot.Features.Quiz.Disputes;
using StudyBot.Features.Wording;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Features.Quiz.Cards;

/// <summary>A question with its answer, once it is closed, and what moderators have had written on it since.</summary>
internal static class RevealCard
{
    private const int MostNames = 40;
    private const int LongestName = 40;

    /// <param name="winners">Names of those who were right and agreed to be named.</param>
    /// <param name="zone">The group's, for the days of a ruling and a correction.</param>
    public static Card Show(QuizPost post, IReadOnlyList<string> winners, DateTimeZone zone, QuizEvidence evidence)
    {
        if (post.IsWithdrawn || evidence.IsHidden(post))
        {
            return Hidden(post, zone);
        }

        var question = post.Question;
        var card = new Card($"{QuestionCard.TitleOf(post)}: the answer")
        {
            Tone = post.IsVoid ? CardTone.Notice : CardTone.Success,
            Subtitle = MomentText.Date(post.Date),
        };
        card = evidence.AddTo(card, question, numbers =>
        [
            new Paragraph(question.Stem),
            .. RulingText.Parts(post, zone),
            .. CorrectionText.Parts(post, zone),
            new Field(post.IsVoid ? "Was taken for the answer" : "Answer", RichText.Of(new TextRun(OptionText.Right(post), TextStyles.Bold)), numbers),
            .. Spread(post),
            .. Winners(post, winners),
        ]);
        return card with { Controls = [.. card.Controls, new Button("Dispute", DisputeActions.ToDispute(post))] };
    }

    /// <summary>What is hidden is nowhere: that it was asked is all that is left of it.</summary>
    private static Card Hidden(QuizPost post, DateTimeZone zone) => new($"{QuestionCard.TitleOf(post)}: {(post.IsWithdrawn ? "withdrawn" : "the answer is hidden")}")
    {
        Tone = CardTone.Notice,
        Subtitle = MomentText.Date(post.Date),
        Parts =
        [
            .. RulingText.Parts(post, zone),
            .. post.IsWithdrawn
                ? Array.Empty<CardPart>()
                : [new Paragraph("The moderators have hidden what it was made of since. Answers count as they did."), .. CorrectionText.Parts(post, zone)],
        ],
        Controls = [new Button("Dispute", DisputeActions.ToDispute(post))],
    };

    private static IEnumerable<CardPart> Spread(QuizPost post)
    {
        if (post.Answered == 0)
        {
            yield return new Paragraph("Nobody answered this one.");
            yield break;
        }

        yield return SpreadText.List(post);
    }

    private static IEnumerable<CardPart> Winners(QuizPost post, IReadOnlyList<string> winners)
    {
        if (winners.Count > 0)
        {
            var more = post.Right - Math.Min(winners.Count, MostNames);
            var names = string.Join(", ", winners.Take(MostNames).Select(name => CardText.Cut(CardText.OneLine(name), LongestName)));
            yield return new Field("Right", more > 0 ? string.Create(CultureInfo.InvariantCulture, $"{names} and {more} more") : names, []);
        }
    }
}
