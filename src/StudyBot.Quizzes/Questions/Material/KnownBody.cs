namespace StudyBot.Quizzes.Questions.Material;

/// <param name="Names">All under which texts know it, the shown one first.</param>
/// <param name="Sort">What it is for.</param>
/// <param name="From">The year in which it was formed.</param>
/// <param name="To">The year in which it ended; 9999 where it did not.</param>
internal sealed record KnownBody(string Name, IReadOnlyList<string> Names, string Sort, int From, int To);
