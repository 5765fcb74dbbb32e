namespace StudyBot.Quizzes.Review;

/// <summary>What FSRS knows of one member and one question.</summary>
/// <param name="Stability">Days after which it is remembered with 90 %; 0.001 to 36,500.</param>
/// <param name="Difficulty">1 to 10.</param>
public readonly record struct Memory(double Stability, double Difficulty);
