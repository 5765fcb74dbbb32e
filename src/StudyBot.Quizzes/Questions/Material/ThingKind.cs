namespace StudyBot.Quizzes.Questions.Material;

/// <summary>What a named thing is; only things of one kind stand beside each other as options.</summary>
internal enum ThingKind
{
    Person,
    Organization,
    City,
    Country,
    State,
    Region,
    Water,
    Building,
}
