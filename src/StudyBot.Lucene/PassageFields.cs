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
            new StringField(Source, id, Field.Store.YES),
            new SortedDocValuesField(Source, new BytesRef(id)),
            new StringField(Version, string.Create(CultureInfo.InvariantCulture, $"{id}@{version}"), Field.Store.NO),
            new StoredField(Place, string.Create(CultureInfo.InvariantCulture, $"{passage.FirstSentence} {passage.Sentences}")),
            new Field(Body, new PreparedTerms(passage.Terms.Select(t => t.Text)), TermsOnly),
            new Field(Context, new PreparedTerms(passage.Context), TermsOnly),
            new Field(Names, new PreparedTerms(passage.Names), TermsOnly),
        ];
    }

    public static Query QueryOf(string term)
    {
        // A word of the title helps a little, and counts once; another name of somebody who is named counts nearly as much as the name.
        var best = new DisjunctionMaxQuery(0.1f)
        {
            new TermQuery(new Term(Body, term)),
            new TermQuery(new Term(Context, term)) { Boost = 0.2f },
            new TermQuery(new Term(Names, term)) { Boost = 0.5f },
        };
        return best;
    }

    public static Filter FilterOf(SearchScope scope) => scope.Sources.Count == 1
        ? new QueryWrapperFilter(new TermQuery(new Term(Source, scope.Sources.First().ToString())))
        : new CachingWrapperFilter(new FieldCacheTermsFilter(Source, [.. scope.Sources.Select(s => s.ToString())]));

    public static PassageHit HitOf(Document stored, float score)
    {
        var place = stored.Get(Place).Split(' ');
        return new PassageHit(Parse(stored.Get(Source)), Number(place[0]), Number(place[1]), score);
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
