using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Learning;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;

namespace StudyBot.Features.Review;

/// <summary>Questions that may not be asked before a moderator approves them; none that would tell the answer of an open one.</summary>
internal sealed class ProposedQuestions(FeaturePorts ports, QuestionKeeper keeper) : IReviewItems
{
    public const string KindName = "questions";

    public string Name => KindName;

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

    public async Task<Card?> ShowAsync(ReviewItem item, Reading reading, ReviewPlace place, CancellationToken cancellationToken) =>
        item is ReviewItem.Proposed { Banked: var banked }
            ? await QuestionReviewCard.ShowAsync(ports, reading, banked, "A proposed question", place, cancellationToken).ConfigureAwait(false)
            : null;
}
