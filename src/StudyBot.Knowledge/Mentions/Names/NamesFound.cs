using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;

namespace StudyBot.Knowledge.Mentions.Names;

/// <summary>
/// Who, where and which bodies a document names. Mentions stand in the order of their start, each inside one sentence; two of
/// one type never overlap, two of different types may ("Ukraine" in the role "President of Ukraine" is a place).
/// </summary>
/// <param name="Nestings">Pairs of places that the text puts one into the other, in order.</param>
public sealed record NamesFound(
    IReadOnlyList<PersonEntry> People,
    IReadOnlyList<PlaceEntry> Places,
    IReadOnlyList<OrganizationEntry> Organizations,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<PlaceNesting> Nestings);
