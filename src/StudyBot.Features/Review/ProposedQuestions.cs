using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Features.Quiz.Learning;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;

namespace StudyBot.Features.Review;

/// <summary>Questions that may not be asked before a moderator approves them; none that would tell the answer of an open one.</summary>
internal sealed class ProposedQuestions(FeaturePorts ports, QuestionKeeper keeper) : IReviewItems
{
    public string Name => "questions";

    // As they were made last: whoever keeps them follows what is decided here in its own time, and nobody waits for it at every turn.
    public async Task<IReadOnlyList<ReviewItem>> ListAsync(GroupId group, CancellationToken cancellationToken)
    {
        var policy = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Policy;
        var secrets = await new Learnable(ports, keeper).SecretsAsync(group, cancellationToken).ConfigureAwait(false);
        var banked = await ports.Quizzes.Bank.ReadAsync(group, cancellationToken).ConfigureAwait(false);
        var proposed = banked.List.Where(q => policy.StandingOf(q) == BankStanding.Proposed && !secrets.Tells(q.Question)).ToList();
        if (proposed.Count == 0)
        {
            return [];
        }

        var facts = (await ports.Facts.ListAsync(group, cancellationToken).ConfigureAwait(false)).Select(fact => fact.Id).ToHashSet();
        var edited = (await ports.Facts.ListOverlaysAsync(group, cancellationToken).ConfigureAwait(false)).Select(overlay => overlay.Fact).ToHashSet();
        return [.. proposed.Where(q => q.Question.Facts.All(fact => facts.Contains(fact) && !edited.Contains(fact))).Select(q => new ReviewItem.Proposed(q))];
    }

    public async Task<Card?> ShowAsync(ReviewItem item, Reading reading, ReviewPlace place, CancellationToken cancellationToken)
    {
        if (item is not ReviewItem.Proposed { Banked.Question: var question })
        {
            return null;
        }

        var evidence = await QuizEvidence.ReadAsync(ports, reading.Group, cancellationToken).ConfigureAwait(false);
        var card = new Card("A proposed question")
        {
            Subtitle = string.Create(CultureInfo.InvariantCulture, $"Confidence {100 * question.Confidence:N0} %"),
            Controls =
            [
                new Button("Approve", ReviewActions.ToRule(question.Id, isApproved: true, place, reading.Group, reading.Asker), ButtonStyle.Primary),
                new Button("Retire", ReviewActions.ToRule(question.Id, isApproved: false, place, reading.Group, reading.Asker)),
                .. question.Facts.Count == 1 ? [new Button("Look at its fact", ReviewActions.ToOpen(question.Facts[0], null, place, reading.Asker))] : Array.Empty<CardControl>(),
            ],
        };
        return evidence.AddTo(card, question, numbers => [new Paragraph(question.Stem, numbers), ReviewCard.Options(question)]);
    }
}
