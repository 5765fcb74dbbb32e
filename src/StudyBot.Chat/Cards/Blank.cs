namespace StudyBot.Chat.Cards;

/// <summary>Texts of which nothing can be seen.</summary>
public static class Blank
{
    public static bool Is(string text) => text.All(IsUnseen);

    // Letters and symbols by their category, and empty all the same: fillers of Hangul, the blank of Braille.
    private static bool IsUnseen(char unit) =>
        char.IsWhiteSpace(unit) || unit is '\u115F' or '\u1160' or '\u2800' or '\u3164' or '\uFFA0' or '\u200E' or '\u200F' or '\u061C';
}
