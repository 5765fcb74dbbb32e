using System.Collections.Immutable;
using StudyBot.Features.Access;
using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Export;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>What members learn by questions beside the day's, put together.</summary>
internal sealed class LearningFeature
{
    /// <param name="changed">Told when what is shown in channels is to be changed.</param>
    public LearningFeature(SpaceGroups groups, FeaturePorts ports, QuestionKeeper keeper, Action changed, TimeProvider clock)
    {
        var learnable = new Learnable(ports, keeper);
        var practice = new Practice(groups, ports, learnable, clock);
        var board = new BoardSubcommand(groups, ports, clock);
        Subcommands =
        [
            new PracticeSubcommand(groups, learnable, practice),
            new DueSubcommand(groups, practice),
            new ScoreSubcommand(groups, ports, learnable, clock),
            board,
            new MissedSubcommand(groups, ports, learnable, clock),
            new PrivacySubcommand(groups, ports),
            new ForgetSubcommand(groups),
        ];
        Export = new ExportSubcommand(groups, ports, learnable);
        Handlers = [practice, board, new MemberButtons(groups, ports, changed)];
    }

    /// <summary>Of <c>/quiz</c>.</summary>
    public ImmutableArray<IQuizSubcommand> Subcommands { get; }

    /// <summary>Of <c>/quizadmin</c>.</summary>
    public IQuizSubcommand Export { get; }

    /// <summary>Of buttons.</summary>
    public ImmutableArray<object> Handlers { get; }
}
