using System.Collections.Frozen;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Titles;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// Who took part in events in an office of a nation that one person at a time holds. Of one event of one day there is one such person, so that two sources that
/// name two do not both have it right.
/// </summary>
internal sealed class HeldOffices(IEnumerable<Fact> facts)
{
    /// <summary>Whose office it is that somebody holds, where the source says it somewhere: one nation only, or none is known.</summary>
    private readonly FrozenDictionary<(SourceId Source, string Person, string Office), string> nations = facts.OfType<OfficeFact>()
        .Select(fact => (fact.Source, Person: fact.Person.Value, Office: Office.Of(fact.Office.Value)))
        .Where(said => said.Office is { IsSingle: true, Country: not null })
        .GroupBy(said => (said.Source, said.Person, said.Office!.Core), said => said.Office!.Country!)
        .Where(said => said.Distinct(StringComparer.Ordinal).Count() == 1)
        .ToFrozenDictionary(said => said.Key, said => said.First());

    /// <summary>Where a source itself has two for one office, it says something else by it: a change, or a mistake of ours.</summary>
    public IReadOnlyDictionary<(string Office, string Nation), Cited<Participant>> HoldersAt(EventFact fact) => fact.Participants
        .Where(participant => participant.Value is { Kind: ParticipantKind.Person, Role.Length: > 0 })
        .Select(participant => (Held: HeldBy(fact.Source, participant.Value), participant))
        .Where(held => held.Held is not null)
        .GroupBy(held => held.Held!.Value, held => held.participant)
        .Where(holders => holders.Count() == 1)
        .ToDictionary(holders => holders.Key, holders => holders.Single());

    /// <summary>The first two that are named for one office; null where there are none, and where both may be one person.</summary>
    public static (Cited<Participant> One, Cited<Participant> Other)? Differing(
        IReadOnlyDictionary<(string Office, string Nation), Cited<Participant>> one, IReadOnlyDictionary<(string Office, string Nation), Cited<Participant>> other)
    {
        foreach (var (office, holder) in one)
        {
            if (other.TryGetValue(office, out var another) && !PersonNames.MayBeOne(holder.Value.Name, another.Value.Name))
            {
                return (holder, another);
            }
        }

        return null;
    }

    private (string Office, string Nation)? HeldBy(SourceId source, Participant participant) =>
        Office.Of(participant.Role!) is { IsSingle: true } office
        && (office.Country ?? nations.GetValueOrDefault((source, participant.Name, office.Core))) is { } nation
            ? (office.Core, nation)
            : null;
}
