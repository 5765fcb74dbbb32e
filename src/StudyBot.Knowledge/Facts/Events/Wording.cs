using System.Collections.Frozen;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>What small words around a trigger say of it: that it did not happen, that it is still to come, where a clause ends.</summary>
internal static class Wording
{
    /// <summary>Words that open a clause of its own: what is told behind them is not told of what stands before.</summary>
    private static readonly FrozenSet<string> Openers = FrozenSet.ToFrozenSet(
        ["when", "while", "after", "before", "until", "since", "because", "although", "though", "which", "who", "whom", "whose",
         "that", "where", "whereby", "if", "unless", "but"]);

    private static readonly FrozenSet<string> Denials = FrozenSet.ToFrozenSet(
        ["not", "never", "no", "without", "refused", "refusing", "refusal", "declined", "failed", "failure", "rejected", "cancelled",
         "canceled", "postponed", "prevented", "boycotted", "neither", "cannot", "hardly", "avoid", "avoided", "unable", "instead"]);

    private static readonly FrozenSet<string> Doubts = FrozenSet.ToFrozenSet(
        ["could", "might", "may", "should", "would", "if", "whether", "possibility", "possible", "hope", "hoped", "hopes", "urged", "urge",
         "called", "calls", "calling", "call", "demanded", "demand", "wanted", "wants", "want", "wish", "wished", "sought", "seek",
             "seeking",
         "tried", "try", "trying", "attempted", "attempt", "attempts", "must", "can", "considered", "requested", "request", "threatened"]);

    private const int WishReach = 20;

    private static readonly FrozenSet<string> Wishes = FrozenSet.ToFrozenSet(
        ["hope", "hopes", "hoped", "wish", "wishes", "wished", "propose", "proposes", "proposed", "suggest", "suggests", "suggested",
            "recommend",
         "recommends", "recommended", "urge", "urges", "urged", "request", "requests", "requested", "demand", "demands", "demanded",
             "insist", "insists",
         "insisted", "ask", "asked", "believe", "feared", "fear", "denied", "deny", "denies", "doubt", "doubted", "imagine", "suppose",
             "pray"]);

    private static readonly FrozenSet<string> Plans = FrozenSet.ToFrozenSet(
        ["will", "shall", "intend", "intends", "plan", "plans", "planned", "scheduled", "expected", "expects", "decided", "due", "upcoming",
         "forthcoming", "agreed"]);

    private static readonly FrozenSet<string> Supports = FrozenSet.ToFrozenSet(
        ["held", "hold", "holding", "hosted", "host", "hosting", "convened", "conducted", "attended", "opened", "began", "begun", "started",
         "took", "take", "taken", "taking", "ended", "concluded", "closed", "met", "had", "have", "has", "having", "participated", "gave",
             "give", "paid", "made", "resumed",
         "continued", "led", "attending", "join", "joined", "entered", "organized", "launched", "called", "followed", "occurred", "chaired",
         "was", "were", "is", "are", "be", "been", "being", "will", "place", "signed", "worked", "done", "set", "scheduled", "planned",
             "reached", "concluded", "negotiated", "agreed", "adopted", "produced", "resulted", "yielded", "commenced", "begin"]);

    private static readonly FrozenSet<string> Pasts = FrozenSet.ToFrozenSet(
        ["became", "came", "went", "said", "told", "gave", "took", "made", "found", "saw", "brought", "sent", "wrote", "left", "fell",
            "rose",
         "broke", "grew", "began", "led", "put", "won", "lost", "sought", "thought", "knew", "drew", "held", "met", "kept", "spoke", "shot",
         "withdrew", "fled", "struck", "sank", "bought", "sold", "fought", "chose", "stood", "ran", "spent", "built", "flew", "drove",
         "overthrew", "undertook", "forbade", "swore", "taught", "dealt", "arose", "hit", "wore", "felt", "rode", "threw", "hung",
         "is", "are", "was", "were", "has", "had", "have", "will", "would", "could", "should", "may", "might", "must", "can", "does",
             "did", "remains", "continues"]);

    public static bool IsOpener(string word) => Openers.Contains(word);

    /// <summary>
    /// "the run up to the summit", "after the talks", "the day before the meeting": the event only says when another thing was.
    /// </summary>
    public static bool IsTimeAnchor(SentenceView view, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 6 && !view.Words[i].IsMark; i--)
        {
            switch (view.Lower(i))
            {
                case "before" or "after" or "since" or "until" or "following" or "preceding":
                    return true;
                case "to":
                    return view.Lower(i - 1) is "up" or "prior" or "lead-up" or "run-up" or "prelude";
                case "of" when view.Lower(i - 1) is "months" or "years" or "weeks" or "days" or "rounds":
                    break;
                case "of":
                    return view.Lower(i - 1) is "ahead" or "eve" or "advance" or "anniversary" or "wake" or "aftermath";
                case "in" or "on" or "at" or "with" or "for" or "by":
                    return false;
            }
        }

        return false;
    }

    /// <summary>"after the talks", "following the signing": of a time anchor, whether it lies before what is told.</summary>
    public static bool IsAfter(SentenceView view, int noun)
    {
        for (var i = noun - 1; i >= 0 && i >= noun - 6 && !view.Words[i].IsMark; i--)
        {
            if (view.Lower(i) is "after" or "following" or "since")
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Words that end the phrase before them: articles, prepositions, conjunctions, pronouns.</summary>
    public static bool IsSmall(string word) =>
        word is "the" or "a" or "an" or "of" or "in" or "on" or "at" or "to" or "for" or "with" or "by" or "from" or "and" or "or"
            or "his" or "her" or "its" or "their"
            or "this" or "that" or "these" or "those" or "he" or "she" or "they" or "it" or "we" or "which" or "who" or "when" or "as"
            or "between" or "during" or "after" or "before"
            or "among" or "through" or "under" or "not" or "but" or "until" or "since" or "while" or "where" or "also" or "into" or "upon"
            or "over" or "because" or "ending"
            or "done" or "today" or "yesterday";

    /// <summary>Whether a noun's verb may be this one: "was held", "took place", "opened".</summary>
    public static bool IsSupport(string word) => Supports.Contains(word);

    /// <summary>
    /// Whether a word looks like a finite verb; nouns and modifiers in -ed pass for one, which only makes the reader more careful.
    /// </summary>
    public static bool IsVerbLike(Word word) =>
        !word.IsCapital && !word.IsMark
        && (Pasts.Contains(word.Lower) || Supports.Contains(word.Lower)
        || (word.Lower.Length > 4 && word.Lower.EndsWith("ed", StringComparison.Ordinal)));

    /// <summary>The same of a word in its place: "a revised treaty" has no verb.</summary>
    public static bool IsVerbAt(SentenceView view, int word) =>
        IsVerbLike(view.Words[word])
        && !(view.Words[word].Lower.EndsWith("ed", StringComparison.Ordinal)
        && (view.Lower(word - 1) is "a" or "an" or "the" or "its" or "their" or "his" or "her" or "this" or "each" or "both" or "newly"
        || (word > 0 && view.Words[word - 1].IsPossessive)));

    /// <summary>Whether the words before a trigger deny it or leave it in doubt.</summary>
    public static bool IsDeniedOrDoubtful(SentenceView view, int word, int reach = 5)
    {
        for (var i = word - 1; i >= 0 && i >= word - reach; i--)
        {
            var lower = view.Words[i].Lower;
            if (lower is "," or ";" or ":" or ")" or "(" or "that" or "which" or "who")
            {
                return false;
            }

            // "May" with a capital is the month.
            if (Denials.Contains(lower) || (Doubts.Contains(lower) && !(lower == "may" && view.Words[i].IsCapital))
                || lower.EndsWith("n't", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// "I hope that this year a conference will be held", "if they met": told as a wish or a condition, however far the word is.
    /// </summary>
    public static bool IsWished(SentenceView view, int word)
    {
        var hasComma = false;
        for (var i = word - 1; i >= 0 && i >= word - WishReach; i--)
        {
            switch (view.Words[i].Lower)
            {
                case ";" or ":" or "when" or "where" or "which" or "who":
                    return false;
                case ",":
                    hasComma = true;
                    break;
                case "if" or "unless" or "whether" or "lest":
                    return !hasComma;
                case "that":
                    return Wishes.Contains(view.Lower(i - 1)) || Wishes.Contains(view.Lower(i - 2));
                case "hope" or "hopes" when view.Lower(i - 1) is "i" or "we" or "they" or "he" or "she":
                    return !hasComma;
            }
        }

        return false;
    }

    /// <summary>Whether the words before a trigger say that it is still to come.</summary>
    public static bool IsPlanned(SentenceView view, int word, int reach = 4)
    {
        for (var i = word - 1; i >= 0 && i >= word - reach; i--)
        {
            var lower = view.Words[i].Lower;
            if (lower is "," or ";" or ":")
            {
                return false;
            }

            if (Plans.Contains(lower))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one of the next words is one of these, before a mark ends the phrase.</summary>
    public static int IndexAhead(SentenceView view, int word, int reach, Func<string, bool> isWanted)
    {
        for (var i = word; i < view.Words.Count && i < word + reach; i++)
        {
            if (isWanted(view.Words[i].Lower))
            {
                return i;
            }

            if (view.Words[i].Lower is ";" or ":" or "(")
            {
                break;
            }
        }

        return -1;
    }
}
