using System.Collections.Frozen;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Events;

/// <summary>
/// "signed the treaty", "Five joint statements were signed", "concluded an agreement", "adopted a resolution", "the signing of".
/// </summary>
internal sealed class SigningRule : IEventRule
{
    public const string Name = "event.signing";

    private static readonly FrozenSet<string> Papers = FrozenSet.ToFrozenSet(
        ["treaty", "treaties", "agreement", "agreements", "accord", "accords", "pact", "protocol", "convention", "declaration",
            "communique",
         "communiqué", "memorandum", "charter", "statement", "statements", "resolution", "framework", "armistice", "ceasefire", "truce",
             "alliance", "compact",
         "constitution", "act", "plan", "document", "documents"]);

    public EventTrigger? At(SentenceView view, int word)
    {
        var w = view.Words[word];
        return w.Lower switch
        {
            "signed" => Trigger(view, word, EventKind.Signing),
            "signing" when view.Lower(word + 1) == "of" && view.Lower(word - 1) is "the" or "with"
                && !Wording.IsDeniedOrDoubtful(view, word, 8) =>
                Trigger(view, word, EventKind.Signing) is { } noun ? noun with { IsVerb = false } : null,
            "sign" when view.Lower(word - 1) == "will" => Trigger(view, word, EventKind.Signing) is { } planned
                ? planned with { IsPlanned = true } : null,
            "sign" when IsAfterDid(view, word) => Trigger(view, word, EventKind.Signing),
            "reach" or "conclude" or "negotiate" when IsAfterDid(view, word) => OfPaper(view, word, EventKind.Agreement),
            "agreed" when (view.Lower(word + 1) is "to" or "that" or "upon" or "on"
                || (view.Lower(word + 1) == "in" && view.Has(word + 2, WordMarks.InDate)))
                && view.Lower(word - 1) is not ("is" or "are" or "be" or "as" or "had" or "being" or "generally")
                && !IsBase(view, word) => Trigger(view, word, EventKind.Agreement) is { } agreed
                ? agreed with { NeedsDate = true } : null,
            "initialed" or "initialled" => OfPaper(view, word, EventKind.Signing),
            "concluded" or "reached" or "negotiated" => OfPaper(view, word, EventKind.Agreement),
            "ratified" => OfPaper(view, word, EventKind.Treaty)
                ?? (word + 1 < view.Words.Count && view.Words[word + 1].IsCapital ? Trigger(view, word, EventKind.Treaty) : null),
            "adopted" or "approved" or "passed" => OfPaper(view, word, EventKind.Declaration),
            "issued" or "released" or "published" => OfPaper(view, word, EventKind.Statement),
            _ => null,
        };
    }

    /// <summary>"Not until 1912 did they sign", "helped the two countries negotiate".</summary>
    private static bool IsAfterDid(SentenceView view, int word)
    {
        for (var i = word - 1; i >= 0 && i >= word - 8 && !view.Words[i].IsMark; i--)
        {
            if (view.Lower(i) is "did" or "helped")
            {
                return view.Lower(word - 1) is not ("to" or "not");
            }
        }

        return false;
    }

    /// <summary>"agreed to establish relations": the rule of relations has it.</summary>
    private static bool IsBase(SentenceView view, int word) =>
        view.Lower(word + 1) == "to" && view.Lower(word + 2) is "establish" or "resume" or "restore" or "reestablish" or "normalize";

    public static bool IsPaper(string noun) => Papers.Contains(noun);

    private static EventTrigger? Trigger(SentenceView view, int word, EventKind kind) =>
        // "a negotiated framework", "the signed copy": an adjective.
        (view.Words[word].Is("signing") ? false : view.Lower(word - 1) is "a" or "an" or "the" or "this" or "newly" or "recently")
            || Wording.IsDeniedOrDoubtful(view, word)
            ? null
            : new EventTrigger(kind, word, word, view.Words[word].Lower, Name, IsVerb: true);

    /// <summary>The verb alone says little: a paper must be its object, or, passive, its subject.</summary>
    private static EventTrigger? OfPaper(SentenceView view, int word, EventKind kind)
    {
        var isPassive = view.Lower(word - 1) is "was" or "were" or "been";
        for (var i = isPassive ? word - 2 : word + 1; i >= 0 && i < view.Words.Count && Math.Abs(i - word) <= 12; i += isPassive ? -1 : 1)
        {
            var lower = view.Words[i].Lower;
            if (lower is ";" or ":" || (lower == "," && isPassive) || (lower is "to" or "that" && !isPassive))
            {
                break;
            }

            if (Papers.Contains(lower))
            {
                var narrowed = lower switch
                {
                    "treaty" or "treaties" => EventKind.Treaty,
                    "statement" or "statements" or "communique" or "communiqué" => EventKind.Statement,
                    "declaration" => EventKind.Declaration,
                    "act" or "constitution" or "plan" or "documents" or "document" => EventKind.Other,
                    _ => kind is EventKind.Declaration or EventKind.Statement or EventKind.Treaty ? kind : EventKind.Agreement,
                };
                return Trigger(view, word, narrowed);
            }
        }

        return null;
    }
}
