using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking.Ranking;

namespace StudyBot.Knowledge.Lookup.Asking.Answers;

/// <summary>Chooses the short answer inside a sentence, or none where several could be it.</summary>
internal static class ShortAnswer
{
    private const double Plain = 0.6;

    public static TextSpan? Of(Question question, Candidate candidate)
    {
        _ = question;
        var good = candidate.Answers.Where(a => a.Strength >= Plain).OrderByDescending(a => a.Strength).ToList();
        return good.Count == 1 || (good.Count > 1 && good[0].Strength > good[1].Strength) ? good[0].Span : null;
    }
}
