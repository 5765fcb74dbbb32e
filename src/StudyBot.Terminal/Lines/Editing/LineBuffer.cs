using System.Globalization;

namespace StudyBot.Terminal.Lines.Editing;

/// <summary>A line while it is edited. Positions are UTF-16 units; the cursor never stands inside what a reader sees as one character.</summary>
/// <param name="longest">UTF-16 units.</param>
internal sealed class LineBuffer(int longest = LineBuffer.LongestCommand)
{
    /// <summary>UTF-16 units; longer than any command.</summary>
    public const int LongestCommand = 20_000;

    /// <summary>UTF-16 units; longer than any text that a form takes, so that it is the form which says by how much.</summary>
    public const int LongestText = 2_000_000;

    private string killed = "";

    /// <summary>UTF-16 units.</summary>
    public int Longest => longest;

    public string Text { get; private set; } = "";

    public int Cursor { get; private set; }

    public string BeforeCursor => Text[..Cursor];

    /// <summary>Puts another line in its place, the cursor at its end.</summary>
    public void Set(string text)
    {
        Text = text.Length <= longest ? text : text[..longest];
        Cursor = Text.Length;
    }

    /// <summary>Puts other words in the place of those before the cursor.</summary>
    public void SetBeforeCursor(string text)
    {
        var after = Text[Cursor..];
        Set(text + after);
        Cursor = Math.Min(text.Length, Text.Length);
    }

    /// <summary>False where there is no room for it; then nothing of it is taken.</summary>
    public bool Insert(string typed)
    {
        if (Text.Length + typed.Length > longest)
        {
            return false;
        }

        Text = Text.Insert(Cursor, typed);
        Cursor += typed.Length;
        return true;
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
