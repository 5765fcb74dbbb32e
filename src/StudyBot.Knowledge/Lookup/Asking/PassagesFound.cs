using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>What was found for a question.</summary>
/// <param name="IsDeclined">None is believed to answer it: the passages are the nearest, and no more than that.</param>
/// <param name="Passages">Best first, also when declined.</param>
public sealed record PassagesFound(bool IsDeclined, IReadOnlyList<FoundPassage> Passages);

/// <summary>One sentence that was found.</summary>
/// <param name="Answer">The short answer, inside the sentence's span; null where the question's type does not make one plain.</param>
/// <param name="Score">Higher is better; comparable within one answer only.</param>
public sealed record FoundPassage(SourceId Source, Evidence Sentence, TextSpan? Answer, double Score);
