using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>
/// What moderators said of facts of a document before it was added: it was there, was taken away, and came back before that was deleted. It holds of the new one, so
/// that nobody shows what was hidden by adding it once more; whoever adds it is told.
/// </summary>
internal static class SaidBefore
{
    public static async Task<int> CountAsync(FeaturePorts ports, IReadOnlyCollection<SourceSummary> added, CancellationToken cancellationToken)
    {
        var since = added.DistinctBy(source => source.Id).ToDictionary(source => source.Id, source => source.AddedAt);
        var said = 0;
        foreach (var group in since.Keys.Select(source => source.Group).Distinct())
        {
            said += (await ports.Facts.ListOverlaysAsync(group, cancellationToken).ConfigureAwait(false))
                .Count(overlay => since.TryGetValue(overlay.Source, out var at) && overlay.At < at);
        }

        return said;
    }

    /// <summary>Null where nothing was.</summary>
    /// <param name="documents">How many were added.</param>
    public static string? Sentence(int facts, int documents = 1) => facts == 0
        ? null
        : $"What moderators hid or put right before {(documents == 1 ? "it was" : "they were")} taken away holds again: {Counted.Of(facts, "fact")}.";
}
