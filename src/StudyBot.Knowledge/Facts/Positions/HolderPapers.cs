namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>Papers and deeds that names end with, though a paper holds nothing itself.</summary>
internal static class HolderPapers
{
    public static bool IsPaper(string word) =>
        word is "act" or "treaty" or "agreement" or "convention" or "doctrine" or "declaration" or "resolution" or "constitution"
            or "charter" or "pact"
            or "protocol" or "amendment" or "accord" or "accords" or "plan" or "policy" or "note" or "notes" or "war" or "crisis"
                or "conference" or "summit"
            or "covenant" or "code" or "law" or "program" or "strategy" or "principle" or "principles" or "points" or "bill" or "tariff"
                or "statute"
            or "compromise" or "communique" or "communiqué" or "memorandum" or "proclamation" or "revolution" or "articles" or "article"
                or "section";
}
