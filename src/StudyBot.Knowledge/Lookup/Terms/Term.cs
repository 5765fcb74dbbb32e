using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Terms;

/// <summary>A word of a text in the form in which questions and sentences are compared.</summary>
/// <param name="Text">The stem of a word, a number in digits, a month by its full name: the same for every way to write it.</param>
/// <param name="Span">Where it stands; several terms may share a span ("2016-12-15" has three).</param>
public readonly record struct Term(string Text, TextSpan Span, TermKind Kind)
{
    public bool IsStop => (Kind & TermKind.Stop) != 0;

    public bool IsNumber => (Kind & TermKind.Number) != 0;

    public bool IsCapital => (Kind & TermKind.Capital) != 0;
}

/// <summary>What a term looks like where it stands.</summary>
[Flags]
public enum TermKind
{
    Plain = 0,

    /// <summary>A word that stands in every text: article, preposition, auxiliary, pronoun.</summary>
    Stop = 1,

    /// <summary>Begins with a capital letter.</summary>
    Capital = 2,

    Number = 4,

    /// <summary>A month's name, a day of a month or a year.</summary>
    Date = 8,

    /// <summary>Follows its predecessor with nothing but white space between: the two may be one name.</summary>
    Adjoins = 16,
}
