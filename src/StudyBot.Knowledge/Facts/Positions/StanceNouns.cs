namespace StudyBot.Knowledge.Facts.Positions;

/// <summary>Nouns that name a stance: "position", "view"; and feelings that are one where somebody expresses them: "concern", "support".</summary>
internal static class StanceNouns
{
    public static bool IsView(string word) =>
        word is "position" or "view" or "views" or "opinion" or "stance" or "belief" or "conviction" or "line" or "contention"
            or "argument" or "attitude"
            or "claim" or "assertion";

    public static bool Is(string word) =>
        IsView(word) || word is "support" or "opposition" or "concern" or "concerns" or "hope" or "hopes" or "frustration" or "doubt"
            or "doubts"
            or "fear" or "fears" or "desire" or "regret" or "dissatisfaction" or "displeasure" or "outrage" or "disapproval" or "approval"
                or "objections"
            or "objection" or "confidence" or "skepticism" or "sympathy" or "willingness" or "readiness" or "reservations"
                or "disappointment" or "dismay"
            or "alarm" or "anger" or "preference" or "commitment" or "determination";
}
