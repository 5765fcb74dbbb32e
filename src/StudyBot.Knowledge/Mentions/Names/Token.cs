namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>A word or a mark at its place in the source; a possessive ending is not part of it.</summary>
/// <param name="IsPossessive">"Putin" of "Putin’s".</param>
/// <param name="IsGlued">No white space before it: the second half of "Japan-Russia".</param>
internal readonly record struct Token(int Start, int End, Word Word, bool IsPossessive, bool IsGlued)
{
    public bool Is(WordClass any) => Word.Is(any);

    public bool IsCapital => Word.IsCapital;

    public bool IsMark(char mark) => Word.Is(WordClass.Punctuation) && Word.Text[0] == mark;
}
