using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>
/// The sentence that says when or where an event was, or who took part, for a question that names an event and asks no more than that: "When was
/// the Arendal summit?". The sentence need not have a word of the question: "It was 3 May 2011."
/// </summary>
/// <param name="Answer">Null where the sentence's words do not stand for the answer alone.</param>
internal sealed record AskedEvent(SourceId Source, Evidence Sentence, TextSpan? Answer)
{
    private static readonly HashSet<string> DateWords = new(StringComparer.Ordinal) { "date", "day", "year", "month", "occur", "begin", "began" };

    private static readonly HashSet<string> PlaceWords = new(StringComparer.Ordinal) { "city", "town", "country", "location", "occur" };

    private static readonly HashSet<string> PeopleWords =
        new(StringComparer.Ordinal) { "attend", "attended", "part", "participate", "participated", "participants", "present" };

    /// <param name="facts">Those that the group may read.</param>
    /// <param name="only">Of this source alone; null of all.</param>
    /// <returns>Null where the question asks more, where several events have the name, or none of the facts tells it.</returns>
    public static AskedEvent? Find(IReadOnlyList<Fact> facts, Question asked, SourceId? only)
    {
        if (AroundNameOf(asked.Kind) is not { } around)
        {
            return null;
        }

        List<string> words = [.. NameForm.Words(asked.Text).Where(word => !KindWords.IsAsking(word) && !KindWords.IsSmall(word) && !around.Contains(word))];
        if (words.TrueForAll(KindWords.IsKind)
            || EventLookup.Find(facts, string.Join(' ', words)) is not EventMatches.OneBest
            {
                Match: { Quality: NameMatchQuality.Words, IsKindAsAsked: true },
                Event: { IsPlanned: false } fact,
            }
            || (only is { } one && fact.Source != one))
        {
            return null;
        }

        // Someone who took part, or what it was about, is not what it was.
        var own = NameForm.Words($"{fact.Name.Value} {fact.Place?.Value}").Concat(KindWords.Of(fact.EventKind)).ToHashSet(StringComparer.Ordinal);
        return words.TrueForAll(own.Contains) ? Of(fact, asked.Kind) : null;
    }

    /// <summary>Words that a question of this kind has beside the name; null for kinds that no fact answers.</summary>
    private static HashSet<string>? AroundNameOf(AnswerKind kind) => kind switch
    {
        AnswerKind.Date => DateWords,
        AnswerKind.Place => PlaceWords,
        AnswerKind.Person => PeopleWords,
        _ => null,
    };

    private static AskedEvent? Of(EventFact fact, AnswerKind kind) => kind switch
    {
        AnswerKind.Date => Of(fact.Source, fact.Date),
        AnswerKind.Place => Of(fact.Source, fact.Place),
        _ => fact.Participants.Where(p => !p.IsEdited).GroupBy(p => p.Evidence).MaxBy(g => g.Count()) is { } told
            ? new AskedEvent(fact.Source, told.Key, null)
            : null,
    };

    private static AskedEvent? Of<T>(SourceId source, Cited<T>? cited)
    {
        if (cited is null or { IsEdited: true })
        {
            return null;
        }

        var at = cited.Evidence.Text.IndexOf(cited.Text, StringComparison.Ordinal);
        return new AskedEvent(source, cited.Evidence, at < 0 ? null : new TextSpan(cited.Evidence.Span.Start + at, cited.Text.Length));
    }
}
