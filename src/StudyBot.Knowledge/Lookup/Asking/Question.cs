using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>A question as it was understood.</summary>
/// <param name="Terms">All of them, in order.</param>
/// <param name="Sought">The texts to look for, each once: its content words, or all its words where it has no other.</param>
internal sealed record Question(IReadOnlyList<Term> Terms, IReadOnlyList<string> Sought, AnswerKind Kind)
{
    /// <summary>No question is longer; of a whole page somebody pasted the beginning is asked.</summary>
    private const int LongestRead = 2_000;

    private const int MostTerms = 60;

    public static Question Read(string text)
    {
        var span = new TextSpan(0, Math.Min(text.Length, LongestRead));
        var terms = TermReader.Read(text, span, MostTerms);
        var content = terms.Where(t => !t.IsStop).Select(t => t.Text).Distinct().ToList();
        return new Question(terms, content.Count > 0 ? content : [.. terms.Select(t => t.Text).Distinct()], AnswerKind.Any);
    }
}
