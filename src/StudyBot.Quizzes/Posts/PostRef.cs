namespace StudyBot.Quizzes.Posts;

/// <summary>A message that a question stands in; chat knows what it means.</summary>
public readonly record struct PostRef(string Value)
{
    public override string ToString() => Value;
}
