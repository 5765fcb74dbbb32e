using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>Which frame of a verb the words after it fill; none where they are of another use of the verb.</summary>
internal static class FrameReader
{
    private const int ThatReach = 7;
    private const int AsReach = 16;
    private const int ClauseReach = 14;

    public static AttitudeFrames Read(SentenceView view, int verb, AttitudeVerb attitude)
    {
        var frames = attitude.Frames;
        var next = view.Lower(verb + 1);
        if (next.Length == 0 || next == "by")
        {
            return AttitudeFrames.None;
        }

        if (frames.HasFlag(AttitudeFrames.That) && HasThat(view, verb, attitude.Lemma))
        {
            return AttitudeFrames.That;
        }

        if (attitude.Particles.Contains(next) && !IsOnlyPointed(view, verb + 2) && HasParticleObject(view, verb, attitude.Lemma))
        {
            return AttitudeFrames.Object;
        }

        if (attitude.Lemma == "argue" && next == "in" && view.Lower(verb + 2) is "favor" or "favour")
        {
            return AttitudeFrames.Object;
        }

        if (frames.HasFlag(AttitudeFrames.As) && HasAs(view, verb))
        {
            return AttitudeFrames.As;
        }

        if (frames.HasFlag(AttitudeFrames.Complement) && Complements.HasOne(view, verb))
        {
            return AttitudeFrames.Complement;
        }

        if (frames.HasFlag(AttitudeFrames.Stance) && HasStance(view, verb, attitude.Lemma))
        {
            return AttitudeFrames.Stance;
        }

        if (frames.HasFlag(AttitudeFrames.Infinitive) && next == "to")
        {
            return AttitudeFrames.Infinitive;
        }

        if (frames.HasFlag(AttitudeFrames.Claim) && IsClaimed(view, verb, attitude.Lemma))
        {
            return AttitudeFrames.Claim;
        }

        if (frames.HasFlag(AttitudeFrames.Clause) && HasClause(view, verb))
        {
            return AttitudeFrames.Clause;
        }

        return frames.HasFlag(AttitudeFrames.Object) && StartsObject(view, verb + 1)
            && !IsOnlyPointed(view, verb + 1) ? AttitudeFrames.Object : AttitudeFrames.None;
    }

    // "argued that", "argued, however, that", "insisted to reporters that".
    private static bool HasThat(SentenceView view, int verb, string lemma)
    {
        if (view.Lower(verb + 1) == "that" || (view.Lower(verb + 1) is "whether" && lemma is "doubt" or "question" or "dispute"))
        {
            return !IsDangling(view, verb + 2);
        }

        if (!(Wording.IsSmall(view.Lower(verb + 1)) || view.Lower(verb + 1) == "," || VerbGroup.IsAdverb(view, verb + 1))
            || view.Lower(verb + 1) is "the" or "a" or "an" or "and" or "or" or "but" or "which" or "who" or "when")
        {
            return false;
        }

        for (var i = verb + 2; i <= verb + ThatReach && i < view.Words.Count; i++)
        {
            if (view.Lower(i) == "that")
            {
                return view.Lower(i - 1) is not ("in" or "of" or "for" or "to" or "with" or "basis" or "ground" or "grounds" or "fact"
                    or "idea" or "extent" or "condition"
                    or "point" or "day" or "time" or "way" or "principle" or "assumption" or "hope" or "fear" or "claim" or "saying"
                        or "theory") && !view.Words[i - 1].IsPossessive;
            }

            if (view.Words[i].IsMark && !(view.Words[i].Is(",") && view.Lower(i + 1) == "that") || Wording.IsVerbLike(view.Words[i]))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>"did not think that was true", "urged that country to act", "believed that.": what "that" is stands elsewhere.</summary>
    private static bool IsDangling(SentenceView view, int word) => word >= view.Words.Count || view.Words[word].Lower is "." or ";"
        or "is" or "was" or "would" or "will" or "can" or "could" or "has" or "had"
        || (view.Lower(word + 1) == "to" && view.Lower(word) is "country" or "state" or "government" or "party" or "nation" or "organization" or "body" or "side" or "group");

    private static bool HasParticleObject(SentenceView view, int verb, string lemma)
    {
        var first = verb + 2;
        if (!StartsObject(view, first) && !(lemma == "insist" && view.Lower(first) == "that"))
        {
            return false;
        }

        // "called on Japan to withdraw" demands; "called on the president" visits.
        return !(lemma == "call" && view.Lower(verb + 1) is "on" or "upon")
            || Wording.IndexAhead(view, first, 14, static w => w == "to") >= 0;
    }

    private static bool HasAs(SentenceView view, int verb)
    {
        var isWith = view.Lower(verb) is "viewed" or "regarded" or "view" or "regard" or "views" or "regards";
        for (var i = verb + 1; i < view.Words.Count && i <= verb + AsReach; i++)
        {
            var lower = view.Lower(i);
            if (lower is ";" or ":" or "." or "that" or "who" or "but" or "when")
            {
                return false;
            }

            if (i > verb + 1 && lower == "as" && view.Lower(i - 1) is not ("such" or "as" or "well" or "just" or ",")
                && view.Lower(i + 1) is not ("well" or "he" or "she" or "they" or "it" or "part" or "soon" or "of" or "long" or "far"))
            {
                return !IsBarePronoun(view.Lower(verb + 1)) || view.Lower(verb + 1) is not ("this" or "that");
            }

            if (isWith && lower == "with" && view.Lower(i + 1) is "caution" or "suspicion" or "alarm" or "concern" or "skepticism"
                or "scepticism"
                or "contempt" or "disdain" or "hostility" or "fear" or "favor" or "sympathy" or "distrust" or "great" or "deep"
                    or "growing" or "increasing" or "some")
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasStance(SentenceView view, int verb, string lemma)
    {
        for (var i = verb + 1; i < view.Words.Count && i <= verb + 6 && !view.Words[i].IsMark; i++)
        {
            if (StanceNouns.Is(view.Lower(i)))
            {
                var next = view.Lower(i + 1);
                return lemma is "declare" or "share" or "adopt" or "take" or "maintain"
                    ? next is "that" or "for" or "of" or "to" && StanceNouns.IsView(view.Lower(i))
                        || (lemma is "declare" && view.Lower(i) is "support" or "opposition" && next is "for" or "to")
                    : next is "that" or "for" or "of" or "to" or "about" or "over" or "with" or "at" or "on" or "in";
            }
        }

        return false;
    }

    private static bool IsClaimed(SentenceView view, int verb, string lemma)
    {
        var next = view.Lower(verb + 1);
        if (lemma == "deny")
        {
            return next is "any" or "having" or "being" || (view.Words.Count > verb + 2 && (IsDeniable(next)
                || IsDeniable(view.Lower(verb + 2))));
        }

        if (next == "to")
        {
            return view.Lower(verb + 2) is "be" or "have" or "represent" or "speak";
        }

        return StartsObject(view, verb + 1) && (view.Places.AnyWithin(verb + 1, verb + 2)
            || Wording.IndexAhead(view, verb + 1, 5, static w => w is "sovereignty" or "territory" or "territories" or "title"
                or "jurisdiction"
                or "ownership" or "rights" or "right" or "neutrality" or "immunity" or "independence") >= 0);
    }

    private static bool IsDeniable(string word) =>
        word is "involvement" or "responsibility" or "allegations" or "charges" or "accusations" or "existence" or "reports" or "claims"
            or "complicity"
            or "knowledge" or "wrongdoing" or "legitimacy";

    // "believed the only way to convince them was": a noun phrase, then a verb of being or a modal, before a mark.
    private static bool HasClause(SentenceView view, int verb)
    {
        if (!StartsObject(view, verb + 1) && view.Lower(verb + 1) is not ("he" or "she" or "they" or "we" or "such"))
        {
            return false;
        }

        for (var i = verb + 2; i < view.Words.Count && i <= verb + ClauseReach && !view.Words[i].IsMark; i++)
        {
            if (view.Lower(i) is "who" or "which" or "that" or "when" or "where" or "what")
            {
                return false;
            }

            if (view.Lower(i) is "was" or "were" or "is" or "are" or "had" or "has" or "have" or "did" or "does"
                || VerbGroup.IsModal(view, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"opposed the treaty", "favors lower tariffs", "demanded “full access”"; not "opposed to", "supported it".</summary>
    public static bool StartsObject(SentenceView view, int first)
    {
        if (first >= view.Words.Count)
        {
            return false;
        }

        var word = view.Words[first];
        if (word.IsMark)
        {
            return word.Lower is "“" or "\"";
        }

        if (IsBarePronoun(word.Lower))
        {
            // "this policy", "that view": with a noun of their own they are no bare pronouns.
            return word.Lower is "this" or "that" or "these" or "those" && first + 1 < view.Words.Count && !view.Words[first + 1].IsMark
                && !Wording.IsSmall(view.Lower(first + 1)) && !Wording.IsVerbLike(view.Words[first + 1]);
        }

        return !(Wording.IsSmall(word.Lower) && word.Lower is not ("the" or "a" or "an" or "his" or "her" or "its" or "their" or "not"))
            && !(word.Lower is "was" or "were" or "is" or "are" or "had" or "has") && word.Lower is not ("up" or "out" or "off" or "down"
                or "back" or "away" or "if");
    }

    /// <summary>"rejected this demand.": what that is stands elsewhere.</summary>
    public static bool IsOnlyPointed(SentenceView view, int first) =>
        view.Lower(first) is "this" or "that" or "these" or "those" or "such" or "their" or "its" or "his" or "her"
        && (first + 2 >= view.Words.Count || view.Words[first + 2].IsMark || view.Lower(first + 2) is "and" or "for" or "in" or "as" or "at" or "to"
            || (first + 3 < view.Words.Count && view.Words[first + 3].IsMark));

    private static bool IsBarePronoun(string word) =>
        word is "it" or "this" or "that" or "these" or "those" or "him" or "them" or "us" or "me" or "you" or "one" or "so" or "what"
            or "each"
            or "both" or "himself" or "themselves" or "itself";
}
