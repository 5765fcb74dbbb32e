using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Quizzes.Posts;

/// <summary>
/// The questions of the days and what members answered. Every write returns after its commit; each stage is reached once, and a write that comes too late
/// for its stage changes nothing.
/// </summary>
public interface IQuizPosts
{
    /// <summary>
    /// Takes a post, with the schedule's mark and the effect's, in one transaction. False where it is taken already: then the schedule's mark is made all the
    /// same, and the effect is free for another post. True for the post that the effect took before; any other is then not taken.
    /// False, and nothing is written, where the schedule that asked for it is paused by now or is for another place.
    /// </summary>
    Task<bool> ClaimAsync(PostClaim claim, CancellationToken cancellationToken);

    /// <summary>From before the platform is asked.</summary>
    /// <param name="mayStand">An earlier try may have come to something: it is kept since when. Else what was before is forgotten, with the time that was lost to it.</param>
    /// <returns>False where it is no longer to be posted: somebody saw it meanwhile, the group is gone, or it was withdrawn and is to be replaced.</returns>
    Task<bool> TryingAsync(GroupId group, PostId post, Instant at, bool mayStand, CancellationToken cancellationToken);

    /// <summary>Of the last try surely nothing came.</summary>
    Task NotTakenAsync(GroupId group, PostId post, CancellationToken cancellationToken);

    /// <summary>
    /// Gives a claim back that was never posted, with what moderators are to be told of it, in one transaction. False, and nothing is written, where it was, which an
    /// answer proves as well as its mark.
    /// </summary>
    /// <param name="owed">Null where nobody needs to be told.</param>
    Task<bool> ReleaseAsync(GroupId group, PostId post, OwedNotice? owed, CancellationToken cancellationToken);

    /// <summary>
    /// The same for a claim whose time is over, with the mark of its schedule, in one transaction: where the clock is set back that mark tells that the day
    /// was given up by a wrong one.
    /// </summary>
    Task<bool> GiveUpAsync(GroupId group, PostId post, Instant handledTo, OwedNotice owed, CancellationToken cancellationToken);

    /// <summary>Another question, which nobody has ruled on, for a claim that stands nowhere. Null where it was posted, which an answer proves as well as its mark.</summary>
    Task<QuizPost?> ReplaceAsync(GroupId group, PostId post, Question question, CancellationToken cancellationToken);

    /// <summary>False where it was marked before, whatever the reference; but one that was marked without a place may get one.</summary>
    Task<bool> MarkPostedAsync(GroupId group, PostId post, PostMark mark, CancellationToken cancellationToken);

    /// <summary>
    /// The same where nobody could find out whether it stands there, with what moderators are to be told of that, in one transaction; an answer tells that it does, and
    /// then there is nothing to tell.
    /// </summary>
    /// <param name="mark">Without a place.</param>
    Task<bool> MarkInDoubtAsync(GroupId group, PostId post, PostMark mark, OwedNotice owed, CancellationToken cancellationToken);

    /// <summary>
    /// Keeps an answer, with the member's name and review and the effect's mark, in one transaction; also the mark of a post that has none yet, if the answer
    /// tells it. A post that is claimed is answered like one that is posted: who sees it may press before its mark is written. One that is void takes none.
    /// </summary>
    Task<AnswerOutcome> AnswerAsync(NewAnswer answer, CancellationToken cancellationToken);

    /// <summary>Of one that is posted, or may be.</summary>
    Task AddDownAsync(GroupId group, PostId post, Duration down, CancellationToken cancellationToken);

    /// <summary>From here on no answer is taken, and the spread stands. Null where it was closed before or is not there.</summary>
    Task<QuizPost?> CloseAsync(GroupId group, PostId post, bool wasAnswerable, CancellationToken cancellationToken);

    /// <summary>Of one that is closed and that nobody could find, from before its answer is shown beside it.</summary>
    /// <param name="showings">How often that was tried, without the times of which it is sure that nothing came of them.</param>
    /// <returns>False where it is no longer to be shown beside it: somebody saw meanwhile where it is, or the group is gone.</returns>
    Task<bool> ShowingAsync(GroupId group, PostId post, int showings, CancellationToken cancellationToken);

    /// <summary>False where somebody who is named there is not to be any more, or where something was written on it meanwhile: then it is to be shown anew.</summary>
    /// <param name="notes">The <see cref="QuizPost.Notes"/> of what is shown there now.</param>
    /// <param name="named">Who is named in what is shown there now.</param>
    /// <param name="beside">Where it is shown, where that is not the post itself, which nobody could find; from then on it is the post's place.</param>
    Task<bool> MarkRevealedAsync(GroupId group, PostId post, int notes, IReadOnlyList<MemberId> named, PostRef? beside, CancellationToken cancellationToken);

    /// <summary>
    /// Writes on posts that their text was replaced (<see cref="QuizPost.Corrected"/>), with the effect's mark and a line in the audit trail, in one transaction.
    /// </summary>
    /// <returns>On how many of them it stands now.</returns>
    Task<int> CorrectAsync(NewCorrections corrections, CancellationToken cancellationToken);

    /// <summary>Of all groups: what is claimed, posted or closed and not yet revealed, the earliest due first. For the clock alone.</summary>
    Task<IReadOnlyList<QuizPost>> ListUnfinishedAsync(CancellationToken cancellationToken);

    /// <summary>What of a group is claimed or posted and not closed yet: its key must not be told. The latest first.</summary>
    Task<IReadOnlyList<QuizPost>> ListOpenAsync(GroupId group, CancellationToken cancellationToken);

    Task<QuizPost?> FindAsync(GroupId group, PostId post, CancellationToken cancellationToken);

    /// <summary>All that the group was ever asked or is to be, the earliest date first.</summary>
    Task<IReadOnlyList<QuizPost>> ListAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>Those whose date is this one or later, the earliest first.</summary>
    Task<IReadOnlyList<QuizPost>> ListSinceAsync(GroupId group, LocalDate since, CancellationToken cancellationToken);

    /// <summary>All in short, for the choice of the next question.</summary>
    Task<IReadOnlyList<PostedQuestion>> ListAskedAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>All answers that the group's members gave and did not have erased, the earliest first; also those to posts that are open still.</summary>
    Task<IReadOnlyList<GivenAnswer>> ListAnswersAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>Those to one post, the earliest first.</summary>
    Task<IReadOnlyList<GivenAnswer>> ListAnswersAsync(GroupId group, PostId post, CancellationToken cancellationToken);

    Task<GivenAnswer?> FindAnswerAsync(GroupId group, PostId post, MemberId member, CancellationToken cancellationToken);

    /// <summary>Whether the member has answered it, also where that was erased since.</summary>
    Task<bool> HasAnsweredAsync(GroupId group, PostId post, MemberId member, CancellationToken cancellationToken);

    /// <summary>Whether anybody has, also where that was erased since.</summary>
    Task<bool> IsAnsweredAsync(GroupId group, PostId post, CancellationToken cancellationToken);
}
