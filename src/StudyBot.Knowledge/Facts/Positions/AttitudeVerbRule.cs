using StudyBot.Knowledge.Facts.Events;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>"Congress opposed the treaty", "critics, who feared that …", "Japan has stressed that …", "…, claiming that it broke the treaty".</summary>
internal sealed class AttitudeVerbRule(SubjectFinder subjects)
{
    /// <summary>A predicate that ends in ", claiming that …" is told whole up to this length.</summary>
    private const int LongestWhole = 45;

    public PositionDraft? At(SentenceReading reading, int word)
    {
        var view = reading.View;
        if (view.Words[word].IsCapital || AttitudeVerbs.Find(view.Lower(word)) is not { } verb || view.Words[word].IsPossessive)
        {
            return null;
        }

        var frame = FrameReader.Read(view, word, verb);
        if (frame is AttitudeFrames.None)
        {
            return null;
        }

        if (verb.Form is VerbForm.Ing && view.Lower(word - 1) == ",")
        {
            return frame is AttitudeFrames.That ? Participle(reading, word, verb) : null;
        }

        var mayBeUnknown = frame is AttitudeFrames.That && verb.Form is VerbForm.Past or VerbForm.Third;
        var mayBeDenied = verb.Lemma is "believe" or "support" or "favor" or "want" or "think" or "agree" or "consider" or "approve"
            or "share";
        if (VerbGroup.Read(view, word, verb.Form, mayBeDenied) is not { } group
            || subjects.Before(reading, group.First, mayBeUnknown) is not { } subject)
        {
            return null;
        }

        // "wants to find" is a stance of a state; what a person wants to do is a plan.
        if (verb.Form is VerbForm.Past && (verb.Lemma == "wish" || (verb.Lemma == "want" && subject.Holder.IsPerson)))
        {
            return null;
        }

        // "which the council considers essential": what is judged stands before it.
        if (frame is AttitudeFrames.Complement && (view.Lower(reading.Clauses.StartOf(word)) is "which" or "whom" or "what"
            || view.Lower(word + 1) is "itself" or "themselves" or "to"))
        {
            return null;
        }

        // "a thing that the state, for years, wants to have": the verb's object stands before it.
        if (frame is AttitudeFrames.Infinitive && view.Lower(reading.Clauses.StartOf(word)) is "that" or "which" or "what")
        {
            return null;
        }

        // "wishes to thank": a courtesy, no stance.
        if (verb.Lemma == "wish" && IsCourtesy(view.Lower(word + 2)))
        {
            return null;
        }

        // "government support for": after a singular name the bare form is a noun.
        if (verb.Form is VerbForm.Base && group.First == word && !subject.Holder.IsMany)
        {
            return null;
        }

        var last = PositionWords.EndOf(view, group.First, word, subject.IsAside, frame, subject.IsConceded);
        return last < 0 ? null : Make(reading, subject.Holder, group.First, last, verb.Lemma, frame);
    }

    private static bool IsCourtesy(string verb) =>
        verb is "express" or "congratulate" or "assure" or "join" or "thank" or "recall" or "emphasize" or "draw" or "state"
            or "reiterate" or "point" or "make" or "pay"
            or "renew" or "welcome" or "refer" or "stress" or "add" or "associate" or "extend" or "convey" or "take" or "say"
                or "underline" or "reaffirm" or "commend" or "reassert" or "offer" or "avail" or "seize" or "inform" or "remind" or "begin" or "conclude"
            or "voice" or "address" or "salute" or "highlight" or "mention";

    // "was outraged by the policy, claiming that it broke the treaty": whose it is, the main clause says.
    private PositionDraft? Participle(SentenceReading reading, int word, AttitudeVerb verb)
    {
        var view = reading.View;
        if (subjects.OfClause(reading, word - 1) is not { } holder)
        {
            return null;
        }

        var last = PositionWords.EndOf(view, word, word, isAside: false, AttitudeFrames.That);
        var first = holder.Last + 1;
        return last < 0 ? null : Make(reading, holder, last - first <= LongestWhole
            && !view.Words[first].IsMark ? first : word, last, verb.Lemma, AttitudeFrames.That);
    }

    private static PositionDraft Make(SentenceReading reading, Holder holder, int first, int last, string lemma, AttitudeFrames frame)
    {
        var view = reading.View;
        var confidence = frame switch
        {
            AttitudeFrames.That => 0.9,
            AttitudeFrames.Object or AttitudeFrames.Claim or AttitudeFrames.Stance => 0.85,
            AttitudeFrames.As or AttitudeFrames.Complement => 0.8,
            _ => 0.7,
        };
        if (holder.First == holder.Last && HolderScene.IsPronoun(view.Lower(holder.First)))
        {
            confidence -= 0.15;
        }

        return new PositionDraft(view, new Cited<string>(holder.Name, view.TextOf(holder.First,
            holder.Last), view.Evidence), holder, first, last, holder.First, lemma,
            "position." + frame.ToString().ToLowerInvariant(), confidence, frame is AttitudeFrames.As or AttitudeFrames.Complement);
    }
}
