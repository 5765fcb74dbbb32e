namespace StudyBot.Knowledge.Lookup;

/// <summary>A group's word on a fact of a document that took the place of another.</summary>
/// <param name="IsOrphan">No fact of the new document is the one that it speaks of; its evidence is empty where its sentence is gone as well.</param>
public sealed record MovedOverlay(FactOverlay Overlay, bool IsOrphan);
