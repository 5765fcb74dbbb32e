using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Outcomes;

/// <summary>The verbs of outcomes. What is refused, failed, put off or only hoped for has none.</summary>
internal static class OutcomeVerbs
{
    /// <summary>So many words before a verb may deny it: "would in any case have agreed", "never in those years signed".</summary>
    private const int DenialReach = 8;

    public const string TermRule = "outcome.term";

    public const string ResultRule = "outcome.resulted";

    /// <summary>"The new treaty ceded the islands": the paper that stands right before a verb of its terms; -1 where none does.</summary>
    public static int PaperBefore(SentenceView view, int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - 6 && !view.Words[i].IsMark; i--)
        {
            if (SigningRule.IsPaper(view.Lower(i)) && view.Lower(i) is not ("act" or "plan" or "document" or "documents" or "statement"
                or "statements"))
            {
                return i;
            }

            if (!view.Has(i, WordMarks.InDate) && !(view.Lower(i) is "of" or "in" or "also" or "further" or "formally" or "thus" or "then" or "thereby" or "therefore"))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>What a paper does by its words.</summary>
    private static bool IsTerm(string verb, string after) => verb switch
    {
        "ceded" or "granted" or "recognized" or "required" or "obligated" or "obliged" or "allowed" or "permitted" or "guaranteed" or "established"
            or "opened" or "stipulated" or "prohibited" or "banned" or "limited" or "reduced" or "created" or "secured" or "ended" or "fixed"
            or "divided" or "committed" or "gave" or "transferred" or "restored" or "abolished" or "promised" or "returned" => true,
        "called" or "provided" => after == "for",
        _ => false,
    };

    public static OutcomeVerb? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        if (w.IsMark || w.IsCapital || Read(view, word, w.Lower) is not { } found)
        {
            return null;
        }

        return Wording.IsDeniedOrDoubtful(view, word, DenialReach) || Wording.IsWished(view, word) ? null : found;
    }

    private static OutcomeVerb? Read(SentenceView view, int word, string lower)
    {
        var after = view.Lower(word + 1);
        var isDone = IsDone(view.Lower(word - 1));
        return lower switch
        {
            "agreed" when isDone && after is "to" or "on" or "that" or "upon" && !IsDisagreement(view, word) =>
                new OutcomeVerb(word, OutcomeReach.Phrase, "outcome.agreed"),
            "decided" or "resolved" or "pledged" when isDone
                && after is "to" or "on" or "that" => new OutcomeVerb(word, OutcomeReach.Phrase, "outcome.decided"),
            "committed" when isDone && after == "to" => new OutcomeVerb(word, OutcomeReach.Phrase, "outcome.decided"),
            "announced" or "signed" or "adopted" or "issued" or "concluded" or "approved" or "produced" or "reached" when isDone =>
                new OutcomeVerb(word, IsMereIntent(view, word) ? OutcomeReach.VerbAndObject : OutcomeReach.Object, "outcome." + lower),
            "produce" when view.Lower(word - 1) == "did" => new OutcomeVerb(word, OutcomeReach.Object, "outcome.produced"),
            "resulted" when after == "in" => new OutcomeVerb(word, OutcomeReach.Phrase, ResultRule),
            _ when IsTerm(lower, after) && PaperBefore(view, word) >= 0 => new OutcomeVerb(word,
                after == "for" ? OutcomeReach.Phrase : OutcomeReach.VerbAndObject, TermRule),
            "proposed" when isDone => new OutcomeVerb(word, OutcomeReach.VerbAndObject, "outcome.proposed"),
            _ => null,
        };
    }

    /// <summary>
    /// Not "the agreed text", "is signed", "had been adopted", "had previously announced": of another time, or no deed of this sentence.
    /// </summary>
    private static bool IsDone(string before) =>
        before is not ("the" or "an" or "a" or "be" or "to" or "is" or "was" or "were" or "been" or "as" or "their" or "its"
            or "previously" or "already" or "earlier" or "being");

    /// <summary>"agreed to disagree", "agreed that no solution was near": nothing came of it.</summary>
    private static bool IsDisagreement(SentenceView view, int word) =>
        view.Lower(word + 1) == "to" && view.Lower(word + 2) is "disagree" or "differ";

    /// <summary>"announced a desire to negotiate": the object alone would read as more than was said.</summary>
    private static bool IsMereIntent(SentenceView view, int word) =>
        Wording.IndexAhead(view, word + 1, 4, static n =>
            n is "desire" or "desires" or "intention" or "intentions" or "intent" or "willingness" or "readiness" or "wish" or "hope"
            or "hopes" or "proposal" or "proposals" or "offer" or "end" or "halt" or "withdrawal" or "cancellation" or "suspension"
            or "postponement") >= 0;
}
