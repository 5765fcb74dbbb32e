using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Lookup;

/// <summary>What a moderator put right; null leaves what the source gave. The evidence stays the source's.</summary>
/// <param name="Name">Of an event its title, of an office its person, of a quote its speaker, of a position its holder, of a term the term.</param>
/// <param name="Date">Of an event, or as of which an office was held.</param>
/// <param name="Words">Of an outcome or position its words, of a figure what is counted, of an office the role, of a term the definition.</param>
/// <param name="Participants">Of an event, who took part: all of them, as <see cref="ParticipantLines"/>.</param>
public sealed record FactEdit(string? Name = null, CivilDate? Date = null, string? Place = null, string? Words = null, string? Participants = null);
