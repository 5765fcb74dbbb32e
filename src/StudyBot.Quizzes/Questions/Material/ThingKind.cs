namespace StudyBot.Quizzes.Questions.Material;

/// <summary>What a named thing is; only things of one kind stand beside each other as options.</summary>
internal enum ThingKind
{
    Person,
    Organization,
    City,
    Country,
    State,

    /// <summary>A realm that names itself one: "Kingdom of Hanover", "Orange Free State".</summary>
    Realm,
    Continent,
    Region,

    /// <summary>What a document names so and no list knows: "Dachen Islands".</summary>
    Area,
    Sea,

    /// <summary>Rivers, straits, canals.</summary>
    Water,
    Building,
}
