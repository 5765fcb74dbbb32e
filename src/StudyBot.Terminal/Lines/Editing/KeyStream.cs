using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>
/// Keys as the console tells them, and put together what it knows nothing of and hands on sign by sign: a paste between its two marks (ESC [200~ and
/// ESC [201~), and where the cursor stands (ESC [row;columnR).
/// </summary>
internal sealed partial class KeyStream(IKeyboard keyboard)
{
    /// <summary>Written to a terminal, these make it mark what is pasted, and stop it.</summary>
    public const string MarkPastes = "\u001b[?2004h";

    public const string LeavePastesUnmarked = "\u001b[?2004l";

    /// <summary>Written to a terminal, this asks where its cursor stands.</summary>
    public const string WhereIsTheCursor = "\u001b[6n";

    private const char Escape = '\u001b';
    private const string PasteBegins = "[200~";
    private const string PasteEnds = "[201~";

    // What looked like the beginning of a sequence and was none, the next one last.
    private readonly Stack<ConsoleKeyInfo> held = [];

    /// <summary>Waits for the next of them.</summary>
    /// <exception cref="InvalidOperationException">There is no keyboard any more.</exception>
    public Typed Read()
    {
        var first = Next();
        return first.KeyChar == Escape ? ReadSequence(first) : ColumnOf(first) is { } column ? new Typed.CursorAt(column) : new Typed.Key(first);
    }

    private Typed ReadSequence(ConsoleKeyInfo escape)
    {
        var keys = new List<ConsoleKeyInfo>();
        var sequence = "";
        while (true)
        {
            keys.Add(Next());
            sequence += keys[^1].KeyChar;
            if (sequence == PasteBegins)
            {
                return new Typed.Paste(ReadPaste());
            }

            if (Place.Match(sequence) is { Success: true } place)
            {
                return new Typed.CursorAt(int.Parse(place.Groups["column"].ValueSpan, CultureInfo.InvariantCulture));
            }

            if (!PasteBegins.StartsWith(sequence, StringComparison.Ordinal) && !PlaceBegun.IsMatch(sequence))
            {
                keys.Reverse();
                keys.ForEach(held.Push);
                return new Typed.Key(escape);
            }
        }
    }

    private string ReadPaste()
    {
        var text = new StringBuilder();
        while (true)
        {
            // Keys that stand for no sign are none of a text.
            if (Next().KeyChar is not '\0' and var sign)
            {
                text.Append(sign);
                if (sign == PasteEnds[^1] && EndsThere(text))
                {
                    return TextSafety.Clean(text.ToString());
                }
            }
        }
    }

    // The console swallows the escape itself where no more of the sequence had come yet than that and the bracket.
    private static bool EndsThere(StringBuilder text)
    {
        var at = text.Length - PasteEnds.Length;
        if (at < 0 || text.ToString(at, PasteEnds.Length) != PasteEnds)
        {
            return false;
        }

        text.Length = at > 0 && text[at - 1] == Escape ? at - 1 : at;
        return true;
    }

    /// <summary>Columns 2 to 8 of a place look as F3 does with Shift, Alt and Control, and that is what the console takes them for.</summary>
    private static int? ColumnOf(ConsoleKeyInfo key)
    {
        if (key.Key != ConsoleKey.F3 || key.Modifiers == default)
        {
            return null;
        }

        var (shift, alt, control) = (key.Modifiers.HasFlag(ConsoleModifiers.Shift), key.Modifiers.HasFlag(ConsoleModifiers.Alt), key.Modifiers.HasFlag(ConsoleModifiers.Control));
        return 1 + (shift ? 1 : 0) + (alt ? 2 : 0) + (control ? 4 : 0);
    }

    private ConsoleKeyInfo Next() => held.TryPop(out var key) ? key : keyboard.ReadKey();

    // "[24;31R"
    [GeneratedRegex(@"^\[[0-9]{1,4};(?<column>[0-9]{1,4})R$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Place { get; }

    // "[24;3"
    [GeneratedRegex(@"^\[([0-9]{1,4}(;[0-9]{0,4})?)?$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex PlaceBegun { get; }
}
