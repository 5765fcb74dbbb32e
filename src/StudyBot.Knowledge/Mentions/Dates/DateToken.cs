namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>A word, a number or a mark of a sentence.</summary>
/// <param name="Mark">The character of a mark; '\0' for words and numbers.</param>
/// <param name="Value">The number, or what the vocabulary gives.</param>
/// <param name="Digits">How many digits a number has.</param>
internal readonly record struct DateToken(int Start, int Length, DateWord Word, char Mark, int Value, int Digits, bool IsCapital)
{
    public int End => Start + Length;

    public bool IsLetters => Mark == '\0' && Digits == 0;
}
