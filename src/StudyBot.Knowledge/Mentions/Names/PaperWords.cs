using System.Collections.Frozen;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>Treaties and what else is written: a name before such a word is the paper's, not that of a place or a body.</summary>
internal static class PaperWords
{
    private static readonly FrozenSet<string> Words = FrozenSet.ToFrozenSet(
    [
        "treaty", "treaties", "agreement", "agreements", "accord", "accords", "convention", "conventions", "protocol", "protocols", "pact",
        "act", "talks", "communique", "memorandum", "memoranda", "format", "formula", "process",
    ]);

    public static bool IsPaper(Token token) => Words.Contains(token.Word.Lower);
}
