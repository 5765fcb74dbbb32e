using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Mentions.Dates;

/// <summary>A date that the text has told.</summary>
/// <param name="IsAside">In brackets, or counted from the writing: no other sentence counts from it.</param>
/// <param name="IsBound">After "since", "until", "by": what the text goes on to tell happened at another time.</param>
internal sealed record ToldDate(TextSpan Span, CivilDate Value, Sentence Sentence, bool IsAside, bool IsBound, DateDirection Direction)
{
    /// <summary>The one year that it lies in; null where it lies in several.</summary>
    public int? Year => Value.Earliest.Year == Value.Latest.Year ? Value.Earliest.Year : null;
}
