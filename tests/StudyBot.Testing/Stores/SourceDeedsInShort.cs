using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>What is done to documents that are there, in few words.</summary>
public static class SourceDeedsInShort
{
    private static int deeds;

    /// <summary>As a moderator takes it away: it can be had back for a day from noon.</summary>
    public static Task<bool> TakeAwayAsync(this ISourceChanges sources, GroupId group, SourceId source, CancellationToken cancellationToken) =>
        sources.TakeAwayAsync(group, source, new EffectId($"take away {Interlocked.Increment(ref deeds)}"), cancellationToken);

    public static Task<bool> TakeAwayAsync(this ISourceChanges sources, GroupId group, SourceId source, EffectId effect, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.SetAsideAsync(new SourceChange(group, source, SampleSources.Moderator, SampleSources.Noon, effect), cancellationToken);
    }

    /// <summary>By what is stated of it now.</summary>
    public static async Task<bool> ReplaceExtractionAsync(this ISourceStore sources, Extracted extracted, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(extracted);
        var there = await sources.FindAsync(extracted.Source.Group, extracted.Source, cancellationToken);
        return await sources.ReplaceExtractionAsync(extracted, there?.Stated, cancellationToken);
    }

    /// <summary>The same when its day is over, for all of which it is.</summary>
    public static Task<int> LetGoAsync(this ISourceChanges sources, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(sources);
        return sources.LetGoAsync(SampleSources.Noon + ISourceChanges.KeptAside, cancellationToken);
    }
}
