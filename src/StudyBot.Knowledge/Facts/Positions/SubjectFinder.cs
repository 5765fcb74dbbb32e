using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>Whose a verb is: the noun phrase before it, the one before ", who", or the one of the verb that it goes on from.</summary>
internal sealed class SubjectFinder(HolderReader holders)
{
    private const int LongestAside = 24;
    private const int LongestClause = 45;

    /// <summary>A subject, and whether the verb stands in an aside about it (", who opposed …,").</summary>
    internal readonly record struct Subject(Holder Holder, bool IsAside, bool IsConceded = false);

    /// <param name="first">The first word of the verb's group.</param>
    public Subject? Before(SentenceReading reading, int first, bool mayBeUnknown)
    {
        var view = reading.View;
        var last = first - 1;
        if (last < 0 || IsSupposed(reading, first))
        {
            return null;
        }

        switch (view.Lower(last))
        {
            case "who" or "which":
                var isAside = view.Lower(last - 1) == ",";
                return Ending(view, last - (isAside ? 2 : 1), mayBeUnknown: false) is { } whose
                    && Fits(view, whose, last, isAside) ? new Subject(whose, isAside) : null;
            case "and" or "or" or "but" or "then":
                return OfClause(reading, last) is { } shared ? new Subject(shared, IsAside: false) : null;
            case "," or ")" or "—":
                return StartOfAside(view, last) is { } aside && Ending(view, aside - 1, mayBeUnknown) is { } named ? new Subject(named,
                    IsAside: false) : null;
            default:
                return Ending(view, last, mayBeUnknown) is { } plain && view.Lower(plain.First - 1) is not ("whether" or "if" or "unless"
                    or "lest" or "case") ? new Subject(plain, IsAside: false, IsConceded(view, plain.First)) : null;
        }
    }

    /// <summary>The subject of the first verb of the clause before a word: of "and called for …", ", claiming that …".</summary>
    public Holder? OfClause(SentenceReading reading, int before)
    {
        var view = reading.View;
        if (before <= 0)
        {
            return null;
        }

        var start = Math.Max(reading.Clauses.StartOf(before - 1), before - LongestClause);

        // "taught that the book is divine and opposed the rite": whose the second verb is, nobody can say.
        if (view.Lower(start) is "that" or "which" or "who" or "whose" or "where" or "whom")
        {
            return null;
        }

        for (var i = start; i < before; i++)
        {
            if (!(Wording.IsVerbLike(view.Words[i]) || AttitudeVerbs.Find(view.Lower(i)) is { Form: VerbForm.Third }) || view.IsQuoted(i))
            {
                continue;
            }

            var first = i;
            while (first > start && (VerbGroup.IsAdverb(view, first - 1) || view.Lower(first - 1) is "has" or "have" or "had" or "was"
                or "were" or "is" or "are"
                or "did" or "not"))
            {
                first--;
            }

            // Only a subject that opens the clause: of what stands further inside nobody can say whose verb follows.
            if (first > 0 && view.Lower(first - 1) is not ("," or "and" or "or" or "who" or "which" or "to")
                && Ending(view, first - 1, mayBeUnknown: false) is { } holder)
            {
                return HasOwnSubject(view, i + 1, before) || view.Lower(holder.First - 1) is "as" or "whether" or "if" ? null : holder;
            }

            if (!IsParticiple(view, i))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>
    /// "Alsace, who" goes back further; "Americans who opposed it founded a league" are only some, and the main clause follows without a mark.
    /// </summary>
    private static bool Fits(SentenceView view, Holder holder, int relative, bool isAside)
    {
        if (view.Lower(relative) == "who" ? view.Places.Within(holder.First, holder.Last).Any(p => p.Last == holder.Last
            && !holder.IsMany) : holder.IsPerson)
        {
            return false;
        }

        // "the host country of the institute, which supports": of the two nouns who can say which?
        if (SubjectSpan.HeadOf(view, holder.First, holder.Last) < holder.Last && view.Lower(holder.First) != "most")
        {
            return false;
        }

        return isAside || (holder.First > 0 && !view.Words[holder.First - 1].IsMark && !Wording.IsOpener(view.Lower(holder.First - 1))
            && !view.Has(holder.First - 1, WordMarks.InDate));
    }

    /// <summary>"While the army opposed it, …", ", and although Congress …": the main clause is still to come.</summary>
    private static bool IsConceded(SentenceView view, int first)
    {
        for (var i = first - 1; i >= 0 && i >= first - 4; i--)
        {
            if (view.Lower(i) is "while" or "although" or "though" or "because" or "since" or "when" or "as" or "after" or "before"
                or "where" || (view.Lower(i) == "that" && view.Lower(i - 1) == "fact"))
            {
                return i == 0 || view.Lower(i) == "that" || view.Lower(i - 1) is "," or "and" or "but" or "that" or ";" or "even";
            }
        }

        return false;
    }

    private Holder? Ending(SentenceView view, int last, bool mayBeUnknown)
    {
        if (last >= 0 && view.Lower(last) is "," or ")" && StartOfAside(view, last) is { } aside)
        {
            last = aside - 1;
        }

        return last < 0 ? null : holders.EndingAt(view, last, mayBeUnknown);
    }

    /// <summary>"If Congress opposes", "they denied that he supported": nobody says that this is so.</summary>
    private static bool IsSupposed(SentenceReading reading, int first)
    {
        var start = reading.Clauses.StartOf(first);
        var opener = reading.View.Lower(start);
        if (opener is "if" or "unless" or "whether" or "should" or "had")
        {
            return true;
        }

        if (opener == "that" && start > 0 && IsAskedFor(reading.View.Lower(start - 1)))
        {
            return true;
        }

        return opener == "that" && start > 0 && reading.View.Lower(start - 1) is "denied" or "deny" or "denies" or "doubt" or "doubted"
            or "doubts" or "hope" or "hoped"
            or "hopes" or "demanded" or "proposed" or "suggested" or "claim" or "imagine" or "suppose" or "rumors" or "fear" or "feared"
                or "fears" or "possibility" or "so";
    }

    /// <summary>"It is imperative that all states support the ban": whether they do, it leaves open.</summary>
    private static bool IsAskedFor(string word) => word is "imperative" or "essential" or "necessary" or "important" or "vital" or "crucial"
        or "desirable" or "urgent" or "indispensable" or "possible" or "likely" or "unlikely" or "probable" or "doubtful" or "hopeful" or "ask"
        or "asks" or "asked" or "request" or "requests" or "requested" or "require" or "requires" or "required" or "demand" or "demands"
        or "insist" or "insists" or "insisted" or "recommend" or "recommends" or "recommended" or "propose" or "proposes" or "suggest"
        or "suggests" or "urge" or "urges" or "urged" or "order";

    private static bool IsParticiple(SentenceView view, int word) =>
        view.Lower(word).EndsWith("ed", StringComparison.Ordinal) && (word == 0 || view.Lower(word - 1) is "," or "the" or "a" or "an"
            or "of" or "by"
            || view.Words[word - 1].IsMark || Wording.IsSmall(view.Lower(word - 1)));

    private static bool HasOwnSubject(SentenceView view, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (view.Lower(i) is "he" or "she" or "they" or "it" or "we" or "who")
            {
                return true;
            }
        }

        return false;
    }

    private static int? StartOfAside(SentenceView view, int close)
    {
        var open = view.Lower(close) == ")" ? "(" : view.Lower(close);
        for (var i = close - 1; i > 0 && close - i <= LongestAside; i--)
        {
            if (view.Lower(i) == open)
            {
                return i;
            }

            if (view.Words[i].Lower is "”" or "“" or "\"" or ";")
            {
                return null;
            }
        }

        return null;
    }
}
