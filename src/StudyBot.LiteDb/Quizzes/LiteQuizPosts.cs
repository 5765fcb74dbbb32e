using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Scores;

namespace StudyBot.LiteDb.Quizzes;

/// <inheritdoc/>
internal sealed class LiteQuizPosts(SingleWriter writer, StoreReader reader) : IQuizPosts
{
    public Task<bool> ClaimAsync(PostClaim claim, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(claim);
        return writer.WriteAsync(session => Claim(session, claim), cancellationToken);
    }

    public Task<bool> TryingAsync(GroupId group, PostId post, Instant at, bool mayStand, CancellationToken cancellationToken) => writer.WriteAsync(
        session => Find(session, group, post) is { Stage: PostStage.Claimed, IsVoid: false } claimed && Put(session, claimed.Trying(at, mayStand)),
        cancellationToken);

    public Task NotTakenAsync(GroupId group, PostId post, CancellationToken cancellationToken) => writer.WriteAsync(
        session => Find(session, group, post) is { Stage: PostStage.Claimed, Tries: > 0 } claimed
            && Put(session, claimed with { Tried = claimed.Tries == 1 ? null : claimed.Tried, Tries = claimed.Tries - 1 }),
        cancellationToken);

    public Task<bool> ReleaseAsync(GroupId group, PostId post, OwedNotice? owed, CancellationToken cancellationToken) => writer.WriteAsync(
        session => Release(session, group, post, handledTo: null, owed), cancellationToken);

    public Task<bool> GiveUpAsync(GroupId group, PostId post, Instant handledTo, OwedNotice owed, CancellationToken cancellationToken) => writer.WriteAsync(
        session => Release(session, group, post, handledTo, owed), cancellationToken);

    public Task<QuizPost?> ReplaceAsync(GroupId group, PostId post, Question question, CancellationToken cancellationToken) => writer.WriteAsync(
        session => Find(session, group, post) is { Stage: PostStage.Claimed } claimed
            && !session.Has(Collections.Answers, "p", post.Value)
            && claimed with { Question = question, Ruling = null, HiddenFacts = [] } is var replaced
            && Put(session, replaced)
                ? replaced
                : null,
        cancellationToken);

    public Task<bool> MarkPostedAsync(GroupId group, PostId post, PostMark mark, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return writer.WriteAsync(session => Mark(session, group, post, mark), cancellationToken);
    }

    public Task<bool> MarkInDoubtAsync(GroupId group, PostId post, PostMark mark, OwedNotice owed, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(mark);
        return writer.WriteAsync(
            session =>
            {
                if (!Mark(session, group, post, mark))
                {
                    return false;
                }

                if (!session.Has(Collections.Answers, "p", post.Value))
                {
                    LiteQuizSchedules.Owe(session, group, owed);
                }

                return true;
            },
            cancellationToken);
    }

    public Task<AnswerOutcome> AnswerAsync(NewAnswer answer, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return writer.WriteAsync(session => AnswerTaking.Take(session, answer), cancellationToken);
    }

    public Task AddDownAsync(GroupId group, PostId post, Duration down, CancellationToken cancellationToken) => writer.WriteAsync(
        session => Find(session, group, post) is { IsOpen: true } open && Put(session, open with { Down = open.Down + down }),
        cancellationToken);

    public Task<QuizPost?> CloseAsync(GroupId group, PostId post, bool wasAnswerable, CancellationToken cancellationToken) =>
        writer.WriteAsync(session => Close(session, group, post, wasAnswerable), cancellationToken);

    public Task<bool> ShowingAsync(GroupId group, PostId post, int showings, CancellationToken cancellationToken) => writer.WriteAsync(
        session => Find(session, group, post) is { Stage: PostStage.Closed, Ref: null } closed && Put(session, closed with { Showings = showings }),
        cancellationToken);

    public Task<bool> MarkRevealedAsync(
        GroupId group, PostId post, int notes, IReadOnlyList<MemberId> named, PostRef? beside, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            if (Find(session, group, post) is not { Stage: PostStage.Closed } closed)
            {
                return true;
            }

            var isWhole = notes == closed.Notes;
            var isRight = isWhole && named.All(member => IsNamed(session, closed, member));
            Put(session, closed with { Stage = isRight ? PostStage.Revealed : PostStage.Closed, Named = isWhole ? [.. named] : closed.Named, Ref = closed.Ref ?? beside });
            return isRight;
        },
        cancellationToken);

    public Task<int> CorrectAsync(NewCorrections corrections, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(corrections);
        return writer.WriteAsync(session => PostCorrecting.Correct(session, corrections), cancellationToken);
    }

    public Task<IReadOnlyList<QuizPost>> ListUnfinishedAsync(CancellationToken cancellationToken) => reader.ReadAsync<IReadOnlyList<QuizPost>>(
        view => [.. view.FindBy(Collections.Posts, "open", 1).Select(PostRow.Read).OrderBy(post => post.Due).ThenBy(post => post.Id.Value, StringComparer.Ordinal)],
        cancellationToken);

    public Task<IReadOnlyList<QuizPost>> ListOpenAsync(GroupId group, CancellationToken cancellationToken) => reader.ReadAsync<IReadOnlyList<QuizPost>>(
        view =>
        [
            .. view.FindBy(Collections.Posts, "og", group.Value)
                .Select(PostRow.Read)
                .OrderByDescending(post => post.Due)
                .ThenBy(post => post.Id.Value, StringComparer.Ordinal),
        ],
        cancellationToken);

    public Task<QuizPost?> FindAsync(GroupId group, PostId post, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => Find(view, group, post), cancellationToken);

    public Task<IReadOnlyList<QuizPost>> ListAsync(GroupId group, CancellationToken cancellationToken) => ListSinceAsync(group, LocalDate.MinIsoValue, cancellationToken);

    public Task<IReadOnlyList<QuizPost>> ListSinceAsync(GroupId group, LocalDate since, CancellationToken cancellationToken) => reader.ReadAsync<IReadOnlyList<QuizPost>>(
        view =>
        [
            .. view.FindBy(Collections.Posts, "g", group.Value)
                .Where(row => PostRow.DateOf(row) >= since)
                .Select(PostRow.Read)
                .OrderBy(post => post.Date)
                .ThenBy(post => post.Serial)
                .ThenBy(post => post.Place.Value, StringComparer.Ordinal),
        ],
        cancellationToken);

    public Task<IReadOnlyList<PostedQuestion>> ListAskedAsync(GroupId group, CancellationToken cancellationToken) =>
        reader.ReadAsync<IReadOnlyList<PostedQuestion>>(
            view => [.. view.FindBy(Collections.Posts, "g", group.Value).Select(PostRow.ReadAsked).OrderBy(asked => asked.Date)],
            cancellationToken);

    public Task<IReadOnlyList<GivenAnswer>> ListAnswersAsync(GroupId group, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => Answers(view, "g", group.Value), cancellationToken);

    public Task<IReadOnlyList<GivenAnswer>> ListAnswersAsync(GroupId group, PostId post, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => Find(view, group, post) is null ? [] : Answers(view, "p", post.Value), cancellationToken);

    public Task<GivenAnswer?> FindAnswerAsync(GroupId group, PostId post, MemberId member, CancellationToken cancellationToken) => reader.ReadAsync(
        view => view.Find(Collections.Answers, QuizKeys.Answer(post, member)) is { } row && row["g"].AsString == group.Value && !AnswerRow.IsErased(row)
            ? AnswerRow.Read(row)
            : null,
        cancellationToken);

    public Task<bool> HasAnsweredAsync(GroupId group, PostId post, MemberId member, CancellationToken cancellationToken) => reader.ReadAsync(
        view => view.Find(Collections.Answers, QuizKeys.Answer(post, member)) is { } row && row["g"].AsString == group.Value,
        cancellationToken);

    public Task<bool> IsAnsweredAsync(GroupId group, PostId post, CancellationToken cancellationToken) => reader.ReadAsync(
        view => view.Find(Collections.Posts, post.Value) is { } row && row["g"].AsString == group.Value && view.Has(Collections.Answers, "p", post.Value),
        cancellationToken);

    private static bool Claim(WriteSession session, PostClaim claim)
    {
        var post = claim.Post;
        if (claim.HandledTo is not null && !claim.IsWantedBy(LiteQuizSchedules.Find(session, post.Group)))
        {
            return false;
        }

        var isThere = session.Find(Collections.Posts, post.Id.Value) is not null;
        if (claim.Effect is { } effect && (isThere || !Effects.TryMark(session, effect, $"post {post.Id}")))
        {
            return isThere && Effects.IsMarkedFor(session, effect, $"post {post.Id}");
        }

        if (claim.HandledTo is { } handled)
        {
            LiteQuizSchedules.Handled(session, post.Group, handled, claim.Owed);
        }

        if (isThere)
        {
            return false;
        }

        if (claim.By is { } by)
        {
            AuditRow.Write(session, new AuditLine(post.Group, by, post.Due, "quiz.posted", post.Id.Value, null));
        }

        return Put(session, post);
    }

    private static bool Release(WriteSession session, GroupId group, PostId post, Instant? handledTo, OwedNotice? owed)
    {
        if (Find(session, group, post) is not { Stage: PostStage.Claimed }
            || session.Has(Collections.Answers, "p", post.Value)
            || !session.Delete(Collections.Posts, post.Value))
        {
            return false;
        }

        if (handledTo is { } handled)
        {
            LiteQuizSchedules.HandledUpTo(session, group, handled);
        }

        if (owed is not null)
        {
            LiteQuizSchedules.Owe(session, group, owed);
        }

        return true;
    }

    private static bool Mark(WriteSession session, GroupId group, PostId post, PostMark mark) =>
        Find(session, group, post) is { } found && mark.Apply(found) is { } marked && Put(session, marked);

    private static bool IsNamed(WriteSession session, QuizPost post, MemberId member) =>
        MemberRow.Find(session, post.Group, member) is { IsNamed: true }
        && session.Find(Collections.Answers, QuizKeys.Answer(post.Id, member)) is { } answer
        && !AnswerRow.IsErased(answer);

    private static QuizPost? Close(WriteSession session, GroupId group, PostId post, bool wasAnswerable)
    {
        if (Find(session, group, post) is not { Stage: PostStage.Posted } open)
        {
            return null;
        }

        var spread = new int[open.Question.Options.Count];
        foreach (var row in session.FindBy(Collections.Answers, "p", post.Value))
        {
            if (AnswerRow.IsErased(row))
            {
                session.Delete(Collections.Answers, row["_id"]);
            }
            else
            {
                spread[row["option"].AsInt32]++;
            }
        }

        var closed = open with { Stage = PostStage.Closed, WasAnswerable = wasAnswerable, Spread = [.. spread] };
        Put(session, closed);
        return closed;
    }

    internal static QuizPost? Find(StoreView view, GroupId group, PostId post) =>
        view.Find(Collections.Posts, post.Value) is { } row && row["g"].AsString == group.Value ? PostRow.Read(row) : null;

    private static IReadOnlyList<GivenAnswer> Answers(StoreView view, string field, string value) =>
    [
        .. view.FindBy(Collections.Answers, field, value)
            .Where(row => !AnswerRow.IsErased(row))
            .Select(AnswerRow.Read)
            .OrderBy(answer => answer.At)
            .ThenBy(answer => answer.Answer.Member.Value, StringComparer.Ordinal),
    ];

    private static bool Put(WriteSession session, QuizPost post)
    {
        session.Put(Collections.Posts, PostRow.Of(post));
        return true;
    }
}
