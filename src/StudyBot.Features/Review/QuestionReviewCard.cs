using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Quizzes.Bank;

namespace StudyBot.Features.Review;

/// <summary>A question with its answer, the sentence that it was made of, and what may be decided of it.</summary>
internal static class QuestionReviewCard
{
    public static async Task<Card> ShowAsync(
        FeaturePorts ports,
        Reading reading,
        BankedQuestion banked,
        string title,
        ReviewPlace place,
        CancellationToken cancellationToken)
    {
        var question = banked.Question;
        var evidence = await QuizEvidence.ReadAsync(ports, reading.Group, cancellationToken).ConfigureAwait(false);
        var card = new Card(title)
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"Confidence {100 * question.Confidence:N0} %"),
            Controls =
            [
                .. banked.Ruling is { IsApproved: true }
                    ? Array.Empty<CardControl>()
                    : [new Button("Approve", ReviewActions.ToRule(banked, isApproved: true, place, reading.Group, reading.Asker), ButtonStyle.Primary)],
                .. banked.Ruling is { IsApproved: false }
                    ? Array.Empty<CardControl>()
                    : [new Button("Retire", ReviewActions.ToRule(banked, isApproved: false, place, reading.Group, reading.Asker))],
                .. question.Facts.Count == 1
                    ? [new Button("Look at its fact", ReviewActions.ToOpen(question.Facts[0], null, place, reading.Asker))]
                    : Array.Empty<CardControl>(),
            ],
        };
        return evidence.AddTo(card, question, numbers => [new Paragraph(question.Stem, numbers), PreviewCard.Options(question)]);
    }
}
