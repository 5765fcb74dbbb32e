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
    public async Task<CoverageTotals> ReadAsync(GroupId group, CancellationToken cancellationToken)
    {
        var policy = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Policy;
        var asked = (await ports.Quizzes.Posts.ListAskedAsync(group, cancellationToken).ConfigureAwait(false)).Select(post => post.Question).ToHashSet();
        var questions = (await keeper.ReadNowAsync(group, cancellationToken).ConfigureAwait(false)).List;
        var bySource = questions.ToLookup(q => q.Question.Evidence[0].Source);
        var facts = (await ports.Facts.ListAsync(group, cancellationToken).ConfigureAwait(false)).CountBy(fact => fact.Source).ToDictionary();
        var sources = await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var waiting = await queue.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var waitingOf = waiting.Where(item => item is not ReviewItem.Proposed).CountBy(item => item.Source).ToDictionary();

        // What came with a document waits since then; what the library has was never the group's to look over.
        var came = sources.Where(source => source.Id.Group == group).ToDictionary(source => source.Id, source => (Instant?)source.AddedAt);
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
            await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false),
            waiting.Select(item => item.Since ?? came.GetValueOrDefault(item.Source)).Min());

        (int Unused, int Used, int Proposed) Count(IEnumerable<BankedQuestion> some)
        {
            var standing = some.ToLookup(policy.StandingOf, q => asked.Contains(q.Question.Id));
            var approved = standing[BankStanding.Approved].ToLookup(isAsked => isAsked);
            return (approved[false].Count(), approved[true].Count(), standing[BankStanding.Proposed].Count());
        }
    }
}
