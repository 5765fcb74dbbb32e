using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"President Novak greets Prime Minister Smith, May 3, 1987.": captions tell what was in the present tense.</summary>
internal sealed class CaptionRule : IEventRule
{
    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        if (view.Sentence.Block.Kind is not BlockKind.Caption || view.Dates.Count == 0 || w.IsMark || w.IsCapital
            || view.Lower(word - 1) is "to" or "the" or "a" or "of")
        {
            return null;
        }

        EventKind? kind = w.Lower switch
        {
            "sign" or "signs" => EventKind.Signing,
            "meet" or "meets" or "greet" or "greets" or "toast" or "toasts" or "welcome" or "welcomes" or "receives" or "receive"
                or "confer" or "confers" => EventKind.Meeting,
            "vote" or "votes" or "signify" or "signifies" => EventKind.Vote,
            "address" or "addresses" or "speak" or "speaks" or "announce" or "announces" => EventKind.Statement,
            "visit" or "visits" or "arrive" or "arrives" => EventKind.Visit,
            _ => null,
        };
        return kind is { } told ? new EventTrigger(told, word, word, w.Lower, "event.caption", IsVerb: true, NeedsDate: true) : null;
    }
}
