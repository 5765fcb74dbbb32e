using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Terms;

/// <summary>Named ideas with the sentence that explains each best; further sentences that explain it follow.</summary>
internal sealed class TermFinder(SourceId source, FactIds ids)
{
    private const int LongestSentence = 250;
    private const int MostEvidence = 8;

    public IEnumerable<TermFact> Find(IReadOnlyList<SentenceReading> readings, CancellationToken cancellationToken)
    {
        var groups = new Dictionary<string, List<TermDraft>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (var reading in readings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var view = reading.View;
            if (view.Sentence.Block.Kind is not (BlockKind.Paragraph or BlockKind.ListItem) || view.Words.Count is < 6
                or > LongestSentence || view.Words[^1].Is("?") || IsBroken(view))
            {
                continue;
            }

            foreach (var draft in InSentence(reading))
            {
                var key = KeyOf(view, draft.Term);
                if (key.Length == 0 || DefinitionWords.IsHalf(view, draft.First, draft.Last))
                {
                    continue;
                }

                if (!groups.TryGetValue(key, out var drafts))
                {
                    groups[key] = drafts = [];
                    order.Add(key);
                }

                drafts.Add(draft);
            }
        }

        return order.Select(key => Make(key, groups[key], readings)).OrderBy(t => t.Main.Span.Start);
    }

    private static IEnumerable<TermDraft> InSentence(SentenceReading reading)
    {
        var view = reading.View;
        for (var word = 0; word < view.Words.Count; word++)
        {
            if (view.IsQuoted(word))
            {
                continue;
            }

            if (Known(reading, word) is { } known)
            {
                yield return known;
                word = known.Term.End;
                continue;
            }

            if (TermNames.At(view, word) is { } term)
            {
                if (DefinitionFrames.Of(reading, term) is { } draft)
                {
                    yield return draft;
                }

                word = term.Last;
                continue;
            }

            if (Body(reading, word) is { } body)
            {
                yield return body;
                continue;
            }

            if ((PlainTermFrame.Refers(view, word) ?? (view.Words[word].Is(",") ? PlainTermFrame.Apposed(view, word) : null)) is { } plain)
            {
                yield return plain;
            }
        }
    }

    // "known as X": what stands before explains it, or what follows ("…, which stated that").
    private static TermDraft? Known(SentenceReading reading, int word)
    {
        var view = reading.View;
        var name = KnownAsFrame.NameAfter(view, word);
        if (name < 0 || TermNames.AnyAt(view, name) is not { } term)
        {
            return null;
        }

        if (KnownAsFrame.Explained(view, word) is { } explained)
        {
            return new TermDraft(view, term, explained.First, explained.Last, "term.knownas", 0.85);
        }

        return TermNames.At(view, term.Start) is null ? DefinitionFrames.Said(reading, term) : DefinitionFrames.Of(reading, term);
    }

    /// <summary>A paragraph's sentence without its stop was broken off: what it says is not all.</summary>
    private static bool IsBroken(SentenceView view) =>
        view.Sentence.Block.Kind is BlockKind.Paragraph && (!view.Words[^1].IsMark || view.Words[^1].Lower is "," or ":" or "—" or "(");

    // "The League of Nations was an international organization …"
    private static TermDraft? Body(SentenceReading reading, int word)
    {
        if (!reading.View.Has(word, WordMarks.StartsOrganization))
        {
            return null;
        }

        foreach (var organization in reading.View.Organizations.Within(word, word))
        {
            if (reading.View.Lower(organization.Last + 1) is "is" or "was" && reading.View.Lower(organization.Last + 2) is "a" or "an")
            {
                return DefinitionFrames.Of(reading, new TermSpan(organization.First,
                    organization.Last, organization.First, organization.Last));
            }
        }

        return null;
    }

    private static string KeyOf(SentenceView view, TermSpan term) => KeyText.Of(view.TextOf(term.First, term.Last));

    private TermFact Make(string key, List<TermDraft> drafts, IReadOnlyList<SentenceReading> readings)
    {
        var best = drafts.MaxBy(d => d.Confidence)!;
        var evidence = best.View.Evidence;
        var term = best.View.TextOf(best.Term.First, best.Term.Last);
        var words = best.View.TextOf(best.First, best.Last);
        var aliases = new List<Cited<string>>();
        foreach (var draft in drafts)
        {
            if (draft.Term.Acronym is { } acronym && aliases.All(a => a.Value != acronym))
            {
                aliases.Add(new(acronym, acronym, draft.View.Evidence));
            }
        }

        if (best.Term.IsQuoted && ShortForms.Of(best.View, best.Term, readings) is { } shortForm)
        {
            aliases.Add(shortForm);
        }

        var more = drafts.Where(d => d.View != best.View).Select(d => d.View.Evidence).Distinct().Take(MostEvidence).ToList();
        return new TermFact(ids.Next("term", evidence, key), source, evidence,
            more, best.Rule, best.Confidence, new(term, term, evidence), new(words, words, evidence),
            aliases);
    }
}
