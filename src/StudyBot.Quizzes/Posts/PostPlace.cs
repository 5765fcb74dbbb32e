namespace StudyBot.Quizzes.Posts;

/// <summary>Where questions are posted; chat knows what it means.</summary>
public readonly record struct PostPlace(string Value)
{
    public override string ToString() => Value;
}
