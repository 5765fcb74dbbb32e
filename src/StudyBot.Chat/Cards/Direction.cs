using System.Text;

namespace StudyBot.Chat.Cards;

/// <summary>Keeps what runs from right to left among itself, so that it cannot turn round what stands beside it.</summary>
public static class Direction
{
    public const char Isolate = '\u2068';
    public const char EndOfIsolate = '\u2069';

    private const char First = '\u0590';
    private const char Last = '\uFEFE';

    public static bool HasRightToLeft(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange(First, Last); at >= 0; at = text.IndexOfAnyInRange(First, Last))
        {
            Rune.DecodeFromUtf16(text[at..], out var rune, out var length);
            if (IsRightToLeft(rune.Value))
            {
                return true;
            }

            text = text[(at + length)..];
        }

        return false;
    }

    // The blocks that Unicode keeps for scripts of this direction, whose unassigned characters have it too, and its marks.
    private static bool IsRightToLeft(int value) => value is
        (>= 0x0590 and <= 0x08FF) or 0x200F or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE)
        or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
