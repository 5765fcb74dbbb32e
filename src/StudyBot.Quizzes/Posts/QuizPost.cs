using System.Collections.Immutable;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Quizzes.Posts;

/// <summary>A question as it was, is or is to be posted.</summary>
/// <param name="Date">The local date of the place's schedule.</param>
/// <param name="Serial">0 for the day's question, from 1 for extras.</param>
/// <param name="Question">As it was posted, whatever became of it in the bank.</param>
/// <param name="Due">When it was to be posted.</param>
/// <param name="TellsAtOnce">Members learn right after their answer whether it was right; otherwise at the reveal.</param>
public sealed record QuizPost(
    PostId Id, GroupId Group, PostPlace Place, LocalDate Date, int Serial, Question Question, Instant Due, bool TellsAtOnce)
{
    public PostStage Stage { get; init; }

    /// <summary>When it was given to the platform, from before that was done, the first time of which it is not known what came of it; null: never.</summary>
    public Instant? Tried { get; init; }

    /// <summary>How often it was given to the platform, without the times of which it is sure that nothing came of them.</summary>
    public int Tries { get; init; }

    /// <summary>Also null where it is posted and nobody could find out where, or whether.</summary>
    public PostRef? Ref { get; init; }

    public Instant? Posted { get; init; }

    /// <summary>When it takes no more answers; known once it is posted.</summary>
    public Instant? Closes { get; init; }

    /// <summary>How long nobody could answer since it was posted, because the bot was not there or cut off.</summary>
    public Duration Down { get; init; }

    /// <summary>False where the bot was down while answers could have come; decided at the close.</summary>
    public bool WasAnswerable { get; init; } = true;

    /// <summary>How many took each option; empty until the close, and unchanged by members who are forgotten later.</summary>
    public ImmutableArray<int> Spread { get; init; } = [];

    /// <summary>Who is named where its answer is shown; null where it was not shown yet.</summary>
    public ImmutableArray<MemberId>? Named { get; init; }

    /// <summary>How often its answer was given to the platform beside it, from before that was done: of one that nobody could find. It counts anew from each ruling, and from a correction.</summary>
    public int Showings { get; init; }

    /// <summary>What moderators ruled, where it was disputed or withdrawn; null where they did not.</summary>
    public DisputeRuling? Ruling { get; init; }

    /// <summary>Null where nobody said that its text was replaced.</summary>
    public PostCorrection? Correction { get; init; }

    /// <summary>Facts for which neither its question nor its answer is shown to members: it was made of them, and moderators have hidden them (<see cref="Hiding"/>).</summary>
    public ImmutableArray<FactId> HiddenFacts { get; init; } = [];

    public bool IsHidden => !HiddenFacts.IsEmpty;

    /// <summary>How often moderators had something written on it, a ruling or a correction: what is shown with fewer is to be shown anew.</summary>
    public int Notes => (Ruling?.Number ?? 0) + (Correction is null ? 0 : 1);

    /// <summary>Ruled to count for nobody, as if it had not been asked.</summary>
    public bool IsVoid => Ruling is { IsVoid: true };

    /// <summary>Void because what it was made of was hidden or put right while it was open: neither question nor answer is shown any more.</summary>
    public bool IsWithdrawn => Ruling?.Verdict is Verdict.Withdrawn;

    /// <summary>The option that was ruled to count as right beside the key; null for none.</summary>
    public int? AlsoRight => Ruling?.Verdict is Verdict.AlsoRight(var option) ? option : null;

    /// <summary>The day's own, not an extra.</summary>
    public bool IsDaily => Serial == 0;

    public bool IsOpen => Stage is PostStage.Claimed or PostStage.Posted;

    /// <summary>Given to the platform once more.</summary>
    /// <param name="mayStand">An earlier try may have come to something.</param>
    public QuizPost Trying(Instant at, bool mayStand) =>
        mayStand && Tried is not null ? this with { Tries = Tries + 1 } : this with { Tried = at, Tries = 1, Down = Duration.Zero };

    /// <summary>With that written on it, and to be shown anew where its answer is out. Null where it was written before, and where nobody was asked yet.</summary>
    public QuizPost? Corrected(PostCorrection correction) => (Correction, Stage) switch
    {
        (not null, _) or (_, PostStage.Claimed) => null,
        (_, PostStage.Revealed) => this with { Correction = correction, Stage = PostStage.Closed, Named = null, Showings = 0 },
        _ => this with { Correction = correction },
    };

    /// <summary>How many were right, as it is ruled now.</summary>
    public int Right => Spread.Where((_, option) => IsRight(option)).Sum();

    public int Answered => Spread.Sum();

    /// <summary>As it is ruled now; of a void question no option is right, and none wrong.</summary>
    public bool IsRight(int option) => !IsVoid && (option == Question.Key || option == AlsoRight);

    /// <summary>How an answer to this post counts, as it is ruled now. Those to a void one are not to be counted at all.</summary>
    public QuizAnswer Judge(GivenAnswer given)
    {
        ArgumentNullException.ThrowIfNull(given);
        return given.Answer with { IsRight = IsRight(given.Option) };
    }
}
