using StudyBot.Knowledge.Facts.Quotes;
using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Names;

namespace StudyBot.Knowledge.Facts.Offices;

/// <summary>Reads the title of an office forwards from a word: "the first minister of foreign affairs", "Secretary of State".</summary>
internal static class OfficePhrase
{
    private const int Longest = 14;

    /// <returns>The first and last word of the title; null where there is none.</returns>
    public static (int First, int Last)? At(SentenceView view, int start)
    {
        var first = start;
        while (OfficeWords.IsPassing(view.Lower(first)))
        {
            first++;
        }

        var head = -1;
        var i = first;
        while (i < view.Words.Count && i - first < Longest && (IsPart(view, i) || OfficeWords.SaysFormer(view.Lower(i))))
        {
            head = OfficeWords.IsHead(view.Lower(i)) ? i : head;
            i++;
            if (head == i - 1 && view.Words[head].IsPossessive)
            {
                return null;
            }
        }

        if (head < 0 || OfficeWords.IsToCome(view.Lower(head + 1)))
        {
            return null;
        }

        var last = head;
        while (view.Lower(last + 1) is "of" or "for" or "to" && FieldFrom(view, last + 2) is { } end)
        {
            last = end;
        }

        return (first, last);
    }

    private static int? FieldFrom(SentenceView view, int start)
    {
        var i = start;
        while (view.Lower(i) == "the")
        {
            i++;
        }

        var last = -1;
        while (i < view.Words.Count && i - start < Longest && !view.Words[i].IsMark && !view.Has(i, WordMarks.StartsPerson) && !view.Has(i, WordMarks.InDate))
        {
            if (view.Words[i].IsCapital || (Vocabulary.Of(view.Lower(i)) & WordClass.Institution) != 0)
            {
                last = i;
                if (view.Words[i].IsPossessive)
                {
                    return null;
                }
            }
            else if (!(view.Lower(i) == "and" && last == i - 1 && i + 1 < view.Words.Count && view.Words[i + 1].IsCapital
                && !OfficeWords.IsHead(view.Lower(i + 1)) && !view.Has(i + 1, WordMarks.StartsPerson)))
            {
                break;
            }

            i++;
        }

        return last < 0 ? null : last;
    }

    private static bool IsPart(SentenceView view, int word)
    {
        if (view.Words[word].IsMark || view.Has(word, WordMarks.InDate) || view.Has(word, WordMarks.StartsPerson))
        {
            return false;
        }

        var lower = view.Lower(word);
        var known = Vocabulary.Of(lower);
        return (known & (WordClass.Head | WordClass.Modifier | WordClass.Institution | WordClass.Demonym)) != 0 || OfficeWords.IsHead(lower)
            || (view.Words[word].IsCapital && !SpeakerWords.IsOpener(lower) && !SpeakerWords.IsPreposition(lower));
    }
}
