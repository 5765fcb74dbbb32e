using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Titles;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// Who took part in an event in an office of a nation that one person at a time holds. Of one event of one day there is one such person, so that two sources that
/// name two do not both have it right. Nothing else that is said of who took part excludes anything: whoever names some denies nobody else.
/// </summary>
public static class HeldOffices
{
    /// <summary>The first two that are named for one office; null where there are none, and where both may be one person.</summary>
    public static (Cited<Participant> One, Cited<Participant> Other)? Differing(EventFact one, EventFact other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        var others = HoldersOf(other);
        foreach (var (office, holder) in HoldersOf(one))
        {
            if (others.TryGetValue(office, out var another) && !MayBeOne(holder.Value.Name, another.Value.Name))
            {
                return (holder, another);
            }
        }

        return null;
    }

    /// <summary>Where a source itself has two for one office, it says something else by it: a change, or a mistake of ours.</summary>
    private static Dictionary<Office, Cited<Participant>> HoldersOf(EventFact fact) => fact.Participants
        .Where(participant => participant.Value is { Kind: ParticipantKind.Person, Role.Length: > 0 })
        .Select(participant => (Office: Office.Of(participant.Value.Role!), participant))
        .Where(held => held.Office is { IsSingle: true, Country: not null })
        .GroupBy(held => held.Office!, held => held.participant)
        .Where(holders => holders.Count() == 1)
        .ToDictionary(holders => holders.Key, holders => holders.Single());

    // Names are written in many ways, in part and in other alphabets' sounds: one word of one that may be a word of the other is enough.
    private static bool MayBeOne(string one, string other) => NameForm.Words(one).Any(word => NameForm.Words(other).Any(known =>
        word == known || (SpellingDistance.Allowed(word) is > 0 and var allowed && SpellingDistance.Within(word, known, allowed) <= allowed)));
}
