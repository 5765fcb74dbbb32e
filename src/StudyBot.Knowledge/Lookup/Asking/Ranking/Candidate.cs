using StudyBot.Knowledge.Lookup.Asking.Answers;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>A sentence that may answer, with what was measured of it.</summary>
internal sealed record Candidate(PassageReading Passage, SentenceReading Sentence, float[] Features, IReadOnlyList<AnswerCandidate> Answers)
{
    public double Score { get; set; }
}
