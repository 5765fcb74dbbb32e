using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// Reads who said quoted words from the words before them: "Abe said that “…", "recalled the fall as “…", "was described by Baker as “…",
/// "according to the ministry, “…", "in Baker’s words, “…", "The President set out his aims: “…".
/// </summary>
internal sealed class LeadIn(SubjectReader subjects)
{
    private const int MostBetween = 14;
    private const int MostOfObject = 8;

    // Fewer words inside a sentence are a phrase.
    private const int FewestOfPhrase = 4;
    private const int FewestAfterColon = 6;

    public Attribution? Read(Utterance utterance)
    {
        var (view, opening, bound) = utterance.Leading is { } leading
            ? (leading, leading.Words.Count, 0) : (utterance.First, utterance.Opening, utterance.Before);
        return According(view, opening, bound, utterance.Shape)
            ?? ByVerb(view, opening, bound, utterance.Shape)
            ?? ByNoun(view, opening, bound, utterance.Shape)
            ?? ByColon(view, opening, bound, utterance.Shape);
    }

    /// <summary>"; and, later, “…", "“…” and “…”": whoever spoke goes on.</summary>
    public static bool GoesOn(Utterance utterance)
    {
        var i = utterance.Opening - 1;
        while (i >= utterance.Before && utterance.First.Lower(i) is "," or "and" or "later" or "then" or "again" or "further" or "also" or "but"
            or "finally" or "that" or "or")
        {
            i--;
        }

        return i < utterance.Opening - 1 && (i < utterance.Before || utterance.First.Lower(i) == ";");
    }

    private Attribution? ByVerb(SentenceView view, int opening, int bound, QuoteShape shape)
    {
        var isInMarks = false;
        for (var verb = opening - 1; verb >= Math.Max(bound, opening - MostBetween); verb--)
        {
            var lower = view.Lower(verb);
            isInMarks = lower is "”" or "»" || (lower == "\"" ? !isInMarks : isInMarks && lower is not ("“" or "«"));
            if (lower is ";" or ":" && verb < opening - 1)
            {
                return null;
            }

            if (isInMarks || !SpeechVerbs.IsSpeech(lower) || view.Words[verb].IsCapital || CarryingVerb.IsNoun(view, verb)
                || !CarryingVerb.IsComplete(view, verb))
            {
                continue;
            }

            return !CarryingVerb.IsDenied(view, verb) && CarryingVerb.Carries(view, verb, opening, shape) ? Attribute(view, verb, opening, bound) : null;
        }

        return null;
    }

    private Attribution? Attribute(SentenceView view, int verb, int opening, int bound)
    {
        var isPassive = false;
        var subject = Inverted(view, verb, opening, bound) ?? Subject(view, verb, opening, bound, out isPassive);
        if (subject is { Who: not null } known)
        {
            return new Attribution(known, view.TextOf(verb, verb), At(view, verb), "quote-after-verb");
        }

        // Unknown who, but plainly somebody else than the writer.
        var isOwn = subject is { First: var first } && view.Lower(first) is "i" or "we" or "you";
        var isLed = view.Lower(opening - 1) is "," or ":" or "that" || verb == opening - 1;
        return isLed && !isOwn && !isPassive
            ? new Attribution(new Subject(null, verb), view.TextOf(verb, verb), At(view, verb), "quote-after-verb") : null;
    }

    /// <summary>", noted one biographer, “…": the subject stands behind its verb.</summary>
    private Subject? Inverted(SentenceView view, int verb, int opening, int bound)
    {
        if (view.Lower(opening - 1) != "," || opening - verb is < 3 or > 8 || SpeechVerbs.IsParticiple(view.Lower(verb))
            || !(verb == bound || view.Lower(verb - 1) is "," or "—" or "–" or "as"))
        {
            return null;
        }

        for (var i = verb + 1; i < opening - 1; i++)
        {
            if (view.Words[i].IsMark || SpeakerWords.IsAdverb(view.Lower(i)))
            {
                return null;
            }
        }

        return subjects.After(view, verb + 1, opening - 1) ?? DescribedSpeakers.Open(view, verb + 1, opening - 2);
    }

    private Subject? Subject(SentenceView view, int verb, int opening, int bound, out bool isPassive)
    {
        isPassive = !SpeechVerbs.IsParticiple(view.Lower(verb)) && view.Lower(verb - 1) is "is" or "was" or "were" or "are" or "been" or "be" or "being";
        var by = verb + 1;
        while (by < opening && view.Lower(by) != "by")
        {
            by++;
        }

        if (by < opening && (isPassive || by == verb + 1))
        {
            isPassive = true;
            return subjects.After(view, by + 1, opening);
        }

        if (isPassive)
        {
            // "is quoted as saying": the saying has a subject, the quoting none.
            return null;
        }

        if (SpeechVerbs.IsParticiple(view.Lower(verb)))
        {
            return subjects.With(view, verb, bound)
                ?? (verb == bound || view.Words[verb - 1].IsMark ? null : subjects.EndingAt(view, verb - 1, bound))
                ?? subjects.OfSentence(view, verb, bound);
        }

        var isInfinitive = view.Lower(verb - 1) == "to";
        return subjects.Before(view, isInfinitive ? verb - 1 : verb, bound)
            ?? (isInfinitive || view.Lower(verb - 1) is "and" or "but" or "or" or "," || SpeakerWords.IsAdverb(view.Lower(verb - 1))
                ? subjects.OfSentence(view, verb, bound)
                : SpeechVerbs.IsOnlyVerb(view.Lower(verb)) ? OpenBefore(view, verb, bound) : null);
    }

    // "The group argued": any short phrase that begins the sentence.
    private static Subject? OpenBefore(SentenceView view, int verb, int bound)
    {
        for (var first = verb - 2; first >= bound && verb - first < MostOfObject; first--)
        {
            if (SpeakerWords.IsDeterminer(view.Lower(first)))
            {
                return DescribedSpeakers.StartsClause(view, first, bound) ? DescribedSpeakers.Open(view, first, verb - 1) : null;
            }
        }

        return null;
    }

    private Attribution? According(SentenceView view, int opening, int bound, QuoteShape shape)
    {
        if (view.Lower(opening - 1) is not ("," or ":") && (shape.Words < FewestOfPhrase || shape.IsTitle))
        {
            return null;
        }

        for (var i = opening - 2; i > bound && i >= opening - MostBetween; i--)
        {
            if (view.Lower(i) == "to" && view.Lower(i - 1) == "according")
            {
                return subjects.After(view, i + 1, opening) is { } speaker ? new Attribution(speaker, null, At(view, i), "quote-according") : null;
            }
        }

        return null;
    }

    /// <summary>"in Baker’s words, “…", "in the words of Baker, “…", "his warning that “…", "Baker’s reply was short: “…".</summary>
    private Attribution? ByNoun(SentenceView view, int opening, int bound, QuoteShape shape)
    {
        var isLed = view.Lower(opening - 1) is "," or ":" or "that" or "was" or "is";
        if (!isLed && (shape.Words < FewestOfPhrase || shape.IsTitle))
        {
            return null;
        }

        for (var noun = opening - 2; noun >= Math.Max(bound, opening - MostBetween); noun--)
        {
            if (!SpeakerWords.IsSpeechNoun(view.Lower(noun)))
            {
                continue;
            }

            if (view.Lower(noun + 1) == "of" && view.Lower(noun) == "words" && subjects.After(view, noun + 2, opening) is { } named)
            {
                return new Attribution(named, null, At(view, noun), "quote-noun");
            }

            return isLed && opening - noun <= MostOfObject && subjects.Owner(view, noun, bound) is { } owner
                ? new Attribution(owner, null, At(view, noun), "quote-noun") : null;
        }

        return null;
    }

    /// <summary>A whole sentence behind a colon is what the subject before it said.</summary>
    private Attribution? ByColon(SentenceView view, int opening, int bound, QuoteShape shape)
    {
        if (view.Lower(opening - 1) != ":" || !shape.StartsSentence || !shape.EndsSentence || shape.Words < FewestAfterColon || shape.IsTitle
            || view.Lower(opening - 2) is "as" or "including" or "like" or "namely" or "phrase" or "phrases" or "term" or "terms" or "title" or "slogan"
                or "headline" or "inscription" or "banner")
        {
            return null;
        }

        return subjects.OfSentence(view, opening - 1, bound) is { Who: not null, Person: not null } subject
            ? new Attribution(subject, null, At(view, opening - 1), "quote-colon") : null;
    }

    private static int At(SentenceView view, int word) => view.Words[word].Span.Start;
}
