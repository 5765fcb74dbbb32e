namespace StudyBot.Knowledge.Facts.Events;

/// <summary>The events of a document before they are facts, and what its sentences refer to.</summary>
internal sealed record EventsFound(IReadOnlyList<SentenceReading> Readings, EventMerger Merger, ReferenceResolver References);
