namespace StudyBot.Quizzes.Questions.Material;

/// <summary>What sort of area a name says that it is: an island among regions would be seen to be the one.</summary>
internal static class AreaSort
{
    private static readonly (string Sort, string[] Words)[] Sorts =
    [
        ("island", ["island", "islands", "isle", "isles", "archipelago"]),
        ("peninsula", ["peninsula", "coast", "cape"]),
        ("district", ["prefecture", "oblast", "county", "district", "territory", "territories"]),
        ("land", ["valley", "basin", "mountains", "plains", "desert"]),
    ];

    public static string Of(string name)
    {
        var words = TextTerms.Words(name).ToList();
        return Array.Find(Sorts, sort => words.Exists(sort.Words.Contains)).Sort ?? "region";
    }
}
