using System.Globalization;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Searching;
using Document = Lucene.Net.Documents.Document;

namespace StudyBot.Lucene;

/// <summary>How a passage stands in the index: its terms, and its place. Its text is not in it.</summary>
internal static class PassageFields
{
    public const string Source = "source";
    public const string Body = "body";
    private const string Version = "version";
    private const string Place = "place";
    private const string Context = "context";
    private const string Names = "names";

    private static readonly FieldType TermsOnly = new()
    {
        IsIndexed = true,
        IsTokenized = true,
        IndexOptions = IndexOptions.DOCS_AND_FREQS,
    };

    public static Document Of(SourceId source, int version, IndexedPassage passage)
    {
        var id = source.ToString();
        return
        [
            new StringField(Source, id, Field.Store.NO),
            new SortedDocValuesField(Source, new BytesRef(id)),
            new StringField(Version, string.Create(CultureInfo.InvariantCulture, $"{id}@{version}"), Field.Store.NO),
            new NumericDocValuesField(Place, ((long)passage.FirstSentence << 32) | (uint)passage.Sentences),
            new Field(Body, new PreparedTerms(passage.Terms.Select(t => t.Text)), TermsOnly),
            new Field(Context, new PreparedTerms(passage.Context), TermsOnly),
            new Field(Names, new PreparedTerms(passage.Names), TermsOnly),
        ];
    }

    /// <summary>A term wherever it stands; nothing in it where it stands nowhere.</summary>
    /// <param name="body">The term in the body, where it stands in any.</param>
    public static DisjunctionMaxQuery QueryOf(string term, TermQuery? body, TermLookup lookup)
    {
        // A word of the title helps a little, and counts once; another name of somebody who is named counts nearly as much as the name.
        var best = new DisjunctionMaxQuery(0.1f);
        foreach (var query in (TermQuery?[])[body, lookup.QueryOf(Context, term, 0.2f), lookup.QueryOf(Names, term, 0.5f)])
        {
            if (query is not null)
            {
                best.Add(query);
            }
        }

        return best;
    }

    public static Filter FilterOf(SearchScope scope) => scope.Sources.Count == 1
        ? new QueryWrapperFilter(new TermQuery(new Term(Source, scope.Sources.First().ToString())))
        : new CachingWrapperFilter(new FieldCacheTermsFilter(Source, [.. scope.Sources.Select(s => s.ToString())]));

    /// <summary>The places of what was found, in its order.</summary>
    public static PassageHit[] HitsOf(IndexReader reader, IReadOnlyList<ScoreDoc> found)
    {
        var places = new Dictionary<int, (NumericDocValues Place, SortedDocValues Source)>();
        var id = new BytesRef();
        var hits = new PassageHit[found.Count];
        for (var i = 0; i < hits.Length; i++)
        {
            var leaf = reader.Leaves[ReaderUtil.SubIndex(found[i].Doc, reader.Leaves)];
            if (!places.TryGetValue(leaf.Ord, out var values))
            {
                places[leaf.Ord] = values = (leaf.AtomicReader.GetNumericDocValues(Place), leaf.AtomicReader.GetSortedDocValues(Source));
            }

            var place = values.Place.Get(found[i].Doc - leaf.DocBase);
            values.Source.Get(found[i].Doc - leaf.DocBase, id);
            hits[i] = new PassageHit(Parse(id.Utf8ToString()), (int)(place >> 32), (int)place, found[i].Score);
        }

        return hits;
    }

    /// <summary>Each source that has a passage, with its version.</summary>
    public static Dictionary<SourceId, int> SourcesIn(DirectoryReader reader)
    {
        var sources = new Dictionary<SourceId, int>();
        foreach (var leaf in reader.Leaves)
        {
            if (leaf.AtomicReader.GetTerms(Version) is not { } terms)
            {
                continue;
            }

            var each = terms.GetEnumerator();
            while (each.MoveNext())
            {
                if (each.Docs(leaf.AtomicReader.LiveDocs, null, DocsFlags.NONE).NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
                {
                    var text = each.Term.Utf8ToString();
                    var at = text.LastIndexOf('@');
                    sources[Parse(text[..at])] = Number(text[(at + 1)..]);
                }
            }
        }

        return sources;
    }

    private static SourceId Parse(string id)
    {
        var slash = id.LastIndexOf('/');
        return new SourceId(new GroupId(id[..slash]), new ContentHash(id[(slash + 1)..]));
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
