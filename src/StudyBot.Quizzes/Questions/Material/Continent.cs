namespace StudyBot.Quizzes.Questions.Material;

internal enum Continent
{
    Europe,
    Asia,
    MiddleEast,
    Africa,
    America,
    Oceania,
}
