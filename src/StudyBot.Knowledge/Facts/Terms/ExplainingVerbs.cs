using System.Collections.Frozen;
using StudyBot.Knowledge.Facts.Events;
using StudyBot.Knowledge.Facts.Positions;
using StudyBot.Knowledge.Facts.Text;

namespace StudyBot.Knowledge.Facts.Terms;

/// <summary>Verbs that say what a doctrine, an act or a plan is or does; what happened to it ("was signed", "failed") explains nothing.</summary>
internal static class ExplainingVerbs
{
    private static readonly string[] Stems =
        [
            "state", "declare", "provide", "establish", "grant", "allow", "prohibit",
                "ban", "bar", "require", "authorize", "aim", "limit", "promise",
            "guarantee", "pledge", "commit", "outline", "create", "stipulate", "propose", "end", "define", "extend", "ensure", "recognize",
            "exclude", "raise", "lower", "abolish", "divide", "obligate", "oblige",
                "permit", "restrict", "advocate", "assert", "affirm", "envision", "demand",
            "place", "impose", "consist", "enable", "empower", "mandate", "direct",
                "transfer", "cede", "open", "outlaw", "renounce", "codify", "expand",
            "reduce", "combine", "entitle", "assure", "reserve", "settle",
                "fix", "award", "serve", "regulate", "bind", "repeal", "restore", "finance",
            "subject", "call", "seek", "hold", "give", "set", "forbid", "make",
                "bring", "cover", "eliminate", "call", "force", "compel", "govern", "nullify", "confirm",
            "specify", "describe", "emphasize", "acknowledge", "link", "tie",
                "encourage", "protect", "condemn", "demarcate", "deny", "increase",
                "cancel", "suspend", "levy", "proclaim", "warn", "replace",
            "introduce", "institute", "promote", "target", "appropriate", "fund",
                "designate", "remove", "lift", "ease", "prevent", "preserve", "secure", "attempt",
            "stress", "obligate", "formalize", "normalize", "legalize", "partition",
                "apportion", "supplant", "abrogate", "control", "allot", "announce",
                "assign", "liberalize", "criminalize", "demilitarize", "freeze", "commence",
            "proscribe", "curtail", "nationalize",
        ];

    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(Stems.SelectMany(Forms).Concat(["sought",
            "held", "gave", "given", "forbade", "made", "offered", "brought", "laid", "lays", "spelled", "bound", "set"]));

    private static readonly FrozenSet<string> Participles = FrozenSet.ToFrozenSet(
        ["stating", "declaring", "calling", "promising", "pledging", "requiring",
            "prohibiting", "banning", "barring", "providing", "granting", "authorizing",
         "establishing", "guaranteeing", "allowing", "permitting", "limiting",
             "forbidding", "stipulating", "outlawing", "renouncing", "asserting", "warning",
         "ending", "ceding", "giving", "abolishing", "suspending"]);

    /// <summary>The first word of a predicate that explains, at or after a word, small words skipped; -1 where none does.</summary>
    public static int At(SentenceView view, int word)
    {
        var verb = word;
        while (verb < word + 3 && ((VerbGroup.IsAdverb(view, verb) && view.Lower(verb) is not ("also" or "further" or "later" or "thus"
            or "therefore")) || view.Lower(verb) == "had"))
        {
            verb++;
        }

        if (verb >= view.Words.Count || view.Words[verb].IsCapital)
        {
            return -1;
        }

        return (Verbs.Contains(view.Lower(verb)) && Takes(view, verb)) || IsBeing(view, verb) ? word : -1;
    }

    /// <summary>", stating that …", ", requiring the …".</summary>
    public static bool IsParticiple(SentenceView view, int word) =>
        (view.Lower(word) is "designed" or "intended" or "meant" or "aimed" && view.Lower(word + 1) is "to" or "at")
        || Participles.Contains(view.Lower(word))
            && (view.Lower(word) == "calling" ? view.Lower(word + 1) == "for" : view.Lower(word + 1) is not ("by" or "in" or "with"
            or "as"));

    private static bool Takes(SentenceView view, int verb)
    {
        var next = view.Lower(verb + 1);
        return view.Lower(verb) switch
        {
            "called" or "calls" => next == "for",
            "laid" or "lays" => next is "out" or "down" or "forth",
            "spelled" => next == "out",
            "attempted" or "attempts" => next == "to",
            "warned" or "warns" => next is "that" or "against",
            "held" or "holds" or "stated" or "states" => next is "that" or ",",
            "sought" or "seeks" or "serves" or "served" or "aims" or "aimed" => next is "to" or "at" or "not",
            "ended" or "opened" or "extended" or "expanded" or "increased" => FrameReader.StartsObject(view, verb + 1),
            "set" => FrameReader.StartsObject(view, verb + 1) || next is "out" or "up" or "forth",
            _ when next is "this" or "these" or "that" && view.Lower(verb) is not ("held" or "holds" or "stated" or "states" or "declared"
                or "declares" or "provided"
                or "provides" or "asserted" or "affirmed" or "stipulated" or "recognized" or "required" or "stipulates" or "requires"
                    or "announced" or "confirmed"
                or "proclaimed" or "proposed" or "specified" or "demanded" or "emphasized" or "promised" or "pledged" or "warned"
                    or "acknowledged") => false,
            "made" or "makes" => next == "it" || FrameReader.StartsObject(view, verb + 1),
            _ => !(next is "by" or "it" or "this" or "them" or "," or "."),
        };
    }

    // "was designed to", "was a policy of", "is an agreement that"
    private static bool IsBeing(SentenceView view, int verb)
    {
        if (view.Lower(verb) is not ("is" or "was" or "were" or "are"))
        {
            return false;
        }

        var at = verb + 1;
        while (VerbGroup.IsAdverb(view, at))
        {
            at++;
        }

        if (view.Lower(at) is "designed" or "intended" or "meant" or "aimed" or "supposed")
        {
            return view.Lower(at + 1) is "to" or "at" or "as" or "not";
        }

        return view.Lower(at) is "a" or "an" or "the" && HasKind(view, at + 1);
    }

    /// <summary>"a (secret, written) agreement that …": a noun of kinds near, and something said of it.</summary>
    public static bool HasKind(SentenceView view, int first)
    {
        for (var i = first; i < view.Words.Count && i < first + 6; i++)
        {
            if (view.Lower(i) is "important" or "critical" or "vital" or "only" or "most" or "best" or "great" or "natural" or "major"
                or "key" or "crucial" or "essential"
                or "historic" or "significant" or "useful" or "serious" or "true" or "unique" or "good" or "real" or "necessary"
                    or "indispensable" or "first"
                or "last" or "positive" or "big" or "great" or "valuable" or "powerful" or "timely" or "political")
            {
                return false;
            }

            // "was an act of creativity": praise, no kind.
            if (view.Lower(i) is "act" or "acts" && view.Lower(i + 1) == "of")
            {
                return false;
            }

            if (TermNouns.IsKind(view.Lower(i)) && !view.Words[i].IsPossessive && !view.Words[i].IsCapital)
            {
                var next = view.Lower(i + 1);
                return next is "of" or "that" or "which" or "to" or "for" or "under" or "in" or "designed" or "by" or "between"
                    or "whereby" or "used" or "among"
                    or "with" or "signed" or "based" or "intended" or "aimed" or "created" or "on" or "through" or "," or "describing"
                        or "calling" or "requiring"
                    or "allowing" or "prohibiting" or "banning" or "against" or "where";
            }

            if (view.Words[i].IsMark && !view.Words[i].Is(",") || view.Lower(i) is "its" or "their" or "his" or "her" or "the" or "a"
                or "an" || SubjectSpan.IsPreposition(view.Lower(i)) || view.Lower(i) is "that" or "who"
                || (Wording.IsVerbLike(view.Words[i]) && !view.Lower(i).EndsWith("ed", StringComparison.Ordinal)))
            {
                return false;
            }
        }

        return false;
    }

    private static IEnumerable<string> Forms(string verb)
    {
        var stem = verb.EndsWith('e') ? verb[..^1] : verb;
        var past = verb.EndsWith('y') && verb is not "convey" ? verb[..^1] + "ied" : verb is "ban" or "bar" or "permit" or "commit"
            or "transfer"
            ? verb + verb[^1] + "ed" : stem + "ed";
        return [verb.EndsWith('y') ? verb[..^1] + "ies" : verb is "fix" ? "fixes" : verb + "s", past];
    }
}
