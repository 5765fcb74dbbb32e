using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>Free questions over what a group may read: the sentences that answer, best first.</summary>
public interface IPassageFinder
{
    /// <summary>
    /// Sentences of the group's own sources and the library's, without what the group hid. Any text may be asked; one without a word to
    /// look for finds nothing and is declined.
    /// </summary>
    /// <param name="only">Asks this source alone; null asks all.</param>
    /// <param name="atMost">How many passages, from 1.</param>
    Task<PassagesFound> FindAsync(GroupId group, string question, SourceId? only, int atMost, CancellationToken cancellationToken);

    /// <summary>
    /// The sentences that have most of some words, of the same sources: to look at where nothing has the name that was asked for. They answer nothing,
    /// so fewer passages are read for them than for a question.
    /// </summary>
    Task<IReadOnlyList<FoundPassage>> FindNearestAsync(GroupId group, string words, int atMost, CancellationToken cancellationToken);
}
