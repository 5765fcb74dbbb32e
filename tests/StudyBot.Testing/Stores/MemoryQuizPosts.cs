using System.Globalization;
using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Testing.Stores;

/// <inheritdoc/>
internal sealed class MemoryQuizPosts(MemoryState state) : IQuizPosts
{
    private Dictionary<PostId, QuizPost> Posts => state.Quizzes.Posts;

    public Task<bool> ClaimAsync(PostClaim claim, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (claim.HandledTo is not null && !claim.IsWantedBy(state.Quizzes.Schedules.GetValueOrDefault(claim.Post.Group)))
            {
                return false;
            }

            var deed = $"post {claim.Post.Id}";
            var isThere = Posts.ContainsKey(claim.Post.Id);
            if (claim.Effect is { } effect && (isThere || !state.TryMark(effect, deed)))
            {
                return isThere && state.Deliveries.TryGetValue(effect.Value, out var row) && row.Deed == deed;
            }

            if (claim.HandledTo is { } handled)
            {
                state.Quizzes.Handled(claim.Post.Group, handled, claim.Owed);
            }

            if (!Posts.TryAdd(claim.Post.Id, claim.Post))
            {
                return false;
            }

            if (claim.By is { } by)
            {
                state.Audit.Add(new AuditLine(claim.Post.Group, by, claim.Post.Due, "quiz.posted", claim.Post.Id.Value, null));
            }

            return true;
        },
        cancellationToken);

    public Task<bool> TryingAsync(GroupId group, PostId post, Instant at, bool mayStand, CancellationToken cancellationToken) => state.RunAsync(
        () => Find(group, post) is { IsVoid: false } && Change(group, post, PostStage.Claimed, claimed => claimed.Trying(at, mayStand)),
        cancellationToken);

    public Task NotTakenAsync(GroupId group, PostId post, CancellationToken cancellationToken) => state.RunAsync(
        () => Change(group, post, PostStage.Claimed, claimed => claimed with { Tried = claimed.Tries == 1 ? null : claimed.Tried, Tries = claimed.Tries - 1 }),
        cancellationToken);

    public Task<bool> ReleaseAsync(GroupId group, PostId post, OwedNotice? owed, CancellationToken cancellationToken) => state.RunAsync(
        () => Release(group, post, owed), cancellationToken);

    public Task<bool> GiveUpAsync(GroupId group, PostId post, Instant handledTo, OwedNotice owed, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (!Release(group, post, owed))
            {
                return false;
            }

            if (state.Quizzes.Schedules.GetValueOrDefault(group) is { Pause: null } running && running.HandledTo < handledTo)
            {
                state.Quizzes.Handled(group, handledTo, []);
            }

            return true;
        },
        cancellationToken);

    public Task<QuizPost?> ReplaceAsync(GroupId group, PostId post, Question question, CancellationToken cancellationToken) => state.RunAsync(
        () => !IsAnswered(post) && Change(group, post, PostStage.Claimed, claimed => claimed with { Question = question, Ruling = null, HiddenFacts = [] }) ? Posts[post] : null,
        cancellationToken);

    public Task<bool> MarkPostedAsync(GroupId group, PostId post, PostMark mark, CancellationToken cancellationToken) => state.RunAsync(
        () => Mark(group, post, mark), cancellationToken);

    public Task<bool> MarkInDoubtAsync(GroupId group, PostId post, PostMark mark, OwedNotice owed, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (!Mark(group, post, mark))
            {
                return false;
            }

            if (!IsAnswered(post))
            {
                state.Quizzes.Owe(group, owed);
            }

            return true;
        },
        cancellationToken);

    public Task<AnswerOutcome> AnswerAsync(NewAnswer answer, CancellationToken cancellationToken) =>
        state.RunAsync(() => Answer(answer, state.TryMark(answer.Effect, "answer")), cancellationToken);

    public Task AddDownAsync(GroupId group, PostId post, Duration down, CancellationToken cancellationToken) => state.RunAsync(
        () => Find(group, post) is { IsOpen: true } open ? Posts[post] = open with { Down = open.Down + down } : null,
        cancellationToken);

    public Task<QuizPost?> CloseAsync(GroupId group, PostId post, bool wasAnswerable, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (Find(group, post) is not { Stage: PostStage.Posted } open)
            {
                return null;
            }

            MemoryGroupStore.RemoveAll(state.Quizzes.Answers, key => key.Post == post && state.Quizzes.Answers[key] is null);
            var options = state.Quizzes.Answers.Values.OfType<GivenAnswer>().Where(given => given.Post == post).CountBy(given => given.Option).ToDictionary();
            return Posts[post] = open with
            {
                Stage = PostStage.Closed,
                WasAnswerable = wasAnswerable,
                Spread = [.. Enumerable.Range(0, open.Question.Options.Count).Select(option => options.GetValueOrDefault(option))],
            };
        },
        cancellationToken);

    public Task<bool> ShowingAsync(GroupId group, PostId post, int showings, CancellationToken cancellationToken) => state.RunAsync(
        () => Find(group, post)?.Ref is null && Change(group, post, PostStage.Closed, closed => closed with { Showings = showings }),
        cancellationToken);

    public Task<bool> MarkRevealedAsync(
        GroupId group, PostId post, int notes, IReadOnlyList<MemberId> named, PostRef? beside, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var isWhole = notes == (Find(group, post)?.Notes ?? 0);
            var isRight = isWhole && named.All(member =>
                state.Quizzes.Members.GetValueOrDefault((group, member)) is { IsNamed: true }
                && state.Quizzes.Answers.GetValueOrDefault((group, post, member)) is not null);
            var stage = isRight ? PostStage.Revealed : PostStage.Closed;
            return !Change(group, post, PostStage.Closed, closed => closed with { Stage = stage, Named = isWhole ? [.. named] : closed.Named, Ref = closed.Ref ?? beside }) || isRight;
        },
        cancellationToken);

    public Task<int> CorrectAsync(NewCorrections corrections, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var deed = $"correct answers of {corrections.Source}";
            var isNew = state.TryMark(corrections.Effect, deed);
            if (!isNew && state.Deliveries[corrections.Effect.Value].Deed != deed)
            {
                return 0;
            }

            var posts = corrections.Posts.Select(id => Find(corrections.Group, id)).OfType<QuizPost>().ToList();
            var corrected = posts.Select(post => isNew ? post.Corrected(new PostCorrection(corrections.By, corrections.At)) : null).OfType<QuizPost>().ToList();
            corrected.ForEach(post => Posts[post.Id] = post);
            if (corrected.Count > 0)
            {
                var line = new AuditLine(
                    corrections.Group, corrections.By, corrections.At, "answers.corrected", corrections.Source.Hash.Value, corrected.Count.ToString(CultureInfo.InvariantCulture));
                state.Audit.Add(line);
            }

            return corrected.Count + posts.Count(post => post.Correction is not null);
        },
        cancellationToken);

    public Task<IReadOnlyList<QuizPost>> ListUnfinishedAsync(CancellationToken cancellationToken) => state.RunAsync<IReadOnlyList<QuizPost>>(
        () => [.. Posts.Values.Where(post => post.Stage != PostStage.Revealed).OrderBy(post => post.Due).ThenBy(post => post.Id.Value, StringComparer.Ordinal)],
        cancellationToken);

    public Task<IReadOnlyList<QuizPost>> ListOpenAsync(GroupId group, CancellationToken cancellationToken) => state.RunAsync<IReadOnlyList<QuizPost>>(
        () =>
        [
            .. Posts.Values.Where(post => post.Group == group && post.IsOpen)
                .OrderByDescending(post => post.Due)
                .ThenBy(post => post.Id.Value, StringComparer.Ordinal),
        ],
        cancellationToken);

    public Task<QuizPost?> FindAsync(GroupId group, PostId post, CancellationToken cancellationToken) =>
        state.RunAsync(() => Find(group, post), cancellationToken);

    public Task<IReadOnlyList<QuizPost>> ListAsync(GroupId group, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<QuizPost>>(() => [.. Of(group)], cancellationToken);

    public Task<IReadOnlyList<QuizPost>> ListSinceAsync(GroupId group, LocalDate since, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<QuizPost>>(() => [.. Of(group).Where(post => post.Date >= since)], cancellationToken);

    public Task<IReadOnlyList<PostedQuestion>> ListAskedAsync(GroupId group, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<PostedQuestion>>(
            () => [.. Of(group).Select(p => new PostedQuestion(p.Question.Id, p.Question.Type, p.Question.Evidence[0].Source, p.Date, p.Right, p.IsVoid ? 0 : p.Answered))],
            cancellationToken);

    public Task<IReadOnlyList<GivenAnswer>> ListAnswersAsync(GroupId group, CancellationToken cancellationToken) =>
        state.RunAsync(() => Answers(pair => pair.Key.Group == group), cancellationToken);

    public Task<IReadOnlyList<GivenAnswer>> ListAnswersAsync(GroupId group, PostId post, CancellationToken cancellationToken) =>
        state.RunAsync(() => Answers(pair => pair.Key.Group == group && pair.Key.Post == post), cancellationToken);

    public Task<GivenAnswer?> FindAnswerAsync(GroupId group, PostId post, MemberId member, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Quizzes.Answers.GetValueOrDefault((group, post, member)), cancellationToken);

    public Task<bool> HasAnsweredAsync(GroupId group, PostId post, MemberId member, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Quizzes.Answers.ContainsKey((group, post, member)), cancellationToken);

    public Task<bool> IsAnsweredAsync(GroupId group, PostId post, CancellationToken cancellationToken) =>
        state.RunAsync(() => Find(group, post) is not null && IsAnswered(post), cancellationToken);

    private bool Release(GroupId group, PostId post, OwedNotice? owed)
    {
        if (Find(group, post) is not { Stage: PostStage.Claimed } || IsAnswered(post) || !Posts.Remove(post))
        {
            return false;
        }

        if (owed is not null)
        {
            state.Quizzes.Owe(group, owed);
        }

        return true;
    }

    private bool Mark(GroupId group, PostId post, PostMark mark)
    {
        if (Find(group, post) is not { } found || mark.Apply(found) is not { } marked)
        {
            return false;
        }

        Posts[post] = marked;
        return true;
    }

    private bool IsAnswered(PostId post) => state.Quizzes.Answers.Keys.Any(key => key.Post == post);

    private AnswerOutcome Answer(NewAnswer answer, bool isNew)
    {
        if (Find(answer.Group, answer.Post) is not { } post || !answer.IsOf(post))
        {
            return new AnswerOutcome.NoSuchQuestion();
        }

        if (answer.Seen is not null && post is { Stage: PostStage.Claimed, Tried: null })
        {
            return new AnswerOutcome.NoSuchQuestion();
        }

        if (answer.Seen?.Apply(post) is { } marked)
        {
            Posts[post.Id] = post = marked;
        }

        if (state.Quizzes.Answers.TryGetValue((answer.Group, answer.Post, answer.Member), out var before))
        {
            return !isNew && before?.Option == answer.Option
                ? new AnswerOutcome.Locked(post, answer.Option)
                : new AnswerOutcome.AnsweredBefore(post, before?.Option);
        }

        if (!post.IsOpen || post.IsVoid || answer.At >= post.Closes)
        {
            return new AnswerOutcome.TooLate(post);
        }

        if (!isNew)
        {
            return new AnswerOutcome.NoSuchQuestion();
        }

        var isRight = answer.Option == post.Question.Key;
        state.Quizzes.Answers[(answer.Group, answer.Post, answer.Member)] =
            new GivenAnswer(post.Id, answer.Option, answer.At, new QuizAnswer(answer.Member, post.Question.Id, post.Date, isRight));
        state.Quizzes.Before[(answer.Group, answer.Post, answer.Member)] = state.Quizzes.Reviews.GetValueOrDefault((answer.Group, answer.Member, post.Question.Id));
        state.Quizzes.Rate(answer.Group, answer.Member, post.Question.Id, Ratings.Of(isRight), answer.At);
        var known = state.Quizzes.Members.GetValueOrDefault((answer.Group, answer.Member));
        state.Quizzes.Members[(answer.Group, answer.Member)] = (known ?? new QuizMember(answer.Member, null, false, false)) with { Name = answer.Name };
        return new AnswerOutcome.Locked(post, answer.Option);
    }

    private QuizPost? Find(GroupId group, PostId post) => Posts.TryGetValue(post, out var found) && found.Group == group ? found : null;

    private bool Change(GroupId group, PostId post, PostStage from, Func<QuizPost, QuizPost> change)
    {
        if (Find(group, post) is not { } found || found.Stage != from)
        {
            return false;
        }

        Posts[post] = change(found);
        return true;
    }

    private IEnumerable<QuizPost> Of(GroupId group) => Posts.Values
        .Where(post => post.Group == group)
        .OrderBy(post => post.Date)
        .ThenBy(post => post.Serial)
        .ThenBy(post => post.Place.Value, StringComparer.Ordinal);

    private IReadOnlyList<GivenAnswer> Answers(Func<KeyValuePair<(GroupId Group, PostId Post, MemberId Member), GivenAnswer?>, bool> isMeant) =>
    [
        .. state.Quizzes.Answers.Where(isMeant).Select(pair => pair.Value).OfType<GivenAnswer>()
            .OrderBy(given => given.At)
            .ThenBy(given => given.Answer.Member.Value, StringComparer.Ordinal),
    ];
}
