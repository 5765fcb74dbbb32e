using NodaTime;
using StudyBot.Features.Quiz;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Review;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;

namespace StudyBot.Features.Coverage;

/// <summary>Counts what a group has, by document.</summary>
internal sealed class GroupCoverage(FeaturePorts ports, QuestionKeeper keeper, ReviewQueue queue)
{
    /// <summary>As it stands; nothing is written.</summary>
    public Task<CoverageTotals> ReadAsync(GroupId group, Instant now, CancellationToken cancellationToken) =>
        ReadAsync(group, now, _ => ports.Quizzes.Reminders.ReadWaitingAsync(group, cancellationToken), cancellationToken);

    /// <summary>For whoever looks again and again: what waits is noted, so that it is known since when.</summary>
    public Task<CoverageTotals> LookAsync(GroupId group, Instant now, CancellationToken cancellationToken) =>
        ReadAsync(group, now, waiting => ports.Quizzes.Reminders.NoteWaitingAsync(group, waiting, now, cancellationToken), cancellationToken);

    private async Task<CoverageTotals> ReadAsync(
        GroupId group, Instant now, Func<IReadOnlyCollection<string>, Task<IReadOnlyDictionary<string, Instant>>> sinceWhen, CancellationToken cancellationToken)
    {
        var policy = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Policy;
        var asked = (await ports.Quizzes.Posts.ListAskedAsync(group, cancellationToken).ConfigureAwait(false)).Select(post => post.Question).ToHashSet();
        var questions = (await keeper.ReadNowAsync(group, cancellationToken).ConfigureAwait(false)).List;
        var bySource = questions.ToLookup(q => q.Question.Evidence[0].Source);
        var facts = (await ports.Facts.ListAsync(group, cancellationToken).ConfigureAwait(false)).CountBy(fact => fact.Source).ToDictionary();
        var sources = await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var waiting = await queue.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var waitingOf = waiting.Where(item => item is not ReviewItem.Proposed).CountBy(item => item.Source).ToDictionary();
        var since = await sinceWhen([.. waiting.Where(item => item.Since is null && item.IsOf(group)).Select(item => item.Key)]).ConfigureAwait(false);
        var (unused, used, proposed) = Count(questions);
        return new CoverageTotals(
            [
                .. sources.Select(source =>
                {
                    var own = Count(bySource[source.Id]);
                    return new SourceCoverage(source, facts.GetValueOrDefault(source.Id), waitingOf.GetValueOrDefault(source.Id), own.Unused, own.Used, own.Proposed);
                }),
            ],
            unused,
            used,
            proposed,
            waiting,
            (await ports.Sources.ListHeldAsync(group, null, now, cancellationToken).ConfigureAwait(false)).Count,
            await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false),
            waiting.Select(item => item.Since ?? (since.TryGetValue(item.Key, out var noted) ? noted : (Instant?)null)).Min());

        (int Unused, int Used, int Proposed) Count(IEnumerable<BankedQuestion> some)
        {
            var standing = some.ToLookup(policy.StandingOf, q => asked.Contains(q.Question.Id));
            var approved = standing[BankStanding.Approved].ToLookup(isAsked => isAsked);
            return (approved[false].Count(), approved[true].Count(), standing[BankStanding.Proposed].Count());
        }
    }
}
