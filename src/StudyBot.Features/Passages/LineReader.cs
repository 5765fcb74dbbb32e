using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Passages;

/// <summary>Takes from lines what may not be read, and reads the sentences of those that are shown.</summary>
internal static class LineReader
{
    // More of one source are told by their paragraphs alone; the source's own card has them all.
    private const int PassagesOfPlaces = 3;
    private const int ParagraphsNamed = 12;

    /// <summary>The lines that have something to cite. Only sources of which something is hidden are read for that.</summary>
    public static async Task<ImmutableArray<CitedLine>> WithoutHiddenAsync(Reading reading, IEnumerable<CitedLine> lines, CancellationToken cancellationToken)
    {
        var kept = ImmutableArray.CreateBuilder<CitedLine>();
        foreach (var line in lines)
        {
            var left = line.Places is { } places
                ? line with { Places = places with { Sentences = await VisibleAsync(reading, places, cancellationToken).ConfigureAwait(false) } }
                : line with { Passages = [.. line.Passages.Where(reading.May)] };
            if (left.Passages.Length > 0 || left.Places is { Sentences.Length: > 0 })
            {
                kept.Add(left);
            }
        }

        return kept.ToImmutable();
    }

    /// <summary>The lines of one page as they are shown.</summary>
    public static async Task<ImmutableArray<CitedLine>> ReadAsync(Reading reading, ImmutableArray<CitedLine> lines, CancellationToken cancellationToken)
    {
        var shown = ImmutableArray.CreateBuilder<CitedLine>(lines.Length);
        foreach (var line in lines)
        {
            if (line.Places is not { } places)
            {
                shown.Add(line);
            }
            else if (await reading.SentencesAsync(places.Source, cancellationToken).ConfigureAwait(false) is { } source)
            {
                var known = places.Sentences.Where(s => s < source.Sentences.Count).ToList();
                shown.Add(line with
                {
                    Text = Where(reading.Shelf.Find(places.Source)?.DisplayTitle ?? "", [.. known.Select(s => source.Sentences[s].Block.Number).Distinct()]),
                    Passages = [.. known.Take(PassagesOfPlaces).Select(s => new Passage(places.Source, source.EvidenceOf(s)))],
                });
            }
        }

        return [.. shown.Where(line => line.Passages.Length > 0)];
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

    private static RichText Where(string title, IReadOnlyList<int> paragraphs)
    {
        var named = string.Join(", ", paragraphs.Take(ParagraphsNamed).Select(n => n.ToString(CultureInfo.InvariantCulture)));
        var more = paragraphs.Count > ParagraphsNamed ? $" and {(paragraphs.Count - ParagraphsNamed).ToString(CultureInfo.InvariantCulture)} more" : "";
        return $"{CardText.Cut(CardText.OneLine(title), 80)}: {(paragraphs.Count == 1 ? "paragraph" : "paragraphs")} {named}{more}";
    }
}
