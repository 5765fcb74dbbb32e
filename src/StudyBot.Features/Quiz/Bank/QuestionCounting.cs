using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;

namespace StudyBot.Features.Quiz.Bank;

/// <summary>How many questions a group has, by their standing.</summary>
internal sealed class QuestionCounting(FeaturePorts ports, QuestionKeeper keeper)
{
    public async Task<QuestionCounts> CountAsync(GroupId group, CancellationToken cancellationToken)
    {
        var policy = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Policy;
        var asked = (await ports.Quizzes.Posts.ListAskedAsync(group, cancellationToken).ConfigureAwait(false)).Select(post => post.Question).ToHashSet();
        var byStanding = (await keeper.ReadNowAsync(group, cancellationToken).ConfigureAwait(false)).List.ToLookup(policy.StandingOf);
        return new QuestionCounts(
            byStanding[BankStanding.Approved].Count(),
            byStanding[BankStanding.Proposed].Count(),
            byStanding[BankStanding.Retired].Count(),
            byStanding[BankStanding.Approved].Count(q => !asked.Contains(q.Question.Id)));
    }
}
