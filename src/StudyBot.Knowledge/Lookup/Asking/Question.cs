using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>A question as it was understood.</summary>
/// <param name="Text">What was asked, as far as it was read.</param>
/// <param name="Terms">All of them, in order.</param>
/// <param name="Sought">The terms to look for, each once: its content words, or all its words where it has no other.</param>
/// <param name="Heads">Terms of the noun that is asked for: "city" of "what city", "nation" of "how many nations".</param>
internal sealed record Question(
    string Text, IReadOnlyList<Term> Terms, IReadOnlyList<SoughtTerm> Sought, AnswerKind Kind, IReadOnlySet<string> Heads)
{
    /// <summary>No question is longer; of a whole page somebody pasted the beginning is asked.</summary>
    private const int LongestRead = 2_000;

    private const int MostTerms = 60;

    public static Question Read(string text)
    {
        var read = text.Length <= LongestRead ? text : text[..LongestRead];
        var terms = TermReader.Read(read, new TextSpan(0, read.Length), MostTerms);
        var (kind, heads) = QuestionType.Of(terms, read);
        var isContent = terms.Any(t => !t.IsStop);
        var sought = new Dictionary<string, SoughtTerm>(StringComparer.Ordinal);
        for (var i = 0; i < terms.Count; i++)
        {
            if (!terms[i].IsStop || !isContent)
            {
                sought.TryAdd(terms[i].Text, new SoughtTerm(
                    terms[i].Text, IsName: terms[i].IsCapital && i > 0, terms[i].IsNumber, heads.Contains(terms[i].Text)));
            }
        }

        return new Question(read, terms, [.. sought.Values], kind, heads);
    }
}

/// <summary>A term to look for.</summary>
/// <param name="IsName">It has a capital inside the question.</param>
/// <param name="IsHead">It names what is asked for, and need not stand beside the answer.</param>
internal sealed record SoughtTerm(string Text, bool IsName, bool IsNumber, bool IsHead);
