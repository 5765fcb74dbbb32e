using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using StudyBot.Features.Access;
using StudyBot.Features.Quiz.Admin;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Daily;
using StudyBot.Features.Quiz.Disputes;
using StudyBot.Features.Quiz.Learning;
using StudyBot.Features.Review;

namespace StudyBot.Features.Quiz;

/// <summary>The daily question, put together: commands and buttons for the router, the clock and the keeper of questions for the host.</summary>
public sealed class QuizFeature
{
    /// <param name="queue">What moderators look over, of which questions are a part; asked for when somebody does.</param>
    internal QuizFeature(SpaceGroups groups, FeaturePorts ports, Func<ReviewQueue> queue, TimeProvider clock, ILoggerFactory loggers)
    {
        Keeper = new QuestionKeeper(ports, loggers.CreateLogger<QuestionKeeper>());
        Status = new QuizStatus(ports, clock);
        Notices = new QuizNotices(ports, Platforms, loggers.CreateLogger<QuizNotices>());
        var claiming = new QuizClaiming(ports, Keeper);
        var posting = new QuizPosting(ports, Platforms, claiming, clock, loggers.CreateLogger<QuizPosting>());
        var closing = new QuizClosing(ports, Platforms, clock, loggers.CreateLogger<QuizClosing>());
        var counting = new QuestionCounting(ports, Keeper);
        Clock = new QuizClock(
            ports,
            claiming,
            posting,
            closing,
            new OwedNotices(ports, Keeper, Notices),
            new Downtime(ports, Platforms),
            clock,
            loggers.CreateLogger<QuizClock>());
        Clock.Add(new DisputeNotices(ports, Notices));
        Disputes = new DisputeDesk(groups, ports, Clock.Nudge, clock);
        var learning = new LearningFeature(groups, ports, Keeper, Clock.Nudge, clock);
        Handlers =
        [
            new QuizCommand("quiz", "The question of the day, and what you learn by it", [new TodaySubcommand(groups, ports, closing, clock), .. learning.Subcommands]),
            new QuizCommand(
                "quizadmin",
                "The daily question: when it comes, and which ones",
                [
                    new ScheduleSubcommand(groups, ports, Clock, clock),
                    new SwitchSubcommand(groups, ports, Clock, clock, isResume: false),
                    new SwitchSubcommand(groups, ports, Clock, clock, isResume: true),
                    new StatusSubcommand(groups, ports, counting, clock),
                    new PostSubcommand(groups, ports, claiming, Clock, counting, clock),
                    new PreviewSubcommand(groups, ports, claiming, counting),
                    new ReviewSubcommand(groups, ports, Keeper, queue),
                    learning.Export,
                ]),
            .. learning.Handlers,
            new AnswerButton(groups, ports),
            new DisputeForm(groups, ports, Clock.Nudge, clock),
            Disputes,
        ];
    }

    /// <summary>Commands, and the handlers of their buttons.</summary>
    public ImmutableArray<object> Handlers { get; }

    /// <summary>To be connected before the clock runs.</summary>
    public QuizPlatforms Platforms { get; } = new();

    public QuizClock Clock { get; }

    public QuestionKeeper Keeper { get; }

    public QuizStatus Status { get; }

    internal DisputeDesk Disputes { get; }

    internal QuizNotices Notices { get; }
}
