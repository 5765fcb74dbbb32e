using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Searching;

/// <summary>What was found.</summary>
/// <param name="Passages">How many the index holds.</param>
/// <param name="Frequencies">In how many passages each term of the query stands, in the query's order.</param>
public sealed record SearchHits(IReadOnlyList<PassageHit> Hits, int Passages, IReadOnlyList<int> Frequencies);

/// <summary>A passage that was found, by its place.</summary>
public readonly record struct PassageHit(SourceId Source, int FirstSentence, int Sentences, double Score);
