using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Lookup;

/// <summary>What a moderator put right; null leaves what the source gave. The evidence stays the source's.</summary>
public sealed record FactEdit(string? Name = null, CivilDate? Date = null, string? Place = null, string? Words = null);
