using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>What overlays do to facts, and how they find their facts again: the same for every store.</summary>
public static class OverlayRules
{
    /// <summary>The facts as the overlays' group sees them: the hidden ones gone, the edited ones put right.</summary>
    public static IEnumerable<Fact> Apply(IEnumerable<Fact> facts, IReadOnlyDictionary<FactId, FactOverlay> overlays)
    {
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(overlays);
        foreach (var fact in facts)
        {
            if (!overlays.TryGetValue(fact.Id, out var overlay))
            {
                yield return fact;
            }
            else if (!overlay.IsHidden)
            {
                yield return overlay.Edit is { } edit ? Apply(fact, edit) : fact;
            }
        }
    }

    /// <summary>The fact with the values that were put right. Each keeps the source's words and evidence.</summary>
    public static Fact Apply(Fact fact, FactEdit edit)
    {
        ArgumentNullException.ThrowIfNull(edit);
        return fact switch
        {
            EventFact happened => happened with
            {
                Name = Put(happened.Name, edit.Name),
                Date = edit.Date is { } date ? Put(happened.Date, date, happened.Main) : happened.Date,
                Place = edit.Place is { } place ? Put(happened.Place, place, happened.Main) : happened.Place,

                // They are those of the place that the source gives, and the other one need not lie there.
                WiderPlaces = edit.Place is null ? happened.WiderPlaces : [],
                Participants = edit.Participants is { } lines ? ParticipantLines.Apply(happened, lines) : happened.Participants,
            },
            OutcomeFact outcome when edit.Words is { } words => outcome with { Words = Put(outcome.Words, words) },
            FigureFact figure when edit.Words is { } words => figure with { Counted = Put(figure.Counted, words) },
            OfficeFact office => office with
            {
                Person = Put(office.Person, edit.Name),
                Office = Put(office.Office, edit.Words),
                AsOf = edit.Date is { } date ? Put(office.AsOf, date, office.Main) : office.AsOf,
            },
            QuoteFact quote when edit.Name is { } speaker => quote with { Speaker = Put(quote.Speaker, speaker, quote.Main) },
            PositionFact position => position with { Holder = Put(position.Holder, edit.Name), Words = Put(position.Words, edit.Words) },
            TermFact term => term with { Term = Put(term.Term, edit.Name), Definition = Put(term.Definition, edit.Words) },
            _ => fact,
        };
    }

    /// <summary>
    /// One group's overlays of one source after the source was extracted again: those with the id of a new fact stay, others go to the fact
    /// of their kind whose main evidence overlaps theirs most and that none has yet, the rest have no fact. A fact that was there
    /// <paramref name="before"/> under its own id is not what another one's overlay speaks of, however near it stands.
    /// </summary>
    public static IReadOnlyList<(FactOverlay Before, FactOverlay? After)> Follow(
        IReadOnlyList<FactOverlay> overlays,
        IReadOnlyList<Fact> facts,
        IReadOnlySet<FactId> before)
    {
        ArgumentNullException.ThrowIfNull(overlays);
        ArgumentNullException.ThrowIfNull(facts);
        ArgumentNullException.ThrowIfNull(before);
        var byId = facts.ToLookup(fact => fact.Id);
        var matches = overlays.Where(overlay => byId.Contains(overlay.Fact)).ToDictionary(overlay => overlay.Fact, overlay => byId[overlay.Fact].First());
        var taken = matches.Keys.ToHashSet();
        var free = facts.Where(fact => !before.Contains(fact.Id) && !taken.Contains(fact.Id)).ToList();
        var near = overlays
            .Where(overlay => !taken.Contains(overlay.Fact))
            .SelectMany(overlay => free
                .Where(fact => fact.Kind == overlay.Kind && fact.Main.Span.Overlaps(overlay.Evidence))
                .Select(fact => (Overlay: overlay, Fact: fact)))
            .OrderByDescending(pair => Shared(pair.Fact.Main.Span, pair.Overlay.Evidence))
            .ThenBy(pair => pair.Overlay.Fact.Value, StringComparer.Ordinal)
            .ThenBy(pair => pair.Fact.Id.Value, StringComparer.Ordinal);
        foreach (var (overlay, fact) in near)
        {
            if (!matches.ContainsKey(overlay.Fact) && taken.Add(fact.Id))
            {
                matches[overlay.Fact] = fact;
            }
        }

        return
        [
            .. overlays.Select(overlay => matches.TryGetValue(overlay.Fact, out var match)
                ? (overlay, overlay with { Fact = match.Id, Evidence = match.Main.Span })
                : (overlay, (FactOverlay?)null)),
        ];
    }

    /// <summary>A value that the source does not give has no words there; the fact's own sentence stands behind it.</summary>
    private static Cited<T> Put<T>(Cited<T>? cited, T value, Evidence main) =>
        (cited ?? new Cited<T>(value, string.Empty, main)) with { Value = value, IsEdited = true };

    private static Cited<string> Put(Cited<string> cited, string? value) => value is null ? cited : cited with { Value = value, IsEdited = true };

    private static int Shared(TextSpan a, TextSpan b) => Math.Min(a.End, b.End) - Math.Max(a.Start, b.Start);
}
