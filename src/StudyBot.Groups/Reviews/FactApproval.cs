using System.Collections.Immutable;
using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Groups.Reviews;

/// <summary>That somebody looked at a fact and found it right.</summary>
public sealed record FactApproval(MemberId By, Instant At)
{
    /// <summary>
    /// What other documents then said otherwise of the same event, each as its <see cref="SameFacts.PrintOf"/>: what comes or is said later, whoever approved knew
    /// nothing of. Empty where that was not kept, as before there was this.
    /// </summary>
    public ImmutableArray<string> Against { get; init; } = [];

    public bool Equals(FactApproval? other) => other is not null && By == other.By && At == other.At && Against.SequenceEqual(other.Against, StringComparer.Ordinal);

    public override int GetHashCode() => HashCode.Combine(By, At, Against.Length);
}
