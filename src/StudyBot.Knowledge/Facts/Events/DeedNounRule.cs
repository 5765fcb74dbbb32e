using System.Collections.Frozen;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// "the 1982 invasion of Lebanon", "the March 1985 appointment", "President Novak’s death in May 1951": a noun of deed that carries its own
/// date. It yields as a deed told by a verb does.
/// </summary>
internal sealed class DeedNounRule : IEventRule
{
    public const string Name = "event.deed-noun";

    private static readonly FrozenSet<string> Wars = FrozenSet.ToFrozenSet(
        ["invasion", "attack", "attacks", "bombing", "bombings", "airstrike", "airstrikes", "occupation", "annexation", "massacre", "siege",
         "uprising", "coup", "raid", "blockade", "battle", "offensive", "landing"]);

    private static readonly FrozenSet<string> Deeds = FrozenSet.ToFrozenSet(
        ["assassination", "death", "appointment", "inauguration", "surrender", "crackdown", "nationalization", "unification", "reunification",
         "collapse", "withdrawal", "independence", "exchange", "embargo", "decision", "creation", "establishment", "formation", "outbreak",
         "adoption", "ratification", "purchase", "sale", "accession", "resignation", "abdication", "coronation", "revolution", "crisis",
         "speech", "address", "announcement", "launch", "act", "doctrine", "corollary", "proclamation", "law", "fall", "repeal"]);

    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        if (view.Dates.Count == 0 || w.IsMark || view.Has(word, WordMarks.InDate))
        {
            return null;
        }

        EventKind? kind = Wars.Contains(w.Lower) ? EventKind.Conflict : Deeds.Contains(w.Lower) ? EventKind.Other : null;
        return kind is { } told && !(word + 1 < view.Words.Count && view.Words[word + 1] is { IsMark: false } next && !Wording.IsSmall(next.Lower)
            && !Wording.IsVerbLike(next) && !view.Has(word + 1, WordMarks.InDate))
            ? new EventTrigger(told, word, word, w.Lower, Name, IsVerb: false, NeedsDate: true, Yields: true)
            : null;
    }
}
