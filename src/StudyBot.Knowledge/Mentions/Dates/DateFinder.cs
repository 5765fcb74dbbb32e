using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>
/// The dates of a document, in the order of its text. A wrong date is worse than none: what nothing justifies has no value.
/// </summary>
public static class DateFinder
{
    public static IReadOnlyList<DateMention> Find(Document document, IReadOnlyList<Sentence> sentences)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(sentences);
        var scanner = new DateScanner();
        var found = new List<FoundDate>();
        var ends = new int[sentences.Count];
        for (var i = 0; i < sentences.Count; i++)
        {
            scanner.Scan(document.Source.Text, sentences[i].Span, found);
            ends[i] = found.Count;
        }

        var writing = document.Info.Written ?? document.Info.Published;
        var resolver = new DateResolver(writing, WritingSpan(document.Info, sentences, found, ends), found.Exists(f =>
            f.Expression.IsOfWriting));
        var mentions = new List<DateMention>(found.Count);
        for (var (i, next) = (0, 0); i < sentences.Count; i++)
        {
            for (; next < ends[i]; next++)
                mentions.Add(resolver.Resolve(found[next], sentences[i]));
        }

        return mentions;
    }

    /// <summary>Where the writing's date stands: in the source note where that gave it, else above the body or at its opening.</summary>
    private static TextSpan? WritingSpan(DocumentInfo info, IReadOnlyList<Sentence> sentences, List<FoundDate> found, int[] ends)
    {
        var writing = info.Written ?? info.Published;
        if (writing is null)
            return null;
        TextSpan? elsewhere = null;
        for (var (i, next) = (0, 0); i < sentences.Count; i++)
        {
            for (; next < ends[i]; next++)
            {
                if (found[next].Expression is not DateExpression.Fixed { Value: var value } || value != writing)
                    continue;
                if (sentences[i].Block.Kind == (info.Written is null ? BlockKind.Masthead : BlockKind.SourceNote))
                    return found[next].Span;
                elsewhere ??= found[next].Span;
            }
        }

        return elsewhere;
    }
}
