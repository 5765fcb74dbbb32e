using System.Collections.Immutable;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Passages;

/// <summary>Takes from lines what may not be read, and reads the sentences of those that are shown.</summary>
internal static class LineReader
{
    // More of one source are told by their paragraphs alone; the source's own card has them all.
    private const int PassagesOfPlaces = 2;

    /// <summary>The lines that have something to cite. Only sources of which something is hidden are read for that.</summary>
    public static async Task<ImmutableArray<CitedLine>> WithoutHiddenAsync(Reading reading, IEnumerable<CitedLine> lines, CancellationToken cancellationToken)
    {
        var kept = ImmutableArray.CreateBuilder<CitedLine>();
        Func<Passage, bool> may = reading.May;
        foreach (var line in lines)
        {
            var left = line.Places is { } places
                ? line with { Places = places with { Sentences = await VisibleAsync(reading, places, cancellationToken).ConfigureAwait(false) } }
                : line.Passages.All(may) ? line : line with { Passages = [.. line.Passages.Where(may)] };
            if (left.Passages.Length > 0 || left.Places is { Sentences.Length: > 0 })
            {
                kept.Add(left);
            }
        }

        return kept.DrainToImmutable();
    }

    /// <summary>The lines of one page as they are shown.</summary>
    public static async Task<ImmutableArray<CitedLine>> ReadAsync(Reading reading, ImmutableArray<CitedLine> lines, CancellationToken cancellationToken)
    {
        var shown = ImmutableArray.CreateBuilder<CitedLine>(lines.Length);
        var cited = lines.SelectMany(l => l.Passages).ToHashSet();
        foreach (var line in lines)
        {
            if (line.Places is not { } places)
            {
                shown.Add(line);
            }
            else if (await reading.SentencesAsync(places.Source, cancellationToken).ConfigureAwait(false) is { } source)
            {
                shown.Add(Read(reading, line, source, places, cited));
            }
        }

        return [.. shown.Where(line => line.Passages.Length > 0)];
    }

    // Sentences of the running text first, and first those that no other line cites.
    private static CitedLine Read(Reading reading, CitedLine line, SourceSentences source, PlacesInText places, HashSet<Passage> cited)
    {
        var sentences = places.Sentences.Where(s => s < source.Sentences.Count).Select(s => source.Sentences[s]).ToList();
        var running = sentences.Where(s => s.Block.Kind is not (BlockKind.Masthead or BlockKind.Heading)).ToList();
        var told = (running.Count > 0 ? running : sentences).Select(s => new Passage(places.Source, source.EvidenceOf(s.Index))).ToList();
        return line with
        {
            Text = PlaceText.Of(reading.Shelf.Find(places.Source)!.DisplayTitle, [.. told.Select(p => p.Evidence.Block).Distinct()]),
            Passages = [.. told.OrderBy(cited.Contains).Take(PassagesOfPlaces).OrderBy(p => p.Evidence.Span.Start)],
        };
    }

    private static async Task<ImmutableArray<int>> VisibleAsync(Reading reading, PlacesInText places, CancellationToken cancellationToken)
    {
        if (reading.Shelf.Find(places.Source) is null)
        {
            return [];
        }

        if (!reading.Hidden.HideSome(places.Source))
        {
            return places.Sentences;
        }

        return await reading.SentencesAsync(places.Source, cancellationToken).ConfigureAwait(false) is { } source
            ? [.. places.Sentences.Where(s => s < source.Sentences.Count && !reading.Hidden.Hide(new Passage(places.Source, source.EvidenceOf(s))))]
            : [];
    }
}
