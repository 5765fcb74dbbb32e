using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Reminders;

namespace StudyBot.Testing.Stores;

/// <summary>Disputes, rulings and reminders in memory.</summary>
internal sealed class MemoryDisputes(MemoryState state) : IDisputes, IReminders
{
    public Task<DisputeOutcome> RaiseAsync(NewDispute dispute, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var deed = $"dispute {dispute.Post}";
            var key = (dispute.Group, dispute.Post, dispute.Member);
            if (!state.TryMark(dispute.Effect, deed))
            {
                return state.Deliveries[dispute.Effect.Value].Deed == deed && state.Quizzes.Disputes.ContainsKey(key) ? DisputeOutcome.Kept : DisputeOutcome.NoSuchQuestion;
            }

            var outcome = Preview(dispute.Group, dispute.Post, dispute.Member);
            if (outcome == DisputeOutcome.Kept)
            {
                if (!Of(dispute.Group, dispute.Post).Any(kept => kept.IsOpen))
                {
                    state.Quizzes.Untold.Add((dispute.Group, dispute.Post));
                }

                state.Quizzes.Disputes[key] = new Dispute(dispute.Member, dispute.Why, dispute.At, IsOpen: true);
            }

            return outcome;
        },
        cancellationToken);

    public Task<DisputeOutcome> PreviewAsync(GroupId group, PostId post, MemberId member, CancellationToken cancellationToken) =>
        state.RunAsync(() => Preview(group, post, member), cancellationToken);

    public Task<RulingOutcome> RuleAsync(NewRuling ruling, CancellationToken cancellationToken) => state.RunAsync(() => Rule(ruling), cancellationToken);

    public Task<IReadOnlyList<DisputeCase>> ListOpenAsync(GroupId group, CancellationToken cancellationToken) => state.RunAsync<IReadOnlyList<DisputeCase>>(
        () =>
        [
            .. state.Quizzes.Disputes.Where(pair => pair.Key.Group == group && pair.Value.IsOpen)
                .OrderBy(pair => pair.Value.At)
                .Select(pair => pair.Key.Post)
                .Distinct()
                .Select(post => Case(group, post))
                .OfType<DisputeCase>(),
        ],
        cancellationToken);

    public Task<DisputeCase?> FindAsync(GroupId group, PostId post, CancellationToken cancellationToken) => state.RunAsync(() => Case(group, post), cancellationToken);

    public Task<IReadOnlyList<DisputeCase>> ListUntoldAsync(CancellationToken cancellationToken) => state.RunAsync<IReadOnlyList<DisputeCase>>(
        () => [.. state.Quizzes.Untold.Select(post => Case(post.Group, post.Post)).OfType<DisputeCase>()],
        cancellationToken);

    public Task MarkToldAsync(GroupId group, PostId post, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Quizzes.Untold.Remove((group, post)), cancellationToken);

    public Task<bool> TryTakeAsync(GroupId group, string reason, Instant now, Duration pause, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (state.Quizzes.Reminded.TryGetValue((group, reason), out var last) && last <= now && now - last < pause)
            {
                return false;
            }

            state.Quizzes.Reminded[(group, reason)] = now;
            return true;
        },
        cancellationToken);

    public Task GiveBackAsync(GroupId group, string reason, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Quizzes.Reminded.Remove((group, reason)), cancellationToken);

    public Task<IReadOnlyDictionary<string, Instant>> NoteWaitingAsync(
        GroupId group, IReadOnlyCollection<string> items, Instant now, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Quizzes.Waiting[group] = Waiting.Note(WaitingIn(group), items, now), cancellationToken);

    public Task<IReadOnlyDictionary<string, Instant>> ReadWaitingAsync(GroupId group, CancellationToken cancellationToken) =>
        state.RunAsync(() => WaitingIn(group), cancellationToken);

    private IReadOnlyDictionary<string, Instant> WaitingIn(GroupId group) => state.Quizzes.Waiting.GetValueOrDefault(group) ?? new Dictionary<string, Instant>();

    private DisputeOutcome Preview(GroupId group, PostId post, MemberId member) => Find(group, post) switch
    {
        null => DisputeOutcome.NoSuchQuestion,
        { IsOpen: true } => DisputeOutcome.StillOpen,
        _ when state.Quizzes.Disputes.ContainsKey((group, post, member)) => DisputeOutcome.DisputedBefore,
        _ when state.Quizzes.Disputes.Count(pair => pair.Key.Group == group && pair.Key.Member == member && pair.Value.IsOpen) >= Dispute.MostOpen =>
            DisputeOutcome.TooManyOpen,
        _ => DisputeOutcome.Kept,
    };

    private RulingOutcome Rule(NewRuling wanted)
    {
        var deed = $"rule {wanted.Post} {wanted.Verdict.Text}";
        var isNew = state.TryMark(wanted.Effect, deed);
        var isPossible = wanted.Verdict is not (Verdict.Withdrawn or Verdict.AlsoRight)
            || (wanted.Verdict is Verdict.AlsoRight(var option)
                && Find(wanted.Group, wanted.Post)?.Question is { } question && option < question.Options.Count && option != question.Key);
        if (Find(wanted.Group, wanted.Post) is not { IsOpen: false } before || !isPossible)
        {
            return new RulingOutcome.NoSuchQuestion();
        }

        if (!isNew || wanted.Follows != (before.Ruling?.Number ?? 0))
        {
            return !isNew && state.Deliveries[wanted.Effect.Value].Deed == deed && before.Ruling?.Verdict == wanted.Verdict
                ? new RulingOutcome.Ruled(before)
                : new RulingOutcome.Overtaken(before);
        }

        var ruling = new DisputeRuling(wanted.Verdict, wanted.By, wanted.At, wanted.Follows + 1);
        var ruled = before with { Ruling = ruling, Stage = PostStage.Closed, Named = null, Showings = 0 };
        state.Quizzes.Posts[ruled.Id] = ruled;
        state.Quizzes.Untold.Remove((wanted.Group, wanted.Post));
        foreach (var (key, dispute) in state.Quizzes.Disputes.Where(pair => pair.Key.Group == wanted.Group && pair.Key.Post == wanted.Post).ToList())
        {
            state.Quizzes.Disputes[key] = dispute with { IsOpen = false };
        }

        Review(state, before, ruled);
        Follow(wanted.Group, ruled.Question.Id, ruling);
        state.Audit.Add(new AuditLine(wanted.Group, wanted.By, wanted.At, "dispute.ruled", wanted.Post.Value, wanted.Verdict.Text));
        return new RulingOutcome.Ruled(ruled);
    }

    internal static void Withdraw(MemoryState state, FactOverlay overlay, EarlierTexts? earlier)
    {
        foreach (var open in state.Quizzes.Posts.Values.ToList())
        {
            if (Withdrawal.Of(open, overlay, earlier) is { } withdrawn)
            {
                state.Quizzes.Posts[open.Id] = withdrawn;
                Review(state, open, withdrawn);
                state.Audit.Add(new AuditLine(overlay.Group, overlay.By, overlay.At, "quiz.withdrawn", open.Id.Value, null));
            }
        }
    }

    internal static void Hide(MemoryState state, GroupId group, FactId fact, FactOverlay? overlay, EarlierTexts? earlier)
    {
        foreach (var post in state.Quizzes.Posts.Values.Select(post => Hiding.Of(post, group, fact, overlay, earlier)).OfType<QuizPost>().ToList())
        {
            state.Quizzes.Posts[post.Id] = post;
        }
    }

    internal static void Back(MemoryState state, GroupId group, SourceId text, IEnumerable<FactOverlay> overlays)
    {
        foreach (var post in state.Quizzes.Posts.Values.Select(post => Hiding.Back(post, group, text)).OfType<QuizPost>().ToList())
        {
            state.Quizzes.Posts[post.Id] = post;
        }

        foreach (var overlay in overlays.Where(overlay => overlay.IsHidden))
        {
            Hide(state, group, overlay.Fact, overlay, earlier: null);
        }
    }

    private static void Review(MemoryState state, QuizPost before, QuizPost ruled)
    {
        foreach (var (key, given) in state.Quizzes.Answers.Where(pair => pair.Key.Post == ruled.Id && pair.Value is not null))
        {
            var review = (key.Group, key.Member, ruled.Question.Id);
            var remembered = state.Quizzes.Before[key];
            if (RuledReview.IsUntouched(state.Quizzes.Reviews.GetValueOrDefault(review), before, given!.Option, remembered, given.At))
            {
                if (RuledReview.Of(ruled, given.Option, remembered, given.At) is { } after)
                {
                    state.Quizzes.Reviews[review] = after;
                }
                else
                {
                    state.Quizzes.Reviews.Remove(review);
                }
            }
        }
    }

    private void Follow(GroupId group, QuestionId question, DisputeRuling ruling)
    {
        var key = (group, question);
        if (ruling.Verdict is not Verdict.Stands)
        {
            if (state.Quizzes.Rulings.GetValueOrDefault(key) is null or { IsApproved: true })
            {
                state.Quizzes.Rulings[key] = new QuestionRuling(IsApproved: false, ruling.By, ruling.At);
                state.Quizzes.RetiredByRuling.Add(key);
            }
        }
        else if (state.Quizzes.RetiredByRuling.Remove(key))
        {
            state.Quizzes.Rulings[key] = new QuestionRuling(IsApproved: true, ruling.By, ruling.At);
        }

        if (state.Quizzes.Banks.GetValueOrDefault(group) is { } bank)
        {
            bank.Given = null;
        }
    }

    private QuizPost? Find(GroupId group, PostId post) => state.Quizzes.Posts.TryGetValue(post, out var found) && found.Group == group ? found : null;

    private IEnumerable<Dispute> Of(GroupId group, PostId post) =>
        state.Quizzes.Disputes.Where(pair => pair.Key.Group == group && pair.Key.Post == post).Select(pair => pair.Value).OrderBy(dispute => dispute.At);

    private DisputeCase? Case(GroupId group, PostId post) => Find(group, post) is { IsOpen: false } closed ? new DisputeCase(closed, [.. Of(group, post)]) : null;
}
