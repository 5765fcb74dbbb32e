using StudyBot.Chat.Cards;
using StudyBot.Features.Passages;
using StudyBot.Features.Quiz;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Learning;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;

namespace StudyBot.Features.Review;

/// <summary>Questions that may be asked, or that may not any more, to be decided of anew; none of what is hidden or gone since, and none that would tell the answer of an open one.</summary>
internal sealed class SettledQuestions(FeaturePorts ports, QuestionKeeper keeper, BankStanding standing) : IReviewItems
{
    public const string Approved = "approved";
    public const string Retired = "retired";

    public string Name { get; } = standing == BankStanding.Retired ? Retired : Approved;

    public async Task<IReadOnlyList<ReviewItem>> ListAsync(GroupId group, CancellationToken cancellationToken)
    {
        var policy = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Policy;
        var secrets = await new Learnable(ports, keeper).SecretsAsync(group, cancellationToken).ConfigureAwait(false);
        var banked = await keeper.ReadNowAsync(group, cancellationToken).ConfigureAwait(false);
        return [.. banked.List.Where(q => policy.StandingOf(q) == standing && !secrets.Tells(q.Question)).Select(q => new ReviewItem.Settled(q))];
    }

    public async Task<Card?> ShowAsync(ReviewItem item, Reading reading, ReviewPlace place, CancellationToken cancellationToken) =>
        item is ReviewItem.Settled { Banked: var banked }
            ? await QuestionReviewCard.ShowAsync(ports, reading, banked, Name == Retired ? "A retired question" : "An approved question", place, cancellationToken).ConfigureAwait(false)
            : null;
}
