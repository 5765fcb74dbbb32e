using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Summit;

/// <summary>
/// A figure of an event in words: a count in the sentence's own ("fifteen previous rounds with the neighbours"), an ordinal as what the event was
/// ("the sixteenth round between the two").
/// </summary>
internal static class FigureText
{
    private const int LongestCount = 120;

    private static readonly string[] Earlier = ["previous", "earlier", "prior", "past"];

    /// <summary>An ordinal of something else than the event's own kind ("the first visit in years") is not what the event was.</summary>
    public static bool IsShown(FigureFact figure, EventFact fact) =>
        !figure.IsOrdinal
        || (NameForm.Words(BeforeWith(figure.Counted.Value)) is [.., var head]
            && KindText.NounsOf(fact.EventKind).Any(noun => Singular(head) == Singular(noun)));

    public static string Of(FigureFact figure, EventFact fact)
    {
        var number = CardText.OneLine(figure.Number.Text);
        var counted = CardText.OneLine(figure.Counted.Value);
        if (!figure.IsOrdinal)
        {
            return AsWritten(figure) ?? $"{number} {counted}";
        }

        var kind = BeforeWith(counted).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(w => !Earlier.Contains(w)).ToList();
        kind[^1] = Singular(kind[^1]);
        var rest = counted.Split(" with ", 2) is [_, var other] ? IsBetweenTwo(other, fact) ? " between the two" : $" with {other}" : "";
        return $"the {number} {string.Join(' ', kind)}{rest}";
    }

    // From the number to the end of what it counts, where the sentence has one right after the other and nobody put it right.
    private static string? AsWritten(FigureFact figure)
    {
        if (figure.Counted.IsEdited)
        {
            return null;
        }

        var sentence = figure.Number.Evidence.Text;
        var from = IndexOfWhole(sentence, figure.Number.Text);
        var counted = from < 0 ? -1 : sentence.IndexOf(figure.Counted.Text, from, StringComparison.Ordinal);
        var end = counted + figure.Counted.Text.Length;
        return figure.Counted.Text.Length == 0 || counted < 0 || figure.Counted.Evidence.Span != figure.Number.Evidence.Span || end - from > LongestCount
            ? null
            : CardText.OneLine(sentence[from..end]);
    }

    // The "44" of "1944" is no number of its own.
    private static int IndexOfWhole(string sentence, string number)
    {
        var at = sentence.IndexOf(number, StringComparison.Ordinal);
        while (at >= 0 && number.Length > 0
            && ((at > 0 && char.IsLetterOrDigit(sentence[at - 1])) || (at + number.Length < sentence.Length && char.IsLetterOrDigit(sentence[at + number.Length]))))
        {
            at = sentence.IndexOf(number, at + 1, StringComparison.Ordinal);
        }

        return at;
    }

    // Someone's sixteenth summit with the other is the sixteenth between the two, where no more than these two took part.
    private static bool IsBetweenTwo(string other, EventFact fact)
    {
        var people = fact.Participants.Where(p => p.Value.Kind == ParticipantKind.Person).Select(p => NameForm.Words(p.Value.Name)).ToList();
        var words = NameForm.Words(other);
        return people.Count == 2 && people.Count(name => name.Any(words.Contains)) == 1;
    }

    private static string BeforeWith(string counted) => counted.Split(" with ", 2)[0];

    private static string Singular(string noun) =>
        noun.EndsWith("ies", StringComparison.Ordinal) ? $"{noun[..^3]}y"
        : noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && noun is not "talks" ? noun[..^1]
        : noun;
}
