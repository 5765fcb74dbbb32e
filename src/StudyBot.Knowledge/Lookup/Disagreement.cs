using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>Two sources tell of one event and give it different values. Neither is taken for right.</summary>
/// <param name="Event">The one that is looked at; in a list of all, the one that comes first in the facts.</param>
/// <param name="Other">The same event in another source.</param>
public sealed record Disagreement(DisagreementKind Kind, EventFact Event, EventFact Other)
{
    /// <summary>Whom the two name, each as it does; null where they differ on something else.</summary>
    public (Cited<Participant> One, Cited<Participant> Other)? Who { get; init; }

    /// <summary>The same, seen from the other event.</summary>
    public Disagreement Turned => new(Kind, Other, Event) { Who = Who is { } who ? (who.Other, who.One) : null };
}
