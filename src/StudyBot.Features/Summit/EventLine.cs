using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Summit;

/// <summary>One line of an event's card with the passages that say it, before any numbering. Lines with one label stand together.</summary>
internal sealed record EventLine(string Label, RichText Text, ImmutableArray<Passage> Passages, bool IsListed = false);

/// <summary>A sentence of a source.</summary>
internal sealed record Passage(SourceId Source, Evidence Evidence)
{
    /// <summary>Whether some of it is hidden.</summary>
    public bool IsAmong(IReadOnlyList<(SourceId Source, TextSpan Span)> hidden) =>
        hidden.Any(h => h.Source == Source && h.Span.Overlaps(Evidence.Span));

    // The same sentence is one passage, whichever fact brings it.
    public bool Equals(Passage? other) => other is not null && Source == other.Source && Evidence.Span == other.Evidence.Span;

    public override int GetHashCode() => HashCode.Combine(Source, Evidence.Span);
}
