using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Outcomes;

/// <summary>The verbs of outcomes.</summary>
internal static class OutcomeVerbs
{
    public static OutcomeVerb? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        if (w.IsMark || w.IsCapital)
        {
            return null;
        }

        var after = view.Lower(word + 1);
        var isDone = view.Lower(word - 1) is not ("the" or "an" or "a" or "be" or "to" or "is" or "was" or "were" or "been" or "as" or "their" or "its" or "previously" or "already");
        var found = w.Lower switch
        {
            "agreed" when isDone && after is "to" or "on" or "that" or "upon" => new OutcomeVerb(word, true, "outcome.agreed"),
            "decided" or "resolved" or "pledged" when isDone && after is "to" or "on" or "that" => new OutcomeVerb(word, true, "outcome.decided"),
            "committed" when isDone && after == "to" => new OutcomeVerb(word, true, "outcome.decided"),
            "announced" or "signed" or "adopted" or "issued" or "concluded" or "approved" or "produced" or "reached" when isDone => new OutcomeVerb(word, false, "outcome." + w.Lower),
            "produce" when view.Lower(word - 1) == "did" => new OutcomeVerb(word, false, "outcome.produced"),
            "proposed" when isDone => new OutcomeVerb(word, false, "outcome.proposed"),
            _ => (OutcomeVerb?)null,
        };
        return found is not null && !Wording.IsDeniedOrDoubtful(view, word, reach: 3) ? found : null;
    }
}
