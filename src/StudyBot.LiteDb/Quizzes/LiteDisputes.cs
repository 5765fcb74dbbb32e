using LiteDB;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Posts;

namespace StudyBot.LiteDb.Quizzes;

/// <inheritdoc/>
internal sealed class LiteDisputes(SingleWriter writer, StoreReader reader, LiteQuestionBank bank) : IDisputes
{
    public Task<DisputeOutcome> RaiseAsync(NewDispute dispute, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dispute);
        return writer.WriteAsync(session => Raise(session, dispute), cancellationToken);
    }

    public Task<DisputeOutcome> PreviewAsync(GroupId group, PostId post, MemberId member, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => Preview(view, group, post, member), cancellationToken);

    public Task<RulingOutcome> RuleAsync(NewRuling ruling, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ruling);
        return writer.WriteAsync(session => Rule(session, ruling), cancellationToken);
    }

    public Task<IReadOnlyList<DisputeCase>> ListOpenAsync(GroupId group, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => Cases(view, view.FindBy(Collections.Disputes, "g", group.Value).Where(DisputeRow.IsOpen)), cancellationToken);

    public Task<DisputeCase?> FindAsync(GroupId group, PostId post, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => Find(view, group, post), cancellationToken);

    public Task<IReadOnlyList<DisputeCase>> ListUntoldAsync(CancellationToken cancellationToken) =>
        reader.ReadAsync(view => Cases(view, view.FindBy(Collections.Disputes, "tell", 1)), cancellationToken);

    public Task MarkToldAsync(GroupId group, PostId post, CancellationToken cancellationToken) => writer.WriteAsync(
        session =>
        {
            foreach (var row in Of(session, group, post).Where(row => row["tell"].AsInt32 == 1))
            {
                DisputeRow.Tell(session, row);
            }

            return true;
        },
        cancellationToken);

    private static DisputeOutcome Raise(WriteSession session, NewDispute dispute)
    {
        var deed = $"dispute {dispute.Post}";
        if (!Effects.TryMark(session, dispute.Effect, deed))
        {
            return Effects.IsMarkedFor(session, dispute.Effect, deed) && session.Find(Collections.Disputes, QuizKeys.Dispute(dispute.Post, dispute.Member)) is not null
                ? DisputeOutcome.Kept
                : DisputeOutcome.NoSuchQuestion;
        }

        var outcome = Preview(session, dispute.Group, dispute.Post, dispute.Member);
        if (outcome == DisputeOutcome.Kept)
        {
            session.Insert(Collections.Disputes, DisputeRow.Of(dispute, isFirst: !Of(session, dispute.Group, dispute.Post).Any(DisputeRow.IsOpen)));
        }

        return outcome;
    }

    private static DisputeOutcome Preview(StoreView view, GroupId group, PostId post, MemberId member) => LiteQuizPosts.Find(view, group, post) switch
    {
        null => DisputeOutcome.NoSuchQuestion,
        { IsOpen: true } => DisputeOutcome.StillOpen,
        _ when view.Find(Collections.Disputes, QuizKeys.Dispute(post, member)) is not null => DisputeOutcome.DisputedBefore,
        _ when view.FindBy(Collections.Disputes, "gm", QuizKeys.Member(group, member)).Count(DisputeRow.IsOpen) >= Dispute.MostOpen => DisputeOutcome.TooManyOpen,
        _ => DisputeOutcome.Kept,
    };

    private RulingOutcome Rule(WriteSession session, NewRuling wanted)
    {
        var deed = $"rule {wanted.Post} {wanted.Verdict.Text}";
        var isNew = Effects.TryMark(session, wanted.Effect, deed);
        if (LiteQuizPosts.Find(session, wanted.Group, wanted.Post) is not { IsOpen: false } before || !IsPossible(wanted.Verdict, before))
        {
            return new RulingOutcome.NoSuchQuestion();
        }

        if (!isNew || wanted.Follows != (before.Ruling?.Number ?? 0))
        {
            return Effects.IsMarkedFor(session, wanted.Effect, deed) && !isNew && before.Ruling?.Verdict == wanted.Verdict
                ? new RulingOutcome.Ruled(before)
                : new RulingOutcome.Overtaken(before);
        }

        var ruling = new DisputeRuling(wanted.Verdict, wanted.By, wanted.At, wanted.Follows + 1);
        var ruled = before with { Ruling = ruling, Stage = PostStage.Closed, Named = null, Showings = 0 };
        session.Put(Collections.Posts, PostRow.Of(ruled));
        foreach (var row in Of(session, wanted.Group, wanted.Post).Where(DisputeRow.IsOpen))
        {
            DisputeRow.Settle(session, row);
        }

        Review(session, before, ruled);
        bank.Follow(session, wanted.Group, ruled.Question.Id, ruling);
        AuditRow.Write(session, new AuditLine(wanted.Group, wanted.By, wanted.At, "dispute.ruled", wanted.Post.Value, wanted.Verdict.Text));
        return new RulingOutcome.Ruled(ruled);
    }

    /// <summary>What is void from now on while it is open, because of what a moderator decides in the same transaction.</summary>
    internal static void Withdraw(WriteSession session, FactOverlay overlay, EarlierTexts? earlier)
    {
        foreach (var open in session.FindBy(Collections.Posts, "og", overlay.Group.Value).Select(PostRow.Read))
        {
            if (Withdrawal.Of(open, overlay, earlier) is { } withdrawn)
            {
                session.Put(Collections.Posts, PostRow.Of(withdrawn));
                Review(session, open, withdrawn);
                AuditRow.Write(session, new AuditLine(overlay.Group, overlay.By, overlay.At, "quiz.withdrawn", open.Id.Value, null));
            }
        }
    }

    /// <summary>What is hidden, or shown again, because of what a moderator decides of a fact in the same transaction.</summary>
    /// <param name="overlay">The word on it from now on, if any.</param>
    internal static void Hide(WriteSession session, GroupId group, FactId fact, FactOverlay? overlay, EarlierTexts? earlier)
    {
        foreach (var row in session.FindBy(Collections.Posts, "g", group.Value))
        {
            if (Hiding.Of(PostRow.Read(row), group, fact, overlay, earlier) is { } changed)
            {
                session.Put(Collections.Posts, PostRow.Of(changed));
            }
        }
    }

    /// <summary>What is hidden, or not any more, because a text is there again, with the word on its facts.</summary>
    internal static void Back(WriteSession session, GroupId group, SourceId text, IEnumerable<FactOverlay> overlays)
    {
        foreach (var row in session.FindBy(Collections.Posts, "g", group.Value).Where(row => PostRow.IsHidden(row) && PostRow.SourceOf(row) == text))
        {
            if (Hiding.Back(PostRow.Read(row), group, text) is { } changed)
            {
                session.Put(Collections.Posts, PostRow.Of(changed));
            }
        }

        foreach (var overlay in overlays.Where(overlay => overlay.IsHidden))
        {
            Hide(session, group, overlay.Fact, overlay, earlier: null);
        }
    }

    private static bool IsPossible(Verdict verdict, QuizPost post) => verdict switch
    {
        Verdict.AlsoRight(var option) => option >= 0 && option < post.Question.Options.Count && option != post.Question.Key,
        Verdict.Withdrawn => false,
        _ => true,
    };

    private static void Review(WriteSession session, QuizPost before, QuizPost ruled)
    {
        foreach (var row in session.FindBy(Collections.Answers, "p", ruled.Id.Value).Where(row => !AnswerRow.IsErased(row) && AnswerRow.KnowsBefore(row)))
        {
            var (given, remembered) = (AnswerRow.Read(row), AnswerRow.ReadBefore(row));
            var (member, question) = (given.Answer.Member, ruled.Question.Id);
            if (!RuledReview.IsUntouched(ReviewRow.Find(session, ruled.Group, member, question), before, given.Option, remembered, given.At))
            {
                continue;
            }

            if (RuledReview.Of(ruled, given.Option, remembered, given.At) is { } state)
            {
                ReviewRow.Put(session, ruled.Group, member, question, state);
            }
            else
            {
                ReviewRow.Delete(session, ruled.Group, member, question);
            }
        }
    }

    private static DisputeCase? Find(StoreView view, GroupId group, PostId post) => LiteQuizPosts.Find(view, group, post) is { IsOpen: false } closed
        ? new DisputeCase(closed, [.. Of(view, group, post).Select(DisputeRow.Read).OrderBy(dispute => dispute.At)])
        : null;

    private static IReadOnlyList<DisputeCase> Cases(StoreView view, IEnumerable<BsonDocument> rows) =>
    [
        .. rows.OrderBy(row => row["at"].AsInt64)
            .Select(row => (Group: new GroupId(row["g"].AsString), Post: new PostId(row["p"].AsString)))
            .Distinct()
            .Select(post => Find(view, post.Group, post.Post))
            .OfType<DisputeCase>(),
    ];

    private static IEnumerable<BsonDocument> Of(StoreView view, GroupId group, PostId post) =>
        view.FindBy(Collections.Disputes, "p", post.Value).Where(row => row["g"].AsString == group.Value);
}
