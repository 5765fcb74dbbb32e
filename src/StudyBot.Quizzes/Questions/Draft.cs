using StudyBot.Knowledge.Facts;

namespace StudyBot.Quizzes.Questions;

/// <summary>A question before its options are put in order.</summary>
/// <param name="Distractors">Three, sound.</param>
internal sealed record Draft(
    QuestionType Type,
    string Stem,
    Option Key,
    IReadOnlyList<Option> Distractors,
    double Confidence,
    IReadOnlyList<FactId> Facts,
    IReadOnlyList<Citation> Evidence);
