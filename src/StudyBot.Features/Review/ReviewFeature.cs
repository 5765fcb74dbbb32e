using System.Collections.Immutable;
using StudyBot.Features.Access;
using StudyBot.Features.Quiz;
using StudyBot.Features.Review.Reports;
using StudyBot.Quizzes.Bank;

namespace StudyBot.Features.Review;

/// <summary>What moderators look over, put together. Whatever else waits for them is one kind more in the queue.</summary>
internal sealed class ReviewFeature
{
    public ReviewFeature(SpaceGroups groups, FeaturePorts ports, QuizFeature quiz, TimeProvider clock)
    {
        var doubtful = new DoubtfulFacts(ports);
        var differing = new DifferingSources(ports);
        Queue = new ReviewQueue(
            ports,
            [
                new DisputedQuestions(ports, quiz.Disputes),
                new ReportedSentences(ports),
                new OrphanedOverlays(ports),
                differing,
                doubtful,
                new ProposedQuestions(ports, quiz.Keeper),
            ],
            new ChangedFacts(ports),
            new SettledQuestions(ports, quiz.Keeper, BankStanding.Approved),
            new SettledQuestions(ports, quiz.Keeper, BankStanding.Retired));
        var decisions = new ReviewDecisions(ports, Queue, doubtful, differing, Decided, clock);
        Handlers =
        [
            new ReviewCommand(groups, ports, Queue, decisions),
            new FactEditing(groups, ports, decisions),
            new ReportForm(groups, ports, quiz.Clock.Nudge, clock),
        ];
        quiz.Clock.Add(new ReportNotices(ports, quiz.Notices));

        // The bank is made anew without what is hidden or put right, and what is open of it is closed in its channel.
        void Decided()
        {
            quiz.Keeper.Nudge();
            quiz.Clock.Nudge();
        }
    }

    public ImmutableArray<object> Handlers { get; }

    public ReviewQueue Queue { get; }
}
