namespace StudyBot.Knowledge.Mentions.Organizations;

/// <summary>One organization of one document, by its name there.</summary>
/// <param name="Aliases">Other names for it that the document uses.</param>
public sealed record OrganizationEntry(string Name, IReadOnlyList<string> Aliases);
