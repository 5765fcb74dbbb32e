using StudyBot.Features.Review;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Ask;

/// <summary>
/// What moderators put right, by the sentence that says it otherwise: a sentence is always shown as its document has it, and then says so beside it.
/// </summary>
internal sealed class PutRight
{
    private const int LongestValue = 80;

    private readonly ILookup<(SourceId Source, TextSpan Sentence), FactField> edited;

    private PutRight(IEnumerable<(SourceId Source, FactField Field)> fields) => edited = fields.ToLookup(f => (f.Source, f.Field.Evidence.Span), f => f.Field);

    public static async Task<PutRight> ReadAsync(IFactStore facts, GroupId group, CancellationToken cancellationToken)
    {
        var fields = new List<(SourceId, FactField)>();
        foreach (var overlay in await facts.ListOverlaysAsync(group, cancellationToken).ConfigureAwait(false))
        {
            if (overlay is { Edit: not null, IsHidden: false } && await facts.FindAsync(group, overlay.Fact, cancellationToken).ConfigureAwait(false) is { } fact)
            {
                fields.AddRange(FactFields.Of(fact).Where(field => field.IsEdited).Select(field => (fact.Source, field)));
            }
        }

        return new PutRight(fields);
    }

    /// <summary>"date edited by a moderator: 15 March 2011"; null where nothing was.</summary>
    public string? Of(SourceId source, Evidence sentence) =>
        edited[(source, sentence.Span)].Select(field => $"{field.Label.ToLowerInvariant()} edited by a moderator: {CardText.Cut(field.Value, LongestValue)}").Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } put
            ? string.Join("; ", put)
            : null;
}
