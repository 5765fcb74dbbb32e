namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>A quote while its stretches are gathered: “A,” he said. “B.”</summary>
internal sealed class QuoteDraft(Attribution attribution, Utterance first, FactId? @event)
{
    public Attribution Attribution { get; } = attribution;

    public FactId? Event { get; } = @event;

    public List<Utterance> Utterances { get; } = [first];

    public Utterance Last => Utterances[^1];
}
