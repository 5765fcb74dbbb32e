using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Quizzes.Questions;

/// <summary>
/// What must not be shown while questions are open: they themselves, and whatever was made of the same facts or sentences, since its answer shows theirs. A sentence is the
/// same in whichever text it stands: one that took another's place says most of what that said.
/// </summary>
public sealed class OpenSecrets
{
    private readonly HashSet<QuestionId> ids;
    private readonly HashSet<FactId> facts;
    private readonly ILookup<SourceId, Evidence> sentences;
    private readonly HashSet<string> words;

    /// <param name="open">Questions that take answers still.</param>
    public OpenSecrets(IEnumerable<Question> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        var all = open.ToList();
        ids = [.. all.Select(q => q.Id)];
        facts = [.. all.SelectMany(q => q.Facts)];
        sentences = all.SelectMany(q => q.Evidence).ToLookup(e => e.Source, e => e.Evidence);
        words = [.. all.SelectMany(q => q.Evidence).Select(WordsOf)];
    }

    public bool Tells(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return ids.Contains(question.Id)
            || question.Facts.Any(facts.Contains)
            || question.Evidence.Any(e => sentences[e.Source].Any(open => open.Span.Overlaps(e.Evidence.Span)))
            || (words.Count > 0 && question.Evidence.Any(e => words.Contains(WordsOf(e))));
    }

    private static string WordsOf(Citation cited) => PlainWords.Line(cited.Evidence.Text);
}
