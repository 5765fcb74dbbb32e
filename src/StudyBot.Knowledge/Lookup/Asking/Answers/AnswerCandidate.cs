using StudyBot.Knowledge.Documents;

namespace StudyBot.Knowledge.Lookup.Asking.Answers;

/// <summary>Words of a sentence that could be the short answer.</summary>
/// <param name="FirstTerm">The index of its first term in the sentence.</param>
/// <param name="Strength">0 to 1: how surely it is of the kind that is asked for.</param>
/// <param name="Distance">Terms to the nearest one of the question; <see cref="Far"/> where none is near.</param>
internal readonly record struct AnswerCandidate(TextSpan Span, int FirstTerm, int Terms, double Strength, int Distance)
{
    public const int Far = 30;

    /// <summary>A name that shares a word with the question, or breaks off at an initial: not the answer as it would be said.</summary>
    public bool IsPartial { get; init; }
}
