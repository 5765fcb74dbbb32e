using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>A position before it is a fact.</summary>
/// <param name="Who">The holder, cited where the text names it.</param>
/// <param name="First">The first word of what is held.</param>
/// <param name="Last">The last word of it.</param>
/// <param name="SubjectFirst">The first word of the subject: an event in it may be what is judged.</param>
/// <param name="IsJudgement">Whether something is judged, rather than wanted or believed.</param>
internal sealed record PositionDraft(SentenceView View, Cited<string> Who,
    Holder? Holder, int First, int Last, int SubjectFirst, string Lemma, string Rule,
    double Confidence, bool IsJudgement);
