using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Terms;
using StudyBot.Knowledge.Mentions.Names;
using NameWords = StudyBot.Knowledge.Mentions.Names.Vocabulary;

namespace StudyBot.Knowledge.Lookup.Asking.Answers;

/// <summary>Finds what in a sentence is of the kind that a question asks for and is not in the question itself.</summary>
internal static class AnswerFinder
{
    private static readonly HashSet<string> PlacePrepositions = ["in", "at", "near", "from", "to", "outside", "toward", "around", "between"];

    private static readonly string CenturyTerm = WordForms.TermOf("century");

    public static List<AnswerCandidate> Find(Question question, HashSet<string> asked, IReadOnlyList<Term> terms, string text)
    {
        var found = new List<AnswerCandidate>();
        switch (question.Kind)
        {
            case AnswerKind.Date:
                AddDates(found, asked, terms);
                break;
            case AnswerKind.Number:
                AddNumbers(found, question, asked, terms);
                break;
            case AnswerKind.Person or AnswerKind.Place or AnswerKind.Organization:
                AddNames(found, question.Kind, asked, terms, text);
                break;
            default:
                break;
        }

        return found;
    }

    private static void AddDates(List<AnswerCandidate> found, HashSet<string> asked, IReadOnlyList<Term> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (i + 1 < terms.Count && terms[i].IsNumber && terms[i + 1].Text == CenturyTerm && !asked.Contains(terms[i].Text))
            {
                found.Add(Span(asked, terms, i, i + 1, 0.9));
                i++;
                continue;
            }

            if ((terms[i].Kind & TermKind.Date) == 0 && !IsDay(terms, i))
            {
                continue;
            }

            var first = i;
            while (i + 1 < terms.Count && ((terms[i + 1].Kind & TermKind.Date) != 0 || IsDay(terms, i + 1)) && terms[i + 1].Span.Start - terms[i].Span.End <= 2)
            {
                i++;
            }

            var isNew = Enumerable.Range(first, i + 1 - first).Any(t => !asked.Contains(terms[t].Text));
            if (isNew)
            {
                var hasYear = Enumerable.Range(first, i + 1 - first).Any(t => terms[t].IsNumber && terms[t].Text.Length >= 4);
                found.Add(Span(asked, terms, first, i, hasYear ? 1 : 0.6));
            }
        }
    }

    private static bool IsDay(IReadOnlyList<Term> terms, int at) =>
        terms[at].IsNumber && terms[at].Text.Length <= 2
        && ((at + 1 < terms.Count && IsMonth(terms[at + 1])) || (at > 0 && IsMonth(terms[at - 1])));

    private static bool IsMonth(Term term) => (term.Kind & TermKind.Date) != 0 && !term.IsNumber;

    private static void AddNumbers(List<AnswerCandidate> found, Question question, HashSet<string> asked, IReadOnlyList<Term> terms)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (!terms[i].IsNumber || asked.Contains(terms[i].Text))
            {
                continue;
            }

            var first = i;
            while (i + 1 < terms.Count && ((terms[i + 1].IsNumber && (terms[i + 1].Kind & TermKind.Adjoins) != 0) || IsUnit(terms[i], terms[i + 1])))
            {
                i++;
            }

            if (first > 0 && terms[first - 1].Text is "dollar" or "pound" or "euro" or "yen" && terms[first - 1].Span.End == terms[first].Span.Start)
            {
                first--;
            }

            var isCounted = false;
            for (var j = i + 1; j < terms.Count && j <= i + 4; j++)
            {
                isCounted |= question.Heads.Contains(terms[j].Text);
            }

            var isDate = (terms[i].Kind & TermKind.Date) != 0 || IsDay(terms, i);
            found.Add(Span(asked, terms, first, i, isCounted ? 1 : isDate ? 0.2 : 0.6));
        }
    }

    /// <summary>"60%", "60 percent".</summary>
    private static bool IsUnit(Term number, Term next) =>
        next.Text == "percent" && next.Span.Start - number.Span.End <= 1;

    private static void AddNames(List<AnswerCandidate> found, AnswerKind kind, HashSet<string> asked, IReadOnlyList<Term> terms, string text)
    {
        for (var i = 0; i < terms.Count; i++)
        {
            if (!IsNameLike(terms, i))
            {
                continue;
            }

            var first = i;
            while (i + 1 < terms.Count && IsNameLike(terms, i + 1) && (terms[i + 1].Kind & TermKind.Adjoins) != 0)
            {
                i++;
            }

            if (Enumerable.Range(first, i + 1 - first).All(t => asked.Contains(terms[t].Text)))
            {
                continue;
            }

            var name = Span(asked, terms, first, i, Strength(kind, terms, first, i, text));
            found.Add(name with
            {
                Span = WithoutPossessive(name.Span, text),
                IsPartial = terms[i].Span.Length == 1 || Enumerable.Range(first, i + 1 - first).Any(t => asked.Contains(terms[t].Text)),
            });
        }
    }

    /// <summary>"Harbison" of "Harbison's".</summary>
    private static TextSpan WithoutPossessive(TextSpan span, string text) =>
        span.Length > 2 && text[span.End - 1] == 's' && (text[span.End - 2] is '\'' or '’') ? new TextSpan(span.Start, span.Length - 2) : span;

    private static bool IsNameLike(IReadOnlyList<Term> terms, int at) =>
        terms[at].IsCapital && !terms[at].IsNumber && (terms[at].Kind & TermKind.Date) == 0 && !terms[at].IsStop;

    private static double Strength(AnswerKind kind, IReadOnlyList<Term> terms, int first, int last, string text)
    {
        var span = TextSpan.FromBounds(terms[first].Span.Start, terms[last].Span.End);
        var isOpening = first == 0;
        var classes = Enumerable.Range(first, last + 1 - first)
            .Select(i => NameWords.Of(Folding.Lower(text.Substring(terms[i].Span.Start, terms[i].Span.Length))))
            .ToArray();
        if (isOpening && classes.Length == 1 && (classes[0] & (WordClass.Common | WordClass.Given)) == WordClass.Common)
        {
            return 0;
        }

        var place = Gazetteer.World.KindOf(text.Substring(span.Start, span.Length)) is { } known && known is not (GazetteerKind.Organization or GazetteerKind.Demonym);
        var isPerson = classes.Length > 1 && Array.Exists(classes, c => (c & WordClass.Given) != 0) && !place;
        var isBody = Array.Exists(classes, c => (c & (WordClass.OrganizationTail | WordClass.OrganizationHead | WordClass.Institution)) != 0);
        var isAfterTitle = first > 0 && (NameWords.Of(terms[first - 1].Text) & (WordClass.Head | WordClass.Honorific)) != 0;
        var isAfterPreposition = first > 0 && PlacePrepositions.Contains(terms[first - 1].Text);
        var isDemonym = classes.Length == 1 && (classes[0] & WordClass.Demonym) != 0;
        return kind switch
        {
            AnswerKind.Person => isPerson || isAfterTitle ? 1 : place || isBody || isDemonym ? 0.1 : isAfterPreposition ? 0.4 : 0.6,
            AnswerKind.Place => place ? 1 : isAfterPreposition && !isPerson ? 0.8 : isPerson || isDemonym ? 0.1 : 0.4,
            _ => isBody ? 1 : isPerson || place || isDemonym ? 0.2 : 0.6,
        };
    }

    private static AnswerCandidate Span(HashSet<string> asked, IReadOnlyList<Term> terms, int first, int last, double strength) => new(
        TextSpan.FromBounds(terms[first].Span.Start, terms[last].Span.End), first, last + 1 - first, strength, Distance(asked, terms, first, last));

    private static int Distance(HashSet<string> asked, IReadOnlyList<Term> terms, int first, int last)
    {
        for (var d = 1; d < AnswerCandidate.Far - 10; d++)
        {
            if ((first - d >= 0 && IsAsked(terms[first - d])) || (last + d < terms.Count && IsAsked(terms[last + d])))
            {
                return d;
            }
        }

        return AnswerCandidate.Far;

        bool IsAsked(Term term) => !term.IsStop && asked.Contains(term.Text);
    }
}
