using StudyBot.Groups.Spaces;
using StudyBot.Knowledge;
using StudyBot.LiteDb.Originals;
using StudyBot.LiteDb.Sources;
using StudyBot.LiteDb.Writing;

namespace StudyBot.LiteDb.Groups;

/// <inheritdoc/>
internal sealed class LiteGroupEraser(SingleWriter writer, ExtractionReader extractions, OriginalsFolder originals, GroupChanges changes) : IGroupEraser
{
    public async Task<bool> ForgetAsync(GroupId group, EffectId effect, CancellationToken cancellationToken) =>
        group != GroupId.Library && await writer.WriteAsync(session => Forget(session, group, effect), cancellationToken);

    private bool Forget(WriteSession session, GroupId group, EffectId effect)
    {
        if (!Effects.TryMark(session, effect))
        {
            // A repetition: it is done.
            return true;
        }

        foreach (var row in session.FindBy(Collections.Sources, "g", group.Value))
        {
            SourceRemoval.Delete(session, SourceRow.FromRow(row), extractions, originals);
        }

        foreach (var space in session.FindBy(Collections.Spaces, "g", group.Value).Select(LiteSpaceStore.Read))
        {
            SpaceRemoval.Delete(session, space.Space, effect);
        }

        session.DeleteBy(Collections.Buttons, "g", group.Value);
        session.DeleteBy(Collections.Overlays, "g", group.Value);
        session.DeleteBy(Collections.Hidden, "g", group.Value);
        session.DeleteBy(Collections.Audit, "g", group.Value);
        session.DeleteBy(Collections.Spaces, "g", group.Value);
        session.Delete(Collections.Settings, Keys.Of(group.Value));
        session.OnCommit(() => changes.Raise(group));
        return true;
    }
}
