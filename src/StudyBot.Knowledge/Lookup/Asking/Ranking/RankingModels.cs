using System.Reflection;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>The trained models that are part of the assembly; README.md beside them says how they were made.</summary>
internal static class RankingModels
{
    public static BoostedTrees Order { get; } = Read("order");

    public static BoostedTrees Confidence { get; } = Read("confidence");

    private static BoostedTrees Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("Ranking/" + name)
            ?? throw new InvalidOperationException($"The model {name} is not part of the assembly.");
        using var reader = new StreamReader(stream);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return BoostedTrees.Read(lines);
    }
}
