using System.Runtime.CompilerServices;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Tests.Extraction;

/// <summary>What holds of every fact of every text: its words stand in its source, exactly where it says.</summary>
internal static class Grounding
{
    public static void Check(Extracted extracted)
    {
        var source = extracted.Document.Source;
        var sentences = extracted.Sentences.Select(s => s.Span).ToHashSet();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in extracted.Facts)
        {
            Assert.True(ids.Add(fact.Id.Value), $"Two facts share the id {fact.Id}.");
            foreach (var evidence in EvidenceOf(fact))
            {
                Assert.Equal(source[evidence.Span], evidence.Text);
                Assert.Contains(evidence.Span, sentences);
                Assert.True(IsWhole(source.Text, evidence.Span), $"Half a character at {evidence.Span} of {fact.Id}.");
            }

            foreach (var (text, evidence) in CitedOf(fact))
            {
                Assert.NotEmpty(text);
                Assert.Contains(text, evidence.Text, StringComparison.Ordinal);
            }
        }

        var events = extracted.Facts.OfType<EventFact>().Select(e => e.Id).ToHashSet();
        Assert.All(extracted.Facts.OfType<OutcomeFact>(), o => Assert.True(o.Event is null || events.Contains(o.Event.Value)));
        Assert.All(extracted.Facts.OfType<QuoteFact>(), q => CheckQuote(q, extracted, events));
        Assert.All(extracted.Facts.OfType<PositionFact>(), p => Assert.True(p.Event is null || events.Contains(p.Event.Value)));
        Assert.All(extracted.Facts.OfType<FigureFact>(), f => Assert.True(f.Event is null || events.Contains(f.Event.Value)));
    }

    private static void CheckQuote(QuoteFact quote, Extracted extracted, HashSet<FactId> events)
    {
        Assert.True(quote.Event is null || events.Contains(quote.Event.Value));
        Assert.NotEmpty(quote.Parts);
        Assert.All(quote.Parts, part =>
        {
            Assert.Equal(extracted.Document.Source[part.Span], part.Text);
            Assert.NotEmpty(part.Text);
            Assert.True(IsWhole(extracted.Document.Source.Text, part.Span));
            Assert.Contains(extracted.Document.Blocks, b => b.Number == part.Block && b.Span.Contains(part.Span));
            Assert.Contains(EvidenceOf(quote), e => e.Span.Overlaps(part.Span));
        });
    }

    private static IEnumerable<Evidence> EvidenceOf(Fact fact) => [fact.Main, .. fact.More, .. CitedOf(fact).Select(c => c.Evidence)];

    private static IEnumerable<(string Text, Evidence Evidence)> CitedOf(Fact fact) => fact switch
    {
        EventFact e =>
        [
            (e.Name.Text, e.Name.Evidence),
            .. e.Date is null ? [] : new[] { (e.Date.Text, e.Date.Evidence) },
            .. e.Place is null ? [] : new[] { (e.Place.Text, e.Place.Evidence) },
            .. e.WiderPlaces.Select(w => (w.Text, w.Evidence)),
            .. e.Participants.Select(p => (p.Text, p.Evidence)),
            .. e.Topics.Select(t => (t.Text, t.Evidence)),
        ],
        OutcomeFact o => [(o.Words.Text, o.Words.Evidence)],
        OfficeFact o =>
        [
            (o.Person.Text, o.Person.Evidence),
            (o.Office.Text, o.Office.Evidence),
            .. o.AsOf is null ? [] : new[] { (o.AsOf.Text, o.AsOf.Evidence) },
        ],
        QuoteFact q => q.Speaker is null ? [] : [(q.Speaker.Text, q.Speaker.Evidence)],
        FigureFact f => [(f.Number.Text, f.Number.Evidence), (f.Counted.Text, f.Counted.Evidence)],
        PositionFact p => [(p.Holder.Text, p.Holder.Evidence), (p.Words.Text, p.Words.Evidence), .. p.Topics.Select(t => (t.Text, t.Evidence))],
        TermFact t => [(t.Term.Text, t.Term.Evidence), (t.Definition.Text, t.Definition.Evidence), .. t.Aliases.Select(a => (a.Text, a.Evidence))],
        _ => throw new SwitchExpressionException(fact),
    };

    private static bool IsWhole(string text, TextSpan span) =>
        !(span.Start > 0 && span.Start < text.Length && char.IsLowSurrogate(text[span.Start]) && char.IsHighSurrogate(text[span.Start - 1]))
        && !(span.End > 0 && span.End < text.Length && char.IsLowSurrogate(text[span.End]) && char.IsHighSurrogate(text[span.End - 1]));
}
