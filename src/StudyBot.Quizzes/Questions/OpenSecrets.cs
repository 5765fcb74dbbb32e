using StudyBot.Knowledge.Facts;

namespace StudyBot.Quizzes.Questions;

/// <summary>What must not be shown while questions are open: they themselves, and whatever was made of the same sentences or facts, since its answer shows theirs.</summary>
public sealed class OpenSecrets
{
    private readonly HashSet<QuestionId> ids;
    private readonly HashSet<FactId> facts;
    private readonly ILookup<Knowledge.Documents.SourceId, Evidence> sentences;

    /// <param name="open">Questions that take answers still.</param>
    public OpenSecrets(IEnumerable<Question> open)
    {
        ArgumentNullException.ThrowIfNull(open);
        var all = open.ToList();
        ids = [.. all.Select(q => q.Id)];
        facts = [.. all.SelectMany(q => q.Facts)];
        sentences = all.SelectMany(q => q.Evidence).ToLookup(e => e.Source, e => e.Evidence);
    }

    public bool Tells(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return ids.Contains(question.Id)
            || question.Facts.Any(facts.Contains)
            || question.Evidence.Any(e => sentences[e.Source].Any(open => open.Span.Overlaps(e.Evidence.Span)));
    }
}
