using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Titles;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// The two persons between whom a source says that something was: "the summit between A and B" has no third side, as "A and B came" may have. Two sources that name
/// one side alike, and two persons of one nation for the other, do not both have it right. Of which nation they are must be said: of several sides a source may
/// name any two.
/// </summary>
internal sealed record TwoSides(Cited<Participant> First, Cited<Participant> Second)
{
    private const string Between = "between ";

    /// <summary>What may follow the second side where there is no third one.</summary>
    private static readonly string[] GoingOn = [",", ";", "and ", "& ", "as well", "along", "together", "plus ", "with ", "or ", "(", "’", "'", "-"];

    /// <summary>Null where the source does not say that there were two.</summary>
    public static TwoSides? Of(EventFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        return fact.Participants.Where(participant => participant.Value.Kind == ParticipantKind.Person).Take(3).ToList() is [var one, var other]
            && !one.IsEdited && !other.IsEdited && one.Evidence.Span == other.Evidence.Span
                ? InOrder(one, other) ?? InOrder(other, one)
                : null;
    }

    /// <summary>The two that stand for one side; null where all may be right together.</summary>
    public (Cited<Participant> One, Cited<Participant> Other)? DifferingFrom(TwoSides other) =>
        Against(First, other.First, Second, other.Second)
        ?? Against(First, other.Second, Second, other.First)
        ?? Against(Second, other.First, First, other.Second)
        ?? Against(Second, other.Second, First, other.First);

    private static (Cited<Participant> One, Cited<Participant> Other)? Against(
        Cited<Participant> same, Cited<Participant> sameToo, Cited<Participant> one, Cited<Participant> other) =>
        PersonNames.MayBeOne(same.Value.Name, sameToo.Value.Name)
        && !PersonNames.MayBeOne(one.Value.Name, other.Value.Name)
        && NationOf(one) is { } nation && nation == NationOf(other) && nation != NationOf(same) && nation != NationOf(sameToo)
            ? (one, other)
            : null;

    private static string? NationOf(Cited<Participant> participant) => participant.Value.Role is { Length: > 0 } role ? Office.Of(role)?.Country : null;

    // "between Prime Minister Lund and the Finnish President Berg", and nobody behind.
    private static TwoSides? InOrder(Cited<Participant> first, Cited<Participant> second)
    {
        var text = first.Evidence.Text;
        for (var at = text.IndexOf(Between, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(Between, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (Skip(text, at + Between.Length, first) is { } behindFirst
                && text.AsSpan(behindFirst).StartsWith(" and ", StringComparison.Ordinal)
                && Skip(text, behindFirst + " and ".Length, second) is { } behindSecond
                && !GoesOn(text.AsSpan(behindSecond).TrimStart()))
            {
                return new TwoSides(first, second);
            }
        }

        return null;
    }

    private static bool GoesOn(ReadOnlySpan<char> rest)
    {
        foreach (var sign in GoingOn)
        {
            if (rest.StartsWith(sign, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Where a person's name ends that begins here, its article and role before it; null where something else stands here.</summary>
    private static int? Skip(string text, int at, Cited<Participant> person)
    {
        at = Past(text, Past(text, at, "the"), person.Value.Role);
        return person.Text.Length > 0 && string.CompareOrdinal(text, at, person.Text, 0, person.Text.Length) == 0 ? at + person.Text.Length : null;
    }

    private static int Past(string text, int at, string? words) =>
        words is { Length: > 0 } && string.CompareOrdinal(text, at, words, 0, words.Length) == 0 && at + words.Length < text.Length && text[at + words.Length] == ' '
            ? at + words.Length + 1
            : at;
}
