using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Quotes;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>A quote while its runs are gathered.</summary>
internal sealed class QuoteDraft(Attribution attribution, FactId? @event)
{
    public Attribution Attribution { get; } = attribution;

    public FactId? Event { get; } = @event;

    public List<QuotedRun> Runs { get; } = [];

    /// <summary>The sentences that hold the runs, in order, each once.</summary>
    public List<SentenceView> Sentences { get; } = [];

    public void Add(QuotedRun run, IEnumerable<SentenceView> sentences)
    {
        Runs.Add(run);
        foreach (var view in sentences)
        {
            if (Sentences.Count == 0 || Sentences[^1].Sentence.Index < view.Sentence.Index)
            {
                Sentences.Add(view);
            }
        }
    }
}
