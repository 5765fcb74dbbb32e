namespace StudyBot.Knowledge.Facts.Terms;

/// <summary>A name of an idea in a sentence, by its words, both ends included; marks, an article and an acronym behind it left out.</summary>
/// <param name="Start">The first word that belongs to it, an opening mark included.</param>
/// <param name="End">The last word that belongs to it: a closing mark, "of 1934", "(SDI)".</param>
internal readonly record struct TermSpan(int First, int Last, int Start, int End)
{
    public string? Acronym { get; init; }

    /// <summary>Whether it ends with a comma inside its marks: “new diplomacy,”.</summary>
    public bool HasComma { get; init; }

    public bool IsQuoted { get; init; }
}
