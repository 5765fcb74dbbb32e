namespace StudyBot.Knowledge.Mentions.Places;

/// <summary>One place of one document, by its name there.</summary>
/// <param name="Aliases">Other names for it that the document uses.</param>
public sealed record PlaceEntry(string Name, IReadOnlyList<string> Aliases);
