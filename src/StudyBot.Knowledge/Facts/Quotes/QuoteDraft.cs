namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>A quote while its stretches are gathered: “A,” he said. “B.”</summary>
internal sealed class QuoteDraft(Attribution attribution, Utterance first, FactId? @event)
{
    public Attribution Attribution { get; } = attribution;

    public FactId? Event { get; } = @event;

    public List<Utterance> Utterances { get; } = [first];

    /// <summary>Where a tag stands behind words that a lead-in carries too: “… But,” he said, “…”.</summary>
    public int? TagAt { get; set; }

    public int Words => Utterances.Sum(u => u.Shape.Words);

    public Utterance Last => Utterances[^1];
}
