using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// Which paper it is that somebody signed. The title of a signing is the sentence's own words and names the signers with it: "Lund and Berg signed the Treaty of Bergen";
/// without them it is the same paper in every source, whomever that names.
/// </summary>
internal static class NamedPaper
{
    private static readonly EventKind[] Kinds = [EventKind.Signing, EventKind.Agreement, EventKind.Treaty, EventKind.Declaration];

    private static readonly HashSet<string> Signing = ["sign", "signs", "signed", "signing"];

    /// <summary>The words of a paper's name in one order, its kind among them, since a treaty and a protocol of one town are two; null where nothing but kinds is left.</summary>
    public static string? Of(EventFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        if (!Kinds.Contains(fact.EventKind))
        {
            return null;
        }

        var signers = fact.Participants
            .Where(participant => participant.Value.Kind == ParticipantKind.Person)
            .SelectMany(participant => NameForm.Words($"{participant.Value.Name} {participant.Value.Role} {participant.Text}"))
            .ToHashSet(StringComparer.Ordinal);
        var words = NameForm.Words(fact.Name.Value)
            .Where(word => !signers.Contains(word) && !Signing.Contains(word) && !KindWords.IsSmall(word) && !KindWords.IsAsking(word))
            .ToHashSet(StringComparer.Ordinal);
        return EventNaming.IsNamed(fact.Name.Value, [.. words.Where(word => !KindWords.IsKind(word))]) ? string.Join(' ', words.Order(StringComparer.Ordinal)) : null;
    }
}
