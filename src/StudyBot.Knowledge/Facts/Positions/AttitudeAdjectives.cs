using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>"was opposed to", "remained skeptical of", "were critical", "is in favor of": attitudes told by an adjective.</summary>
internal static class AttitudeAdjectives
{
    /// <summary>Whether the word is such an adjective with what it must have behind it.</summary>
    public static bool IsAt(SentenceView view, int word)
    {
        var next = view.Lower(word + 1);
        if (next is "to" or "of" or "about" && FrameReader.IsOnlyPointed(view, word + 2))
        {
            return false;
        }

        return view.Lower(word) switch
        {
            "opposed" or "hostile" or "sympathetic" or "receptive" or "averse" or "committed" => next == "to",
            "favor" or "favour" => view.Lower(word - 1) == "in" && next == "of",
            "critical" or "skeptical" or "sceptical" or "suspicious" or "wary" or "supportive" or "dismissive" or "distrustful" =>
                next is "of" or "about" or "that" || (next == "," && view.Lower(word + 2).EndsWith("ing", StringComparison.Ordinal)),
            "convinced" or "confident" or "certain" or "adamant" or "optimistic" or "pessimistic" or "persuaded"
                or "hopeful" => next is "that" or "about",
            "concerned" or "worried" or "afraid" or "fearful" or "apprehensive" or "alarmed" or "disappointed" or "dissatisfied"
                or "unhappy" or "outraged"
                or "frustrated" or "angered" => next is "that" or "about" or "by" or "over" or "with" or "at" or "of",
            "unwilling" or "reluctant" or "hesitant" => next == "to",
            "against" => next is "the" or "any" or "a" or "an",
            _ => false,
        };
    }

    /// <summary>The group of a copula and its adverbs before the adjective; null where there is none.</summary>
    public static VerbGroup? Group(SentenceView view, int word)
    {
        var at = view.Lower(word) is "favor" or "favour" ? word - 2 : word - 1;
        while (at > 0 && (VerbGroup.IsAdverb(view, at) || view.Lower(at) is "more" or "most" or "very" or "quite" or "so"
            or "particularly" or "generally"))
        {
            at--;
        }

        if (at <= 0 || view.Lower(at) is not ("is" or "are" or "was" or "were" or "remained" or "remains" or "remain" or "became"
            or "grew" or "been"))
        {
            return null;
        }

        while (at > 0 && (VerbGroup.IsAdverb(view, at - 1) || view.Lower(at - 1) is "has" or "have" or "had"))
        {
            at--;
        }

        return VerbGroup.IsModal(view, at - 1) || view.Lower(at - 1) == "to" ? null : new VerbGroup(at, word);
    }
}
