using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>
/// How the author of a signed article judges an event in the article's own voice: "this summit’s agreement on … is a concrete result",
/// "the agreement from this summit marks the starting point".
/// </summary>
internal sealed class AuthorJudgementRule(Speaker speaker)
{
    private const int SubjectReach = 24;
    private const int NounReach = 5;

    /// <param name="told">The events that the sentence tells or refers to.</param>
    /// <param name="isContinued">Whether the sentence before judged the event too, so that "it" is what was judged.</param>
    public PositionDraft? At(SentenceReading reading, int word, IReadOnlyList<(int Word,
        EventGroup Group)> told, EventGroup? focus, bool isContinued)
    {
        var view = reading.View;
        if (speaker.Author is not { } author || !IsCopula(view.Lower(word)) || view.Lower(word + 1) is not ("a" or "an" or "the")
            || !HasVerdict(view, word + 2) || Wording.IsDeniedOrDoubtful(view, word) || Wording.IsWished(view, word))
        {
            return null;
        }

        var first = SubjectOf(view, word);
        var isOfEvent = told.Any(t => t.Word >= first && t.Word < word) || (focus is not null && NamesByPossessive(view, first, word));
        if (first >= word || !(isOfEvent || (isContinued && view.Lower(word - 1) is "it" && first == word - 1))
            || view.Lower(first - 1) is "if" or "that" or "whether")
        {
            return null;
        }

        var last = PositionWords.EndOf(view, first, word, isAside: false, AttitudeFrames.That);
        return last < 0 ? null : new PositionDraft(view, author, null,
            first, last, first, "judge", "position.author", 0.7, IsJudgement: true);
    }

    /// <summary>"this summit’s agreement": what an event brought, of the one that the article is about.</summary>
    private static bool NamesByPossessive(SentenceView view, int first, int last)
    {
        for (var i = first; i < last; i++)
        {
            if (view.Words[i].IsPossessive && view.Lower(i - 1) is "this" or "the" && MeetingNounRule.KindOf(view.Lower(i)) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsCopula(string word) => word is "is" or "was" or "marks" or "marked" or "represents" or "represented"
        or "constitutes" or "constituted";

    private static bool HasVerdict(SentenceView view, int first)
    {
        for (var i = first; i < view.Words.Count && i < first + NounReach && !view.Words[i].IsMark
            && !SubjectSpan.IsPreposition(view.Lower(i)); i++)
        {
            if (view.Lower(i) is "step" or "result" or "success" or "failure" or "start" or "beginning" or "milestone" or "breakthrough"
                or "setback" or "achievement"
                or "victory" or "defeat" or "disappointment" or "blunder" or "mistake" or "triumph" or "disaster" or "starting"
                    or "turning" or "accomplishment"
                or "fiasco" or "watershed" or "landmark")
            {
                return true;
            }
        }

        return false;
    }

    private static int SubjectOf(SentenceView view, int verb)
    {
        var first = verb;
        while (first > 0 && verb - first < SubjectReach && !(view.Words[first - 1].IsMark && view.Lower(first - 1) is not ("’" or "'"
            or "-"))
            && !(Wording.IsOpener(view.Lower(first - 1)) || view.Lower(first - 1) is "as"))
        {
            first--;
        }

        while (first < verb && view.Lower(first) is "and" or "so")
        {
            first++;
        }

        return first;
    }
}
