namespace StudyBot.Quizzes.Questions.Material;

/// <summary>What sort of water a name is: an ocean beside rivers would be seen not to be the one.</summary>
internal static class WaterSort
{
    private static readonly string[] OpenWaters = ["atlantic", "pacific", "mediterranean", "baltic", "aegean", "adriatic", "caspian", "caribbean", "sea", "seas", "ocean"];
    private static readonly string[] Inlets = ["gulf", "bay", "channel"];

    /// <summary>Seas, oceans and their gulfs, as against what flows or lies in a land.</summary>
    public static bool IsOfSea(string name) => TextTerms.Words(name).Any(w => OpenWaters.Contains(w) || Inlets.Contains(w));

    public static string Of(string name)
    {
        var words = TextTerms.Words(name).ToList();
        return words.Exists(Inlets.Contains) ? "inlet"
            : words.Exists(OpenWaters.Contains) ? "sea"
            : words.Exists(w => w is "strait" or "straits" or "canal" or "dardanelles" or "bosphorus" or "suez") ? "passage"
            : words.Exists(w => w is "lake" or "lakes") ? "lake"
            : words.Exists(w => w is "harbor" or "harbour") ? "harbor"
            : "river";
    }
}
