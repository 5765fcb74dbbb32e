using NodaTime;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Quizzes;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <inheritdoc/>
/// <param name="forget">Lets go of what the stores have in memory of the group, in the moment of the commit.</param>
internal sealed class LiteGroupEraser(
    SingleWriter writer,
    ExtractionReader extractions,
    OriginalsFolder originals,
    AsideSources aside,
    HeldDocuments held,
    GroupChanges changes,
    LiteQuestionBank questions,
    Action<GroupId> forget) : IGroupEraser
{
    public async Task<bool> ForgetAsync(GroupId group, EffectId effect, CancellationToken cancellationToken) =>
        group != GroupId.Library && await writer.WriteAsync(session => Forget(session, group, effect), cancellationToken);

    public async Task<bool> ForgetLeftAsync(GroupId group, Instant leftBefore, CancellationToken cancellationToken) =>
        group != GroupId.Library && await writer.WriteAsync(session => ForgetLeft(session, group, leftBefore), cancellationToken);

    private bool Forget(WriteSession session, GroupId group, EffectId effect)
    {
        var deed = $"forget {group}";
        if (!Effects.TryMark(session, effect, deed))
        {
            // A repetition, and it is done; or the delivery did something else, and this was never done.
            return Effects.IsMarkedFor(session, effect, deed);
        }

        Erase(session, group, effect);
        return true;
    }

    private bool ForgetLeft(WriteSession session, GroupId group, Instant leftBefore)
    {
        var spaces = session.FindBy(Collections.Spaces, "g", group.Value).Select(LiteSpaceStore.Read).ToList();
        if (spaces.Count == 0 || spaces.Any(space => space.Left is not { } left || left >= leftBefore))
        {
            return false;
        }

        Erase(session, group, effect: null);
        return true;
    }

    private void Erase(WriteSession session, GroupId group, EffectId? effect)
    {
        foreach (var row in session.FindBy(Collections.Sources, "g", group.Value))
        {
            SourceRemoval.Delete(session, SourceRow.FromRow(row), extractions, originals);
        }

        aside.DropAll(session, group);
        held.DropAll(session, group);

        // The space of the group's own text form may have written before it was ever recorded as joined.
        foreach (var space in session.FindBy(Collections.Spaces, "g", group.Value).Select(row => LiteSpaceStore.Read(row).Space).Append(group.Value).Distinct())
        {
            SpaceRemoval.Delete(session, space, effect);
        }

        session.DeleteBy(Collections.Buttons, "g", group.Value);
        session.DeleteBy(Collections.Overlays, "g", group.Value);
        session.DeleteBy(Collections.Approvals, "g", group.Value);
        session.DeleteBy(Collections.Reports, "g", group.Value);
        session.DeleteBy(Collections.Hidden, "g", group.Value);
        session.DeleteBy(Collections.Audit, "g", group.Value);
        session.DeleteBy(Collections.Grants, "g", group.Value);
        session.DeleteBy(Collections.Spaces, "g", group.Value);
        session.Delete(Collections.Settings, Keys.Of(group.Value));
        questions.Erase(session, group);
        session.Delete(Collections.Schedules, Keys.Of(group.Value));
        session.DeleteBy(Collections.Posts, "g", group.Value);
        session.DeleteBy(Collections.Answers, "g", group.Value);
        session.DeleteBy(Collections.Members, "g", group.Value);
        session.DeleteBy(Collections.Reviews, "g", group.Value);
        session.DeleteBy(Collections.Disputes, "g", group.Value);
        session.DeleteBy(Collections.Reminders, "g", group.Value);
        session.OnCommit(() =>
        {
            changes.Raise(group);
            forget(group);
        });
    }
}
