using System.Collections.Frozen;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>What a question asks for, by its question word and the noun that goes with it.</summary>
internal static class QuestionType
{
    private static readonly FrozenDictionary<string, AnswerKind> KindOfHead = Kinds(
        (AnswerKind.Person,
            "person man woman people individual president king queen emperor empress leader minister premier chancellor author writer poet actor actress "
            + "artist painter composer musician singer scientist physicist chemist mathematician biologist geologist philosopher historian economist "
            + "theologian inventor founder director producer architect engineer explorer general admiral commander soldier pope bishop priest "
            + "saint prophet monk ruler prince princess duke lord governor mayor senator ambassador secretary spokesman judge lawyer doctor "
            + "professor teacher scholar student researcher player coach athlete character hero god goddess child son daughter father mother "
            + "brother sister wife husband successor predecessor envoy diplomat politician chairman chief owner creator designer critic journalist "
            + "monarch dictator khan sultan negotiator"),
        (AnswerKind.Place,
            "place city town village country nation state province county region area location continent island river lake sea ocean mountain "
            + "street road district neighborhood capital territory site park desert valley border republic kingdom planet building venue"),
        (AnswerKind.Date, "year date day month century decade time era period week season age"),
        (AnswerKind.Number,
            "percentage percent number population amount rate temperature distance size cost price length height width weight speed area quantity "
            + "total proportion fraction ratio degree budget salary income revenue score"),
        (AnswerKind.Organization,
            "organization company corporation group party agency university college school institution institute team club church bank association "
            + "committee commission council ministry department court union alliance army firm network newspaper publisher court body"));

    /// <summary>Terms that end the noun after a question word.</summary>
    private static readonly FrozenSet<string> Ends =
        "do did is was are were has have had can could will would may might must should of in on at to for from by with that which who".Split(' ')
            .ToFrozenSet(StringComparer.Ordinal);

    public static (AnswerKind Kind, IReadOnlySet<string> Heads) Of(IReadOnlyList<Term> terms, string text)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            switch (Word(text, terms[i]))
            {
                case "who" or "whom" or "whose":
                    return (AnswerKind.Person, Nothing);
                case "when":
                    return (AnswerKind.Date, Nothing);
                case "where":
                    return (AnswerKind.Place, Nothing);
                case "why":
                    return (AnswerKind.Reason, Nothing);
                case "how":
                    return OfHow(terms, i, text);
                case "what" or "which":
                    return OfNoun(terms, i, text);
                default:
                    break;
            }
        }

        return (AnswerKind.Any, Nothing);
    }

    private static readonly HashSet<string> Nothing = [];

    private static (AnswerKind Kind, IReadOnlySet<string> Heads) OfHow(IReadOnlyList<Term> terms, int at, string text)
    {
        var next = at + 1 < terms.Count ? Word(text, terms[at + 1]) : "";
        return next switch
        {
            "many" => (AnswerKind.Number, Noun(terms, at + 2, text)),
            "much" or "long" or "far" or "old" or "tall" or "large" or "big" or "high" or "deep" or "fast" or "often" or "wide" or "heavy" =>
                (AnswerKind.Number, Nothing),
            _ => (AnswerKind.Manner, Nothing),
        };
    }

    private static (AnswerKind Kind, IReadOnlySet<string> Heads) OfNoun(IReadOnlyList<Term> terms, int at, string text)
    {
        var heads = Noun(terms, at + 1, text);
        if (heads.Count == 0 && at + 2 < terms.Count && Word(text, terms[at + 1]) is "is" or "was" or "are" or "were")
        {
            // "What is the capital of …", "What was the name of the king"
            var first = at + (Word(text, terms[at + 2]) is "the" or "a" or "an" ? 3 : 2);
            heads = Noun(terms, first, text);
            if (first < terms.Count && Word(text, terms[first]) is "name" or "names" or "title" && NameOf(terms, first, text) is { Count: > 0 } named)
            {
                heads = named;
            }

            return (KindOf(heads) is var kind && kind == AnswerKind.Any ? AnswerKind.Definition : kind, heads);
        }

        return (KindOf(heads), heads);
    }

    private static HashSet<string> NameOf(IReadOnlyList<Term> terms, int at, string text)
    {
        var of = at + 1;
        return of < terms.Count && Word(text, terms[of]) == "of"
            ? Noun(terms, of + (of + 1 < terms.Count && Word(text, terms[of + 1]) is "the" or "a" or "an" ? 2 : 1), text)
            : Nothing;
    }

    /// <summary>The word before the verb or preposition that is known for what it asks; else the first and the last of them.</summary>
    private static HashSet<string> Noun(IReadOnlyList<Term> terms, int first, string text)
    {
        var end = first;
        while (end < terms.Count && end < first + 5 && !Ends.Contains(Word(text, terms[end])) && !terms[end].IsStop)
        {
            end++;
        }

        if (end == first)
        {
            return Nothing;
        }

        // "Which prime minister visited …": the last word that is known decides where the noun ends.
        for (var i = end - 1; i >= first; i--)
        {
            if (KindOfHead.ContainsKey(terms[i].Text))
            {
                return [terms[i].Text];
            }
        }

        return [terms[Math.Min(end, first + 3) - 1].Text, terms[first].Text];
    }

    private static AnswerKind KindOf(IReadOnlySet<string> heads)
    {
        foreach (var head in heads)
        {
            if (KindOfHead.TryGetValue(head, out var kind))
            {
                return kind;
            }
        }

        return AnswerKind.Any;
    }

    private static string Word(string text, Term term) => text.Substring(term.Span.Start, term.Span.Length).ToLowerInvariant();

    private static FrozenDictionary<string, AnswerKind> Kinds(params (AnswerKind Kind, string Words)[] rows)
    {
        var kinds = new Dictionary<string, AnswerKind>(StringComparer.Ordinal);
        foreach (var (kind, words) in rows)
        {
            foreach (var word in words.Split(' '))
            {
                kinds.TryAdd(WordForms.TermOf(word), kind);
            }
        }

        return kinds.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
