using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup.Indexing;

namespace StudyBot.Features.Passages;

/// <summary>Reads what a group knows, for look-ups over more than one kind of fact.</summary>
internal static class KnowledgeReading
{
    /// <summary>The group's own and the library's, without what a moderator hid.</summary>
    public static async Task<GroupKnowledge> ReadKnowledgeAsync(this FeaturePorts ports, GroupId group, CancellationToken cancellationToken)
    {
        var facts = await ports.Facts.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var hidden = await ports.Facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false);
        var names = await ports.Names.ListAsync(group, cancellationToken).ConfigureAwait(false);
        return new GroupKnowledge(
            VisibleFacts.Of(facts, hidden),
            await VisibleNames.OfAsync(names, hidden, source => ports.Sources.ReadSentencesAsync(group, source, cancellationToken)).ConfigureAwait(false),
            await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false));
    }
}
