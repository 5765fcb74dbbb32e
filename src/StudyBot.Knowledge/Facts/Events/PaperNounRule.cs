using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// "the October 1994 Agreed Framework", "the May 27 joint statement", "a series of agreements done in 1984 and 1994": a paper that
/// carries its own date.
/// </summary>
internal sealed class PaperNounRule : IEventRule
{
    public const string Name = "event.dated-paper";

    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        if (w.IsMark || view.IsQuoted(word) || w.Lower is "act" or "plan" or "document" or "documents" or "alliance" or "resolution"
            or "constitution")
        {
            return null;
        }

        if (!SigningRule.IsPaper(w.Lower))
        {
            return null;
        }

        // "the treaty negotiations", "the 1949 armistice lines": only a modifier of another noun.
        if (word + 1 < view.Words.Count && view.Words[word + 1] is { IsMark: false } next
            && (MeetingNounRule.KindOf(next.Lower) is not null || next.Is("organization")
            || (!next.IsCapital && !Wording.IsVerbLike(next) && !Wording.IsSmall(next.Lower))))
        {
            return null;
        }

        var kind = w.Lower switch
        {
            "treaty" or "treaties" or "convention" or "protocol" => EventKind.Treaty,
            "statement" or "statements" or "communique" or "communiqué" => EventKind.Statement,
            "declaration" => EventKind.Declaration,
            _ => EventKind.Agreement,
        };
        return !IsDatedInName(view, word) && Wording.IsDeniedOrDoubtful(view, word, reach: 4)
            ? null
            : new EventTrigger(kind, word, word, w.Lower, Name, IsVerb: false, NeedsDate: true);
    }

    /// <summary>"would violate the 1968 Treaty": what is doubted is not that there is one.</summary>
    public static bool IsDatedInName(SentenceView view, int word) =>
        view.Dates.Within(word - 4, word - 1).LastOrDefault() is { Mention: not null } date && view.Lower(date.First - 1) == "the";
}
