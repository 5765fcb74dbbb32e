using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup.Asking;

namespace StudyBot.Features.Passages;

/// <summary>Found passages as lines that say where they stand; the sentences themselves stand among the card's citations.</summary>
internal static class PassageLines
{
    public static IEnumerable<CitedLine> Of(Reading reading, string label, IEnumerable<FoundPassage> passages) => passages
        .GroupBy(p => p.Source)
        .Where(same => reading.Shelf.Find(same.Key) is not null)
        .Select(same => CitedLine.Listed(
            label,
            PlaceText.Of(reading.Shelf.Find(same.Key)!.DisplayTitle, [.. same.Select(p => p.Sentence.Block).Distinct().Order()]),
            same.Key,
            [.. same.Select(p => p.Sentence)]));
}
