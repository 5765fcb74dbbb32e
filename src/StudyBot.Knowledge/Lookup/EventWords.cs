using System.Globalization;
using NodaTime;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Knowledge.Lookup;

/// <summary>Where in an event a word stands.</summary>
[Flags]
internal enum EventField : byte
{
    None = 0,
    Name = 1,
    Place = 2,
    WiderPlace = 4,
    Participant = 8,
    Topic = 16,
    Date = 32,

    /// <summary>A word for the event's kind, whether or not its name has it.</summary>
    Kind = 64,
}

/// <summary>The words that an event can be found by, each with where it stands.</summary>
internal static class EventWords
{
    private static readonly string[] Months =
        [.. DateTimeFormatInfo.InvariantInfo.MonthNames.Take(12).Select(m => m.ToLowerInvariant())];

    /// <param name="outcomes">What came of it: words that members remember an event by.</param>
    public static IEnumerable<(string Word, EventField Field)> Of(EventFact fact, IEnumerable<OutcomeFact> outcomes)
    {
        var named = Fields(fact)
            .Concat(outcomes.Select(o => ((string?)o.Words.Value, EventField.Topic)))
            .Where(f => f.Item1 is not null)
            .SelectMany(f => NameForm.Words(f.Item1!).Select(word => (word, f.Item2)));
        var joined = new[] { fact.Place?.Value, fact.Name.Value }
            .Where(name => name is not null)
            .SelectMany(name => Joined(name!).Select(word => (word, name == fact.Place?.Value ? EventField.Place : EventField.Name)));
        return named
            .Concat(joined)
            .Concat(KindWords.Of(fact.EventKind).Select(word => (word, EventField.Kind)))
            .Concat(fact.Date is null ? [] : DateWords(fact.Date.Value).Select(word => (word, EventField.Date)));
    }

    /// <summary>The words of a name that tell it from others: without kinds and small words.</summary>
    public static int CountTelling(string? name) =>
        name is null ? 0 : NameForm.Words(name).Distinct().Count(word => !KindWords.IsKind(word) && !KindWords.IsSmall(word));

    private static IEnumerable<(string?, EventField)> Fields(EventFact fact)
    {
        yield return (fact.Name.Value, EventField.Name);
        yield return (fact.Place?.Value, EventField.Place);
        foreach (var place in fact.WiderPlaces)
        {
            yield return (place.Value, EventField.WiderPlace);
        }

        foreach (var participant in fact.Participants)
        {
            yield return (participant.Value.Name, EventField.Participant);
            yield return (participant.Value.Role, EventField.Participant);
        }

        foreach (var topic in fact.Topics)
        {
            yield return (topic.Value, EventField.Topic);
        }
    }

    // "Reyk-javik" and "New York" are also typed as one word.
    private static IEnumerable<string> Joined(string name)
    {
        var words = NameForm.Words(name);
        for (var i = 1; i < words.Count; i++)
        {
            if (!KindWords.IsSmall(words[i]) && !KindWords.IsSmall(words[i - 1]) && !KindWords.IsKind(words[i]))
            {
                yield return words[i - 1] + words[i];
            }
        }
    }

    private static IEnumerable<string> DateWords(CivilDate date)
    {
        foreach (var end in date.Earliest == date.Latest || date.Precision is not DatePrecision.Interval
            ? [date.Earliest]
            : new[] { date.Earliest, date.Latest })
        {
            yield return end.Year.ToString("D4", CultureInfo.InvariantCulture);
            if (date.Precision is not DatePrecision.Year)
            {
                yield return Months[end.Month - 1];
                yield return Months[end.Month - 1][..3];
                yield return end.Month.ToString("D2", CultureInfo.InvariantCulture);
            }

            if (HasDays(date, end))
            {
                yield return end.Day.ToString(CultureInfo.InvariantCulture);
                yield return end.Day.ToString("D2", CultureInfo.InvariantCulture);
            }
        }
    }

    private static bool HasDays(CivilDate date, LocalDate end) => date.Precision switch
    {
        DatePrecision.Day => true,
        // "2016-05/2017" names no days, "2001-05-12/2001-05-14" does.
        DatePrecision.Interval => date.Iso.Split('/')[end == date.Earliest ? 0 : 1].Length == 10,
        _ => false,
    };
}
