using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>"June 20 parliamentary elections", "was elected", "voted for", "a referendum".</summary>
internal sealed class ElectionRule : IEventRule
{
    private const string Name = "event.election";

    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        var before = view.Lower(word - 1);
        return w.Lower switch
        {
            "election" or "elections" or "referendum" when view.Lower(word + 1) is not ("observation" or "campaign" or "grievance"
                or "law" or "day" or "commission" or "of") =>
                Trigger(view, word, EventKind.Election, isVerb: false),
            "elected" when before is "was" or "were" or "been" || (before == "," && view.People.AnyWithin(word - 5, word - 2))
                || view.People.AnyWithin(word + 1, word + 1) => Trigger(view, word, EventKind.Election, isVerb: true),
            "voted" => Trigger(view, word, EventKind.Vote, isVerb: true),
            "vote" or "votes" when before is "a" or "the" or "its" or "unanimous" => Trigger(view, word, EventKind.Vote, isVerb: false),
            _ => null,
        };
    }

    private static EventTrigger? Trigger(SentenceView view, int word, EventKind kind, bool isVerb) =>
        Wording.IsDeniedOrDoubtful(view, word, reach: 3)
            ? null
            : new EventTrigger(kind, word, word, view.Words[word].Lower, Name, isVerb, NeedsDate: true);
}
