namespace StudyBot.Quizzes.Questions.Material;

/// <summary>What a named thing is; only things of one kind stand beside each other as options.</summary>
internal enum ThingKind
{
    Person,
    Organization,
    City,
    Country,
    State,
    Continent,
    Region,

    /// <summary>What a document names so and no list knows: "Dachen Islands".</summary>
    Area,
    Sea,

    /// <summary>Rivers, straits, canals.</summary>
    Water,
    Building,
}
