using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"proposed the creation of", "that he proposed at …": what is proposed is no meeting, whatever else happened there.</summary>
internal sealed class ProposalRule : IEventRule
{
    public EventTrigger? At(SentenceView view, int word) =>
        view.Words[word].Lower is "proposed" or "suggested"
        && view.Lower(word - 1) is not ("the" or "a" or "this" or "its" or "their" or "his" or "was" or "were" or "any")
        && view.Words[word - 1 < 0 ? 0 : word - 1].IsMark == false
        && word > 0
        && !Wording.IsDeniedOrDoubtful(view, word, reach: 3)
            ? new EventTrigger(EventKind.Proposal, word, word, "proposed", "event.proposal", IsVerb: true, NeedsDate: true)
            : null;
}
