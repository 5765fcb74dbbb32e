using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup;

/// <summary>What a document was when it was decided on, of those that wait.</summary>
/// <param name="Stated">What was stated of it.</param>
public sealed record WaitedDocument(StatedInfo? Stated);
