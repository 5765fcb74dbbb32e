using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>Whether a word before quoted words is the verb that carries them.</summary>
internal static class CarryingVerb
{
    private const int MostOfObject = 8;

    // Fewer words after "called it" or inside a reported clause are a phrase.
    private const int FewestOfPhrase = 4;

    /// <summary>"said “…", "said that “…", "called it “…", "said the talks were “…".</summary>
    public static bool Carries(SentenceView view, int verb, int opening, QuoteShape shape)
    {
        var between = opening - verb - 1;
        var led = view.Lower(opening - 1);
        var lower = view.Lower(verb);
        if (SpeechVerbs.IsDescribing(lower) && shape.Words >= FewestOfPhrase && !shape.IsTitle
            && view.Lower(verb + 1) is not ("for" or "on" or "upon")
            && (between <= 2 || (between <= MostOfObject && led is "as" or "of")))
        {
            return true;
        }

        if (!SpeechVerbs.IsSaying(lower) || (shape.IsTitle && !shape.EndsSentence) || view.Lower(opening - 2) is "including" or "namely")
        {
            return false;
        }

        if (SpeechVerbs.NeedsNoObject(lower))
        {
            return between == 0 || (between == 1 && led is "," or ":" or "that")
                || (shape.Words >= FewestOfPhrase && !shape.IsTitle && OpensClause(view, verb) && !SpeakerWords.IsDeterminer(led));
        }

        if (between == 0 || led is ":" or "that" or "," || (led == "as" && between > 0))
        {
            return shape.Words >= FewestOfPhrase || led is "," or ":" || between == 0;
        }

        return SpeechVerbs.IsReporting(lower) && shape.Words >= FewestOfPhrase && !shape.IsTitle && !SpeakerWords.IsPhraseNoun(led)
            && (OpensClause(view, verb) || (!SpeakerWords.IsDeterminer(led)
                && (SpeakerWords.IsPronoun(view.Lower(verb + 1)) || SpeechVerbs.IsSaid(lower))));
    }

    // "said that", "told her people that".
    private static bool OpensClause(SentenceView view, int verb)
    {
        for (var i = verb + 1; i <= verb + 4; i++)
        {
            if (view.Lower(i) == "that")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"point" says something only with "out", "put" only with "it".</summary>
    public static bool IsComplete(SentenceView view, int verb) => view.Lower(verb) switch
    {
        "point" or "points" or "pointed" or "pointing" => view.Lower(verb + 1) == "out",
        "put" or "puts" or "putting" => view.Lower(verb + 1) == "it",
        "think" or "thinks" or "thought" => view.Lower(verb + 1) is not ("of" or "about"),
        _ => true,
    };

    /// <summary>"the stated aim", "a report", "of note": no verb there.</summary>
    public static bool IsNoun(SentenceView view, int verb) =>
        view.Lower(verb - 1) is "the" or "a" or "an" or "his" or "her" or "its" or "their" or "this" or "of" or "no" or "any" or "for" or "in"
        || (SpeechVerbs.IsNounToo(view.Lower(verb)) && !SpeechVerbs.IsParticiple(view.Lower(verb)) && !MayAct(view, verb - 1))
        || view.Words[verb].IsPossessive || (verb > 0 && view.Words[verb - 1].IsPossessive && !SpeechVerbs.IsParticiple(view.Lower(verb)))
        || view.IsQuoted(verb);

    // What stands before a verb in the present: a subject, "to", "who".
    private static bool MayAct(SentenceView view, int word)
    {
        var lower = view.Lower(word);
        if (SpeakerWords.IsSpeaker(lower) || view.Has(word, WordMarks.EndsPerson))
        {
            return true;
        }

        // "an ICSI report": the capitals belong to the noun.
        var isInPhrase = SpeakerWords.IsDeterminer(view.Lower(word - 1));
        return !isInPhrase && (SpeakerWords.IsPronoun(lower) || SpeakerWords.IsAdverb(lower) || (word >= 0 && view.Words[word].IsCapital)
            || lower is "to" or "who" or "which" or "and" or "will" or "may" or "must" or "should" or "can" or "could" or ",");
    }

    /// <summary>"never said", "did not say".</summary>
    public static bool IsDenied(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= Math.Max(0, verb - 3); i--)
        {
            if (view.Lower(i) is "not" or "never" or "cannot" or "without" or "if" or "nobody" or "neither"
                || view.Lower(i).EndsWith("n't", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}
