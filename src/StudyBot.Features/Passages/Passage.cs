using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Passages;

/// <summary>A sentence of a source. The same sentence is one passage, whichever fact brings it.</summary>
internal sealed record Passage(SourceId Source, Evidence Evidence)
{
    public bool Equals(Passage? other) => other is not null && Source == other.Source && Evidence.Span == other.Evidence.Span;

    public override int GetHashCode() => HashCode.Combine(Source, Evidence.Span);
}
