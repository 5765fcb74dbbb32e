using StudyBot.Knowledge.Mentions.Quotes;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>What quoted words look like by themselves.</summary>
/// <param name="Words">Their number.</param>
/// <param name="StartsSentence">A capital stands in front.</param>
/// <param name="EndsSentence">A full stop, question or exclamation mark stands at the end.</param>
/// <param name="EndsClause">That, or a comma or dash.</param>
/// <param name="IsTitle">Every longer word has a capital: "The History of Peter the Great".</param>
internal readonly record struct QuoteShape(int Words, bool StartsSentence, bool EndsSentence, bool EndsClause, bool IsTitle)
{
    private const int ShortWord = 4;

    // Headlines are short; a longer text in capitals is somebody's way of writing.
    private const int LongestTitle = 20;

    public static QuoteShape Of(string text, IReadOnlyList<QuotedRun> runs)
    {
        int words = 0, longer = 0, capital = 0;
        foreach (var run in runs)
        {
            var isInside = false;
            for (var i = run.Inner.Start; i < run.Inner.End; i++)
            {
                var isPart = char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' or '-';
                if (isPart && !isInside)
                {
                    words++;
                    var isLonger = i + ShortWord <= run.Inner.End && text.AsSpan(i, ShortWord).IndexOfAnyExceptInRange('A', 'z') < 0;
                    longer += isLonger ? 1 : 0;
                    capital += isLonger && char.IsUpper(text[i]) ? 1 : 0;
                }

                isInside = isPart;
            }
        }

        var (first, last) = (text[runs[0].Inner.Start], text[runs[^1].Inner.End - 1]);
        var endsSentence = last is '.' or '!' or '?' or '…';
        return new QuoteShape(
            words,
            char.IsUpper(first) || first is '…' or '.' or '[' or '‘' or '"',
            endsSentence,
            endsSentence || last is ',' or '—' or '-' or '’' or '”',
            longer >= 2 && capital == longer && words <= LongestTitle);
    }
}
