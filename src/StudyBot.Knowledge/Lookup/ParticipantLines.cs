using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>Who took part, a line each ("Lund, Prime Minister"): as a moderator reads and corrects the list, and as a <see cref="FactEdit"/> keeps it.</summary>
public static class ParticipantLines
{
    private const string BeforeRole = ", ";

    public static string Of(IEnumerable<Cited<Participant>> participants)
    {
        ArgumentNullException.ThrowIfNull(participants);
        return Tidy(participants.Select(participant => Line(participant.Value)));
    }

    /// <summary>Each line once and without needless white space; none that is empty.</summary>
    public static string Tidy(string lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Tidy(lines.Split('\n'));
    }

    /// <summary>
    /// The participants as the lines have them. Those whose line still stands are the source's own. Another name has the sentence of one that stands there no
    /// longer, else that of the event. Where names were only taken away or put in another order, all that are left say that they were edited, for no other line could.
    /// </summary>
    public static IReadOnlyList<Cited<Participant>> Apply(EventFact happened, string lines)
    {
        ArgumentNullException.ThrowIfNull(happened);
        ArgumentNullException.ThrowIfNull(lines);
        var wanted = lines.Split('\n');
        var given = happened.Participants.GroupBy(participant => Line(participant.Value)).ToDictionary(same => same.Key, same => same.First(), StringComparer.Ordinal);
        var gone = new Queue<Cited<Participant>>(given.Where(pair => !wanted.Contains(pair.Key, StringComparer.Ordinal)).Select(pair => pair.Value));
        List<Cited<Participant>> put = [.. wanted.Select(line => given.GetValueOrDefault(line) ?? Put(line))];
        return put.Exists(participant => participant.IsEdited) ? put : [.. put.Select(participant => participant with { IsEdited = true })];

        Cited<Participant> Put(string line)
        {
            var before = gone.TryDequeue(out var replaced) ? replaced : null;
            var kind = before?.Value.Kind ?? (happened.Participants is [var first, ..] ? first.Value.Kind : ParticipantKind.Person);
            var (name, role) = line.IndexOf(BeforeRole, StringComparison.Ordinal) is > 0 and var end ? (line[..end], line[(end + BeforeRole.Length)..]) : (line, null);
            return new Cited<Participant>(new Participant(name, role, kind), before?.Text ?? string.Empty, before?.Evidence ?? happened.Main) { IsEdited = true };
        }
    }

    private static string Tidy(IEnumerable<string> lines) => string.Join(
        '\n', lines.Select(Words).Where(line => line.Length > 0).Distinct(StringComparer.Ordinal));

    private static string Line(Participant participant) => Words(participant.Role is { Length: > 0 } role ? $"{participant.Name}{BeforeRole}{role}" : participant.Name);

    private static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
