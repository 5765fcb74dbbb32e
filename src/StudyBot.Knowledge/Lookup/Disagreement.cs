using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>Two sources tell of one event and give it different values. Neither is taken for right.</summary>
/// <param name="Event">The one that is looked at; in a list of all, the one that comes first in the facts.</param>
/// <param name="Other">The same event in another source.</param>
public sealed record Disagreement(DisagreementKind Kind, EventFact Event, EventFact Other);
