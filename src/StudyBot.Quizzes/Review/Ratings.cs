namespace StudyBot.Quizzes.Review;

public static class Ratings
{
    public static IReadOnlyList<Rating> All { get; } = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy];

    public static Rating Of(bool isRight) => isRight ? Rating.Good : Rating.Again;
}
