using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// How a group's word on facts goes over to a document that takes the place of another: to the fact of the same kind and key whose sentence still stands,
/// wherever it stands now; else, in mostly the same words, to the one with the same id but for its source, or to the one of its kind that stands over the same
/// place. The others have no fact: they wait for a moderator.
/// </summary>
public static class OverlayMoving
{
    private const double MostlyTheSame = 0.5;

    /// <summary>One that has no fact, kept apart from another fact that has the same id in the new document, and of which nothing was said.</summary>
    public static MovedOverlay Apart(MovedOverlay moved, Extracted after)
    {
        ArgumentNullException.ThrowIfNull(moved);
        ArgumentNullException.ThrowIfNull(after);
        return moved.IsOrphan && after.Facts.Any(fact => fact.Id == moved.Overlay.Fact) ? moved with { Overlay = moved.Overlay with { Fact = Beside(moved.Overlay.Fact) } } : moved;
    }

    /// <param name="before">The text that the overlays' evidence points into; null where it cannot be read any more.</param>
    public static IReadOnlyList<MovedOverlay> Move(IReadOnlyList<FactOverlay> overlays, SourceText? before, Extracted after)
    {
        ArgumentNullException.ThrowIfNull(overlays);
        ArgumentNullException.ThrowIfNull(after);
        var matches = new Dictionary<FactOverlay, Fact>();
        var taken = new HashSet<FactId>();
        var bySentence = after.Facts.ToLookup(fact => (fact.Kind, FactKey.Of(fact.Source, fact.Id), PlainWords.Line(fact.Main.Text)));
        var byId = after.Facts.ToLookup(fact => FactKey.Within(fact.Source, fact.Id));
        Match(overlay => Said(overlay) is { Length: > 0 } said ? bySentence[(overlay.Kind, FactKey.Of(overlay.Source, overlay.Fact), said)] : []);
        Match(overlay => byId[FactKey.Within(overlay.Source, overlay.Fact)].Where(fact => before is null || IsMostlySaid(overlay, fact)));
        Match(overlay => after.Facts.Where(fact => fact.Kind == overlay.Kind && fact.Main.Span.Overlaps(overlay.Evidence) && IsMostlySaid(overlay, fact)));
        var sentences = after.Sentences.ToLookup(sentence => PlainWords.Line(after.Document.Source[sentence.Span]), sentence => sentence.Span);
        return [.. overlays.Select(overlay => matches.TryGetValue(overlay, out var fact) ? Found(overlay, fact) : Lost(overlay))];

        string? Said(FactOverlay overlay) => before is { } text && overlay.Evidence.End <= text.Text.Length ? PlainWords.Line(text[overlay.Evidence]) : null;

        bool IsMostlySaid(FactOverlay overlay, Fact fact) => PlainWords.Shared(Said(overlay) ?? "", PlainWords.Line(fact.Main.Text)) >= MostlyTheSame;

        void Match(Func<FactOverlay, IEnumerable<Fact>> candidates)
        {
            foreach (var overlay in overlays.Where(overlay => !matches.ContainsKey(overlay)))
            {
                if (candidates(overlay).FirstOrDefault(fact => !taken.Contains(fact.Id)) is { } fact)
                {
                    matches[overlay] = fact;
                    taken.Add(fact.Id);
                }
            }
        }

        MovedOverlay Found(FactOverlay overlay, Fact fact) =>
            new(overlay with { Fact = fact.Id, Source = after.Source, Evidence = fact.Main.Span }, IsOrphan: false);

        // What was hidden as text stays so where the text still stands; no other words must be hidden in its place.
        MovedOverlay Lost(FactOverlay overlay)
        {
            var stands = Said(overlay) is { Length: > 0 } said ? sentences[said].Take(1).ToList() : [];
            var id = new FactId($"{after.Source}/{FactKey.Within(overlay.Source, overlay.Fact)}");
            return new MovedOverlay(
                overlay with
                {
                    // Apart from the overlay of the fact that has this id now.
                    Fact = taken.Contains(id) ? Beside(id) : id,
                    Source = after.Source,
                    Evidence = stands is [var span] ? span : default,
                    IsPassageHidden = overlay.IsPassageHidden && stands.Count > 0,
                },
                IsOrphan: true);
        }
    }

    // With a sign that no key has.
    private static FactId Beside(FactId id) => new($"{id}~");
}
