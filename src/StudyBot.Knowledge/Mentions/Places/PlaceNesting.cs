namespace StudyBot.Knowledge.Mentions.Places;

/// <summary>
/// A place that its sentence puts into a wider one: "Nagato, Yamaguchi Prefecture", "the Yamaguchi Prefecture town of Nagato".
/// Both are of the same <see cref="Names.NamesFound.Mentions"/>.
/// </summary>
public sealed record PlaceNesting(PlaceMention Inner, PlaceMention Outer);
