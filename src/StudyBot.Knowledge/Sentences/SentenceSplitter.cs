using System.Buffers;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Sentences;

/// <summary>
/// Blocks to sentences. A heading or a line of the masthead is one sentence. Elsewhere a stop ends one where white space
/// and then something that can open a sentence follow, unless <see cref="Abbreviations"/> says that the stop belongs to its word. Linear.
/// </summary>
public static class SentenceSplitter
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。！？؟۔।");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"'”’»)]}");
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"'“‘«([{¿¡—–-*");

    public static IReadOnlyList<Sentence> Split(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var sentences = new List<Sentence>();
        var text = document.Source.Text;
        foreach (var block in document.Blocks)
        {
            if (block.Kind is BlockKind.Heading or BlockKind.Masthead)
                sentences.Add(new Sentence(sentences.Count, block, block.Span));
            else
                SplitBlock(text, block, sentences);
        }

        return sentences;
    }

    private static void SplitBlock(string text, Block block, List<Sentence> sentences)
    {
        var (start, end) = (block.Span.Start, block.Span.End);

        // The mark of a list item ("1.") ends nothing.
        var at = start + ListMarks.LengthOf(text.AsSpan(start, Math.Min(block.Span.Length, 64)));
        while (at < end)
        {
            var found = text.AsSpan(at, end - at).IndexOfAny(Stops);
            if (found < 0)
                break;
            var first = at + found;
            var afterStops = SkipWhile(text, first, end, Stops);
            var afterClosers = AfterNoteMarks(text, SkipWhile(text, afterStops, end, Closers), end);
            at = afterClosers;
            if (!IsBoundary(text, start, first, afterStops, afterClosers, end))
                continue;
            sentences.Add(new Sentence(sentences.Count, block, TextSpan.FromBounds(start, afterClosers)));
            start = SkipSpace(text, afterClosers, end);
            at = start;
        }

        if (start < end)
            sentences.Add(new Sentence(sentences.Count, block, TextSpan.FromBounds(start, end)));
    }

    private static bool IsBoundary(string text, int sentence, int stop, int afterStops, int afterClosers, int end)
    {
        if (afterClosers >= end)
            return false;
        var isEastern = text[afterStops - 1] is '。' or '！' or '？';
        if (!char.IsWhiteSpace(text[afterClosers]))
            return isEastern || IsGlued(text, sentence, stop, afterClosers, end);

        // "[…]" leaves words out and ends nothing.
        if (text[stop] is '.' or '…' && stop > sentence && text[stop - 1] is '[' or '(')
            return false;
        var next = SkipSpace(text, afterClosers, end);
        var word = SkipWhile(text, next, Math.Min(end, next + 4), Openers);
        if (word >= end || char.IsLower(text[word]) || text[word] is ',' or ';' or ':' or '&' or '%')
            return false;
        if (text[stop] != '.' || afterStops - stop > 1)
            return !IsReported(text, stop, afterClosers, afterStops, word, end);
        return !Abbreviations.OwnsStop(text.AsSpan(sentence, stop - sentence), text.AsSpan(word, Math.Min(end - word, 32)),
            hasCloser: afterClosers > afterStops);
    }

    /// <summary>"was agreed.In the spring": the white space is lost; two small letters before, a capital word and a space behind.</summary>
    private static bool IsGlued(string text, int sentence, int stop, int after, int end)
    {
        if (text[stop] != '.' || after != stop + 1 || stop - sentence < 3 || !char.IsLower(text[stop - 1]) || !char.IsLower(text[stop - 2])
            || !char.IsUpper(text[after]))
        {
            return false;
        }

        var at = after + 1;
        while (at < end && at - after < 24 && char.IsLower(text[at]))
            at++;
        return at < end && (text[at] == ' ' || (text[at] == ',' && at + 1 < end && text[at + 1] == ' '));
    }

    /// <summary>“Why?” Name asked: the question's mark stands inside the sentence that reports it.</summary>
    private static bool IsReported(string text, int stop, int afterClosers, int afterStops, int word, int end)
    {
        if (afterClosers == afterStops || text[stop] is '.' or '…')
            return false;
        var rest = text.AsSpan(word, Math.Min(end - word, 48));
        var space = rest.IndexOf(' ');
        return space > 0 && (StartsWithReport(rest[(space + 1)..])
            || (rest[(space + 1)..].IndexOf(' ') is > 0 and var second && StartsWithReport(rest[(space + second + 2)..])));
    }

    private static bool StartsWithReport(ReadOnlySpan<char> rest)
    {
        foreach (var verb in (ReadOnlySpan<string>)["said", "asked", "wrote", "replied", "added", "exclaimed", "told", "answered",
            "declared", "says", "asks"])
        {
            if (rest.StartsWith(verb, StringComparison.Ordinal) && (rest.Length == verb.Length || !char.IsLetter(rest[verb.Length])))
                return true;
        }

        return false;
    }

    /// <summary>Marks of notes that cling to a stop: "agreed.[12] Then".</summary>
    private static int AfterNoteMarks(string text, int at, int end)
    {
        while (at + 2 < end && text[at] == '[' && char.IsAsciiDigit(text[at + 1]))
        {
            var i = at + 1;
            while (i < end && i - at < 5 && char.IsAsciiDigit(text[i]))
                i++;
            if (i >= end || text[i] != ']')
                break;
            at = i + 1;
        }

        return at;
    }

    private static int SkipWhile(string text, int at, int end, SearchValues<char> set)
    {
        var other = text.AsSpan(at, end - at).IndexOfAnyExcept(set);
        return other < 0 ? end : at + other;
    }

    private static int SkipSpace(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
