using System.Globalization;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Groups;
using StudyBot.LiteDb.Reading;
using StudyBot.LiteDb.Writing;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;

namespace StudyBot.LiteDb.Quizzes;

/// <inheritdoc/>
internal sealed class LiteQuizMembers(SingleWriter writer, StoreReader reader) : IQuizMembers
{
    public Task<IReadOnlyList<QuizMember>> ListAsync(GroupId group, CancellationToken cancellationToken) => reader.ReadAsync<IReadOnlyList<QuizMember>>(
        view =>
        [
            .. view.FindBy(Collections.Members, "g", group.Value).Select(MemberRow.Read).OrderBy(member => member.Member.Value, StringComparer.Ordinal),
        ],
        cancellationToken);

    public Task<QuizMember?> FindAsync(GroupId group, MemberId member, CancellationToken cancellationToken) =>
        reader.ReadAsync(view => MemberRow.Find(view, group, member), cancellationToken);

    public Task SetAsync(PrivacyChange change, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return writer.WriteAsync(
            session =>
            {
                if (!Effects.TryMark(session, change.Effect, "privacy"))
                {
                    return false;
                }

                if (change.IsNamed == false)
                {
                    ShowWithout(session, change.Group, change.Member);
                }

                var before = MemberRow.Find(session, change.Group, change.Member);
                MemberRow.Put(session, change.Group, new QuizMember(
                    change.Member, change.Name, change.IsOffBoard ?? before?.IsOffBoard ?? false, change.IsNamed ?? before?.IsNamed ?? false));
                return true;
            },
            cancellationToken);
    }

    public Task<int> ForgetAsync(GroupId group, MemberId member, IReadOnlySet<string> buttons, EffectId effect, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(buttons);
        return writer.WriteAsync(session => Forget(session, group, member, buttons, effect), cancellationToken);
    }

    /// <summary>Where the member is named, the answer is shown anew.</summary>
    private static void ShowWithout(WriteSession session, GroupId group, MemberId member)
    {
        foreach (var answer in session.FindBy(Collections.Answers, "gm", QuizKeys.Member(group, member)))
        {
            if (session.Find(Collections.Posts, answer["p"].AsString) is { } row
                && PostRow.Read(row) is { Stage: PostStage.Revealed, Named: { } named } post
                && named.Contains(member))
            {
                session.Put(Collections.Posts, PostRow.Of(post with { Stage = PostStage.Closed }));
            }
        }
    }

    private static int Forget(WriteSession session, GroupId group, MemberId member, IReadOnlySet<string> buttons, EffectId effect)
    {
        const string Deed = "forget answers ";
        if (Effects.DeedOf(session, effect) is { } done)
        {
            return done.StartsWith(Deed, StringComparison.Ordinal) ? int.Parse(done.AsSpan(Deed.Length), CultureInfo.InvariantCulture) : 0;
        }

        ShowWithout(session, group, member);
        var key = QuizKeys.Member(group, member);
        var erased = session.DeleteBy(Collections.Reviews, "gm", key);
        foreach (var row in session.FindBy(Collections.Answers, "gm", key).Where(row => !AnswerRow.IsErased(row)))
        {
            erased++;
            if (session.Find(Collections.Posts, row["p"].AsString) is { } post && PostRow.Read(post).IsOpen)
            {
                session.Put(Collections.Answers, AnswerRow.Erase(row));
            }
            else
            {
                session.Delete(Collections.Answers, row["_id"]);
            }
        }

        foreach (var row in session.FindBy(Collections.Disputes, "gm", key))
        {
            session.Put(Collections.Disputes, DisputeRow.Erase(row));
        }

        foreach (var row in session.FindBy(Collections.Buttons, "allowed", member.Value).Where(row => row["g"] == group.Value && buttons.Contains(row["action"].AsString)))
        {
            session.Delete(Collections.Buttons, row["_id"]);
        }

        if (MemberRow.Find(session, group, member) is { } known)
        {
            MemberRow.Put(session, group, known with { Name = null });
        }

        Effects.TryMark(session, effect, string.Create(CultureInfo.InvariantCulture, $"{Deed}{erased}"));
        return erased;
    }
}
