using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Coverage;

/// <summary>What a group has of one document.</summary>
/// <param name="Facts">As the group sees them: without those that its moderators hid.</param>
/// <param name="Waiting">What of it a moderator should look at: facts, reports, disputes; questions are counted for themselves.</param>
/// <param name="Unused">Questions that may be asked and never were.</param>
/// <param name="Used">Questions that were asked, of those that may be asked still.</param>
/// <param name="Proposed">Questions that wait for approval.</param>
internal sealed record SourceCoverage(SourceSummary Source, int Facts, int Waiting, int Unused, int Used, int Proposed);
