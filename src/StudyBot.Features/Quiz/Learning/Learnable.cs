using StudyBot.Features.Quiz.Bank;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>What may be practised, exported and told of: approved, and nothing that shows the answer of a question that is open.</summary>
internal sealed class Learnable(FeaturePorts ports, QuestionKeeper keeper)
{
    public async Task<IReadOnlyList<Question>> ReadAsync(GroupId group, CancellationToken cancellationToken)
    {
        var secrets = await SecretsAsync(group, cancellationToken).ConfigureAwait(false);
        var approved = await keeper.ReadApprovedAsync(group, cancellationToken).ConfigureAwait(false);
        return [.. approved.Where(q => !secrets.Tells(q))];
    }

    public Task<OpenSecrets> SecretsAsync(GroupId group, CancellationToken cancellationToken) => SecretsAsync(group, except: null, cancellationToken);

    /// <summary>One that is void takes no more answers, so that nothing about it is a secret.</summary>
    /// <param name="except">A claim that stands nowhere and is to ask something else.</param>
    public async Task<OpenSecrets> SecretsAsync(GroupId group, PostId? except, CancellationToken cancellationToken)
    {
        var open = await ports.Quizzes.Posts.ListOpenAsync(group, cancellationToken).ConfigureAwait(false);
        return new OpenSecrets(open.Where(post => !post.IsVoid && post.Id != except).Select(post => post.Question));
    }

    /// <summary>What a member remembers of each question. When one that is open comes again would tell whether it was answered right: ask only for those that are learnable.</summary>
    public async Task<IReadOnlyDictionary<QuestionId, ReviewState>> ReviewsAsync(GroupId group, MemberId member, CancellationToken cancellationToken)
    {
        var reviews = await ports.Quizzes.Reviews.ListAsync(group, member, cancellationToken).ConfigureAwait(false);
        return reviews.ToDictionary(review => review.Question, review => review.State);
    }
}
