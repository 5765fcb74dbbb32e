using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Groups.Reviews;

/// <summary>A fact with what was decided of it.</summary>
/// <param name="Given">As its source gives it.</param>
public sealed record ReviewedFact(Fact Given, FactStanding Standing)
{
    /// <summary>As it is, or where it is hidden would be, shown.</summary>
    public Fact Shown => Standing.Overlay?.Edit is { } edit ? OverlayRules.Apply(Given, edit) : Given;
}
