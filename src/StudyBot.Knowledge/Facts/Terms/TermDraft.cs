using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Terms;

/// <summary>A term with one sentence that explains it.</summary>
internal sealed record TermDraft(SentenceView View, TermSpan Term, int First, int Last, string Rule, double Confidence)
{
    /// <summary>Other names in the same sentence, by their words.</summary>
    public IReadOnlyList<(int First, int Last)> Aliases { get; init; } = [];
}
