using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace StudyBot.Lucene;

/// <summary>
/// Finds terms in the dictionaries of one reader, for one search. Lucene's own way makes an enumerator for each term, field and use of it, which is most of what
/// a search of a few words would allocate; this makes one for each field.
/// </summary>
internal sealed class TermLookup(IndexReader reader)
{
    private readonly Dictionary<(int Leaf, string Field), TermsEnum?> dictionaries = [];

    /// <summary>Where the term stands in each part of the index. Its <see cref="TermContext.DocFreq"/> is 0 where it stands nowhere.</summary>
    public TermContext Find(string field, string term)
    {
        var context = new TermContext(reader.Context);
        var bytes = new BytesRef(term);
        foreach (var leaf in reader.Leaves)
        {
            if (DictionaryOf(leaf, field) is { } dictionary && dictionary.SeekExact(bytes))
            {
                context.Register(dictionary.GetTermState(), leaf.Ord, dictionary.DocFreq, dictionary.TotalTermFreq);
            }
        }

        return context;
    }

    /// <summary>Null where the term stands nowhere in the field.</summary>
    public TermQuery? QueryOf(string field, string term, float boost = 1)
    {
        var context = Find(field, term);
        return context.DocFreq == 0 ? null : new TermQuery(new Term(field, term), context) { Boost = boost };
    }

    private TermsEnum? DictionaryOf(AtomicReaderContext leaf, string field)
    {
        if (!dictionaries.TryGetValue((leaf.Ord, field), out var dictionary))
        {
            dictionaries[(leaf.Ord, field)] = dictionary = leaf.AtomicReader.GetTerms(field)?.GetEnumerator();
        }

        return dictionary;
    }
}
