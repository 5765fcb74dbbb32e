namespace StudyBot.Knowledge.Mentions.Organizations;

/// <summary>One organization of one document, by its name there.</summary>
/// <param name="Aliases">Other names for it that the document uses.</param>
public sealed record OrganizationEntry(string Name, IReadOnlyList<string> Aliases)
{
    /// <summary>Whether the document only describes it: "the Syrian government", "U.S. forces". It acts and speaks, but has no name.</summary>
    public bool IsDescribed => DescribedBodies.IsDescription(Name);
}
