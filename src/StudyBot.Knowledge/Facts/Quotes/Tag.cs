using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// Reads who said quoted words from the words right behind them: "…,” said KCNA", "…,” he added", "…,” according to the ministry",
/// "…,” as Baker put it".
/// </summary>
internal sealed class Tag(SubjectReader subjects)
{
    private const int MostBetween = 16;

    public Attribution? Read(Utterance utterance)
    {
        var (view, bound) = (utterance.Last, utterance.After);
        var isParted = utterance.Shape.EndsClause || view.Lower(utterance.Closing + 1) is "," or "—" or "–" or "-";
        var first = SkipLead(view, utterance.Closing + 1, bound);
        if (first >= bound)
        {
            return null;
        }

        if (view.Lower(first) == "according" && view.Lower(first + 1) == "to")
        {
            return subjects.After(view, first + 2, bound) is { Who: not null } named ? new Attribution(named, null, At(view, first), "quote-according") : null;
        }

        if (view.Lower(first) == "in" && InWords(view, first, bound) is { } words)
        {
            return words;
        }

        // "…,” said KCNA"; a verb that has its own object goes on with something else.
        var verb = first;
        while (verb < bound && SpeakerWords.IsAdverb(view.Lower(verb)))
        {
            verb++;
        }

        if (IsFinite(view, verb))
        {
            return subjects.After(view, verb + 1, bound) is { } speaker && (isParted || speaker.Who is not null)
                ? new Attribution(speaker, view.TextOf(verb, verb), At(view, verb), "quote-verb-speaker") : null;
        }

        return isParted ? SubjectFirst(view, first, bound) : null;
    }

    /// <summary>"…,” he said", "…,” Foreign Minister John Smith, who was there, told reporters": the subject starts right here.</summary>
    private Attribution? SubjectFirst(SentenceView view, int first, int bound)
    {
        for (var verb = first + 1; verb < Math.Min(bound, first + MostBetween); verb++)
        {
            if (view.Lower(verb) is ";" or ":" or "but" or "that")
            {
                return null;
            }

            if (!IsFinite(view, verb) || view.Words[verb].IsCapital)
            {
                continue;
            }

            var subject = subjects.Before(view, verb, first) ?? Open(view, first, verb);
            return subject is { } who && (who.First == first || IsDescription(view, first, who))
                ? new Attribution(who, view.TextOf(verb, verb), At(view, verb), "quote-speaker-verb") : null;
        }

        return null;
    }

    // "team member Anna Novak", "Ms Novak": small words before a name that are no title of it.
    private static bool IsDescription(SentenceView view, int first, Subject subject)
    {
        if (subject.Person is null || subject.First - first is < 1 or > 4)
        {
            return false;
        }

        for (var i = first; i < subject.First; i++)
        {
            if ((view.Words[i].IsMark && view.Lower(i) != ".") || SpeakerWords.IsPreposition(view.Lower(i)) || SpeakerWords.IsOpener(view.Lower(i))
                || SpeechVerbs.IsSpeech(view.Lower(i)) || SpeakerWords.IsPronoun(view.Lower(i)))
            {
                return false;
            }
        }

        return true;
    }

    private static Subject? Open(SentenceView view, int first, int verb)
    {
        var last = verb - 1;
        while (last > first && SpeakerWords.IsAdverb(view.Lower(last)))
        {
            last--;
        }

        return DescribedSpeakers.Open(view, first, last);
    }

    /// <summary>"…,” in Baker’s words", "…,” in the words of Baker".</summary>
    private Attribution? InWords(SentenceView view, int first, int bound)
    {
        for (var noun = first + 1; noun < Math.Min(bound, first + 6); noun++)
        {
            if (view.Lower(noun) is "words" or "phrase" or "view" or "opinion")
            {
                var speaker = view.Lower(noun + 1) == "of" ? subjects.After(view, noun + 2, bound) : subjects.Owner(view, noun, first + 1);
                return speaker is { Who: not null } who ? new Attribution(who, null, At(view, noun), "quote-noun") : null;
            }
        }

        return null;
    }

    // Marks, "as", and when it was said.
    private static int SkipLead(SentenceView view, int first, int bound)
    {
        while (first < bound && (view.Lower(first) is "," or "." or "—" or "–" or "-" or "as"
            || view.Has(first, WordMarks.InDate) || (view.Lower(first) is "in" or "on" && view.Has(first + 1, WordMarks.InDate))))
        {
            first++;
        }

        return first;
    }

    private static bool IsFinite(SentenceView view, int verb)
    {
        var lower = view.Lower(verb);
        return SpeechVerbs.IsSaying(lower) && !SpeechVerbs.IsParticiple(lower) && !view.Words[verb].IsPossessive
            && CarryingVerb.IsComplete(view, verb)
            && view.Lower(verb - 1) is not ("the" or "a" or "an" or "his" or "her" or "its" or "their" or "this" or "to" or "of" or "not" or "never" or "no");
    }

    private static int At(SentenceView view, int word) => view.Words[word].Span.Start;
}
