using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Review;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>Takes one answer, inside a transaction.</summary>
internal static class AnswerTaking
{
    public static AnswerOutcome Take(WriteSession session, NewAnswer answer)
    {
        var isNew = Effects.TryMark(session, answer.Effect, "answer");
        if (session.Find(Collections.Posts, answer.Post.Value) is not { } row
            || PostRow.Read(row) is not { } post
            || !answer.IsOf(post))
        {
            return new AnswerOutcome.NoSuchQuestion();
        }

        if (answer.Seen is not null && post is { Stage: PostStage.Claimed, Tried: null })
        {
            // The card of an earlier claim of the day, which may have asked something else.
            return new AnswerOutcome.NoSuchQuestion();
        }

        if (answer.Seen?.Apply(post) is { } marked)
        {
            session.Put(Collections.Posts, PostRow.Of(marked));
            post = marked;
        }

        if (session.Find(Collections.Answers, QuizKeys.Answer(post.Id, answer.Member)) is { } before)
        {
            var option = AnswerRow.IsErased(before) ? (int?)null : before["option"].AsInt32;

            // A repetition of the delivery that brought it.
            return !isNew && option == answer.Option ? new AnswerOutcome.Locked(post, answer.Option) : new AnswerOutcome.AnsweredBefore(post, option);
        }

        if (!post.IsOpen || post.IsVoid || answer.At >= post.Closes)
        {
            return new AnswerOutcome.TooLate(post);
        }

        if (isNew)
        {
            Keep(session, post, answer);
            return new AnswerOutcome.Locked(post, answer.Option);
        }

        return new AnswerOutcome.NoSuchQuestion();
    }

    private static void Keep(WriteSession session, QuizPost post, NewAnswer answer)
    {
        session.Insert(Collections.Answers, AnswerRow.Of(post, answer, ReviewRow.Find(session, post.Group, answer.Member, post.Question.Id)));
        ReviewRow.Rate(session, post.Group, answer.Member, post.Question.Id, Ratings.Of(answer.Option == post.Question.Key), answer.At);
        var known = MemberRow.Find(session, post.Group, answer.Member);
        if (known?.Name != answer.Name)
        {
            MemberRow.Put(session, post.Group, (known ?? new QuizMember(answer.Member, null, IsOffBoard: false, IsNamed: false)) with { Name = answer.Name });
        }
    }
}
