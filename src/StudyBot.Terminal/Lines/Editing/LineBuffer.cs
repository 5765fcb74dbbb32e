using System.Globalization;

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>A line while it is edited. Positions are UTF-16 units; the cursor never stands inside what a reader sees as one character.</summary>
internal sealed class LineBuffer
{
    /// <summary>UTF-16 units; longer than any command, and short enough that each key is quick.</summary>
    public const int Longest = 20_000;

    private string killed = "";

    public string Text { get; private set; } = "";

    public int Cursor { get; private set; }

    public string BeforeCursor => Text[..Cursor];

    /// <summary>Puts another line in its place, the cursor at its end.</summary>
    public void Set(string text)
    {
        Text = text.Length <= Longest ? text : text[..Longest];
        Cursor = Text.Length;
    }

    /// <summary>Puts other words in the place of those before the cursor.</summary>
    public void SetBeforeCursor(string text)
    {
        var after = Text[Cursor..];
        Set(text + after);
        Cursor = Math.Min(text.Length, Text.Length);
    }

    public void Insert(string typed)
    {
        if (Text.Length + typed.Length <= Longest)
        {
            Text = Text.Insert(Cursor, typed);
            Cursor += typed.Length;
        }
    }

    public void Backspace() => Remove(PreviousCharacter(), Cursor);

    public void Delete() => Remove(Cursor, NextCharacter());

    public void MoveLeft() => Cursor = PreviousCharacter();

    public void MoveRight() => Cursor = NextCharacter();

    public void MoveToStart() => Cursor = 0;

    public void MoveToEnd() => Cursor = Text.Length;

    public void MoveWordLeft() => Cursor = PreviousWord();

    public void MoveWordRight() => Cursor = NextWord();

    public void KillToStart() => Kill(0, Cursor);

    public void KillToEnd() => Kill(Cursor, Text.Length);

    public void KillWordBefore() => Kill(PreviousWord(), Cursor);

    public void KillWordAfter() => Kill(Cursor, NextWord());

    /// <summary>Puts back what was cut last.</summary>
    public void Yank() => Insert(killed);

    private void Kill(int from, int to)
    {
        if (from < to)
        {
            killed = Text[from..to];
            Remove(from, to);
        }
    }

    private void Remove(int from, int to)
    {
        Text = Text.Remove(from, to - from);
        Cursor = from;
    }

    private int PreviousCharacter()
    {
        var before = 0;
        for (var at = 0; at < Cursor; at += StringInfo.GetNextTextElementLength(Text, at))
        {
            before = at;
        }

        return before;
    }

    private int NextCharacter() => Cursor < Text.Length ? Cursor + StringInfo.GetNextTextElementLength(Text, Cursor) : Cursor;

    private int PreviousWord()
    {
        var at = Cursor;
        while (at > 0 && char.IsWhiteSpace(Text[at - 1]))
        {
            at--;
        }

        while (at > 0 && !char.IsWhiteSpace(Text[at - 1]))
        {
            at--;
        }

        return at;
    }

    private int NextWord()
    {
        var at = Cursor;
        while (at < Text.Length && char.IsWhiteSpace(Text[at]))
        {
            at++;
        }

        while (at < Text.Length && !char.IsWhiteSpace(Text[at]))
        {
            at++;
        }

        return at;
    }
}
