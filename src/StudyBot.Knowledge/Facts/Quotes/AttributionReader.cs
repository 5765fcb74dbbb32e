using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>
/// Reads who said a run of quoted words from the words right after it ("…,” said KCNA", "…,” he added") or right before it ("Abe said that “…",
/// "recalled the fall as “…", "according to the ministry, “…").
/// </summary>
internal sealed class AttributionReader(SpeakerReader speakers)
{
    private const int MostBetween = 12;
    private const int MostOfObject = 8;

    /// <param name="closing">The index of the closing mark.</param>
    public Attribution? After(QuoteScene scene, SentenceView view, int closing)
    {
        var i = closing + 1;
        while (i < view.Words.Count && view.Lower(i) is "," or "." or "—" or "–")
        {
            i++;
        }

        // "…,” said KCNA"; a verb that has its own object goes on with something else.
        if (SpeechVerbs.IsSaying(view.Lower(i)) && !SpeechVerbs.IsParticiple(view.Lower(i)))
        {
            return speakers.After(scene, view, i + 1) is { } speaker ? new Attribution(speaker, view.TextOf(i, i), At(view, i), "quote-verb-speaker") : null;
        }

        if (view.Lower(i) == "according" && view.Lower(i + 1) == "to" && speakers.After(scene, view, i + 2) is { } named)
        {
            return new Attribution(named, null, At(view, i), "quote-according");
        }

        // "…,” he said", "…,” Foreign Minister John Smith told reporters": the subject starts right here and its verb follows soon.
        for (var verb = i; verb < view.Words.Count && verb <= i + MostBetween; verb++)
        {
            if (view.Lower(verb) is "”" or "“" or "\"" or ";" or ":" or "and" or "but" or "that")
            {
                return null;
            }

            if (SpeechVerbs.IsSaying(view.Lower(verb)) && !SpeechVerbs.IsParticiple(view.Lower(verb)) && !IsModified(view, verb))
            {
                return speakers.Before(scene, view, verb) is { } who ? new Attribution(who, view.TextOf(verb, verb), At(view, verb), "quote-speaker-verb") : null;
            }
        }

        return null;
    }

    /// <param name="opening">The index of the opening mark.</param>
    public Attribution? Before(QuoteScene scene, SentenceView view, int opening, bool isLong)
    {
        if (view.Lower(opening - 1) is "," && According(scene, view, opening) is { } according)
        {
            return according;
        }

        var isLed = view.Lower(opening - 1) is "," or ":" or "that" or "as";
        for (var verb = opening - 1; verb >= 0 && verb >= opening - MostBetween; verb--)
        {
            var lower = view.Lower(verb);
            if (lower is "”" or "\"" or "“" or ";")
            {
                return null;
            }

            if (!SpeechVerbs.IsSpeech(lower) || view.Words[verb].IsCapital || IsModified(view, verb))
            {
                continue;
            }

            var between = opening - verb - 1;
            var carries = (SpeechVerbs.IsSaying(lower) && (between == 0 || isLed))
                || (SpeechVerbs.IsDescribing(lower) && isLong && (between <= 2 || (between <= MostOfObject && view.Lower(opening - 1) is "as")));
            if (!carries)
            {
                return null;
            }

            var speaker = SpeechVerbs.IsParticiple(lower) ? speakers.OfSentence(scene, view, verb) : speakers.Before(scene, view, verb);
            return new Attribution(speaker, view.TextOf(verb, verb), At(view, verb), "quote-after-verb");
        }

        return null;
    }

    /// <summary>"; and, later, “…": whoever spoke goes on.</summary>
    public static bool GoesOn(SentenceView view, int opening)
    {
        var i = opening - 1;
        while (i >= 0 && view.Lower(i) is "," or "and" or "later" or "then" or "again" or "further" or "also" or "but" or "finally")
        {
            i--;
        }

        return i < opening - 1 && (i < 0 || view.Lower(i) is ";");
    }

    private Attribution? According(QuoteScene scene, SentenceView view, int opening)
    {
        for (var i = opening - 2; i >= 1 && i >= opening - MostBetween; i--)
        {
            if (view.Lower(i) == "to" && view.Lower(i - 1) == "according")
            {
                return speakers.After(scene, view, i + 1) is { } speaker ? new Attribution(speaker, null, At(view, i), "quote-according") : null;
            }
        }

        return null;
    }

    private static int At(SentenceView view, int word) => view.Words[word].Span.Start;

    // "the statement adds", but not "the stated aim", "a report", "to read": a noun or an infinitive carries nothing.
    private static bool IsModified(SentenceView view, int verb) =>
        view.Lower(verb - 1) is "the" or "a" or "an" or "to" or "his" or "her" or "its" or "their" or "this" or "of" or "no" or "any" or "not" or "never"
        || view.Lower(verb - 1).EndsWith("n't", StringComparison.Ordinal)
        || view.IsQuoted(verb);
}
