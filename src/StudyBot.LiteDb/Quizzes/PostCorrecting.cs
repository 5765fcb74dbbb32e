using System.Globalization;
using StudyBot.Groups.Audit;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Posts;

namespace StudyBot.LiteDb.Quizzes;

/// <summary>Writes on posts that the text which they rest on was replaced.</summary>
internal static class PostCorrecting
{
    public static int Correct(WriteSession session, NewCorrections wanted)
    {
        var deed = $"correct answers of {wanted.Source}";
        var isNew = Effects.TryMark(session, wanted.Effect, deed);
        if (!isNew && !Effects.IsMarkedFor(session, wanted.Effect, deed))
        {
            return 0;
        }

        var posts = wanted.Posts.Select(id => LiteQuizPosts.Find(session, wanted.Group, id)).OfType<QuizPost>().ToList();
        var corrected = posts.Select(post => isNew ? post.Corrected(new PostCorrection(wanted.By, wanted.At)) : null).OfType<QuizPost>().ToList();
        corrected.ForEach(post => session.Put(Collections.Posts, PostRow.Of(post)));
        if (corrected.Count > 0)
        {
            AuditRow.Write(session, new AuditLine(
                wanted.Group, wanted.By, wanted.At, "answers.corrected", wanted.Source.Hash.Value, corrected.Count.ToString(CultureInfo.InvariantCulture)));
        }

        return corrected.Count + posts.Count(post => post.Correction is not null);
    }
}
