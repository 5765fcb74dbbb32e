using System.Collections.Immutable;
using StudyBot.Features.Passages;
using StudyBot.Features.Review;
using StudyBot.Features.Summit;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Quotes;

namespace StudyBot.Features.Quotes;

/// <summary>A quote as a line: exactly the words between the marks, and beside them no more than the source says of them.</summary>
internal static class QuoteLines
{
    private const int LongestQuote = 700;
    private const int LongestEvent = 80;

    /// <summary>Null where its source cannot be read.</summary>
    public static CitedLine? Of(FoundQuote found, Shelf shelf)
    {
        var quote = found.Quote;
        if (shelf.Find(quote.Source) is not { } source)
        {
            return null;
        }

        var attribution = new[]
        {
            quote is { Verb: { } verb, Speaker: not null } ? $"{Speaker(quote)} ({CardText.OneLine(verb)})" : Speaker(quote),
            found.Event is { } said ? $"{EventTitle.WithDate(said, LongestEvent)}{(FactFields.IsEdited(said) ? LineText.Edited : "")}" : null,
            AsOf.Of(source),
        };
        ImmutableArray<Passage> passages =
        [
            .. quote.More.Prepend(quote.Main).Select(e => new Passage(quote.Source, e)),
            .. quote.Speaker is { } speaker ? [new Passage(quote.Source, speaker.Evidence)] : Array.Empty<Passage>(),
            .. found.AlsoTold.Select(also => new Passage(also.Source, also.Main)),
        ];
        return new CitedLine(
            string.Join(" · ", attribution.OfType<string>()),
            LineText.Of(quote.Words, atMost: LongestQuote),
            [.. passages.Distinct()],
            LineForm.Quotation);
    }

    // Nobody is made a speaker whom the source does not name.
    private static string Speaker(QuoteFact quote) => quote.Speaker switch
    {
        null => "the document does not say who",
        { IsEdited: true } put => $"{CardText.OneLine(put.Value)}{LineText.Edited}",
        var named => CardText.OneLine(named.Value),
    };
}
