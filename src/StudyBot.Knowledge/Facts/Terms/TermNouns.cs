using System.Collections.Frozen;

namespace StudyBot.Knowledge.Facts.Terms;

/// <summary>The nouns that name ideas ("doctrine", "plan", "act"), and those that say what sort of thing an idea is ("a policy of …").</summary>
internal static class TermNouns
{
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(
        ["doctrine", "policy", "principle", "principles", "plan", "pact", "act", "acts", "amendment", "theory", "strategy", "initiative",
            "treaty",
         "convention", "agreement", "agreements", "accord", "accords", "declaration",
             "charter", "protocol", "resolution", "tariff", "law", "laws",
         "program", "programme", "project", "operation", "proclamation", "manifesto", "compromise", "corollary", "notes", "memorandum",
         "points", "communiqué", "communique", "alliance", "code", "constitution", "covenant", "diplomacy", "concept", "consensus",
         "formula", "curtain", "clause", "demands", "ordinance", "proviso", "armistice", "truce", "proposal", "articles",
         "edict", "decree", "mandate", "entente", "statute", "theology", "purchase", "cession", "telegram"]);

    private static readonly FrozenSet<string> Kinds = FrozenSet.ToFrozenSet(
        ["term", "concept", "system", "process", "approach", "framework",
            "understanding", "regime", "agreement", "idea", "belief", "notion",
            "practice", "method", "way", "philosophy", "ideology", "organization", "institution", "bloc",
         "coalition", "series", "set", "statement", "document", "report", "order", "measure", "legislation", "provision", "arrangement",
             "package",
         "effort", "period", "name", "phrase", "campaign", "movement", "network",
             "commitment", "promise", "pledge", "warning", "offer", "association",
         "union", "federation", "zone", "body", "league", "forum", "pamphlet",
             "essay", "right", "assertion", "view", "form", "treatise", "fund", "grouping",
         "attempt", "relaxation", "easing", "exchange", "link", "list", "rules", "condition", "state", "situation", "tactic", "technique",
             "weapon", "group"]);

    public static bool IsName(string word) => Names.Contains(word);

    /// <summary>In small letters behind a name only these make an idea of it: "Open Door policy"; "Congress resolution" is any of many.</summary>
    public static bool IsNameInSmall(string word) =>
        word is "policy" or "doctrine" or "plan" or "program" or "programme" or "initiative" or "strategy" or "principle" or "diplomacy"
            or "tariff" or "agreement"
            or "amendment" or "pact" or "theory" or "clause" or "curtain";

    /// <summary>What a definition may be of: "a policy", "an international organization", "a term".</summary>
    public static bool IsKind(string word) => Names.Contains(word) || Kinds.Contains(word);
}
