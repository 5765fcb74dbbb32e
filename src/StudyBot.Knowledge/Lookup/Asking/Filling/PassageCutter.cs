using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking.Filling;

/// <summary>
/// Cuts a source into passages: the sentences of one block, a long block in several. A speech that is one block of three thousand words would
/// otherwise fit every question.
/// </summary>
internal static class PassageCutter
{
    /// <summary>A passage is closed when it has so many terms.</summary>
    private const int EnoughTerms = 220;

    /// <summary>Of one sentence; what is longer is no sentence.</summary>
    internal const int MostTerms = 400;

    public static IEnumerable<IndexedPassage> Cut(SourceSentences source, Func<int, IEnumerable<string>> otherNames)
    {
        var text = source.Document.Source.Text;
        var title = Context(source.Document.Info.Title);
        IReadOnlyList<string> heading = [];
        var terms = new List<Term>();
        var first = 0;
        foreach (var sentence in source.Sentences)
        {
            if (sentence.Block.Kind == BlockKind.Heading && (terms.Count == 0 || first != sentence.Index))
            {
                heading = Context(text.Substring(sentence.Span.Start, sentence.Span.Length));
            }

            terms.AddRange(TermReader.Read(text, sentence.Span, MostTerms));
            var isLast = sentence.Index + 1 == source.Sentences.Count || source.Sentences[sentence.Index + 1].Block != sentence.Block;
            if (isLast || terms.Count >= EnoughTerms)
            {
                if (terms.Count > 0)
                {
                    IReadOnlyList<string> context = sentence.Block.Kind == BlockKind.Heading ? title : [.. title.Union(heading)];
                    yield return new IndexedPassage(first, sentence.Index + 1 - first, terms, context, Names(first, sentence.Index, otherNames));
                    terms = [];
                }

                first = sentence.Index + 1;
            }
        }
    }

    private static List<string> Names(int first, int last, Func<int, IEnumerable<string>> otherNames)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        for (var i = first; i <= last; i++)
        {
            names.UnionWith(otherNames(i));
        }

        return [.. names];
    }

    private static string[] Context(string? text) => text is null
        ? []
        : [.. TermReader.Read(text, new TextSpan(0, text.Length), MostTerms).Where(t => !t.IsStop).Select(t => t.Text).Distinct()];
}
