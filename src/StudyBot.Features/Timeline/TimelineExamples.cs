using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Timeline;

namespace StudyBot.Features.Timeline;

/// <summary>Lines that work as typed, made of what is dated in the group's documents.</summary>
internal static class TimelineExamples
{
    private const int Most = 3;
    private const int Tries = 10;
    private const int LongestName = 40;

    private static readonly ConditionalWeakTable<IReadOnlyList<Fact>, StrongBox<ImmutableArray<string>>> Known = [];

    /// <summary>Names of whom most is dated, the last of them between two years.</summary>
    public static ImmutableArray<string> Of(GroupKnowledge known) => Known.GetValue(known.Facts, _ => new(Make(known))).Value;

    private static ImmutableArray<string> Make(GroupKnowledge known)
    {
        var names = TimelineLookup.Complete(known, "", Tries)
            .Select(CardText.OneLine)
            .Where(name => name.Length is > 0 and <= LongestName && !name.Contains(':', StringComparison.Ordinal))
            .Select(name => (Name: name, Found: TimelineLookup.Find(known, name, new DateBounds.Between(null, null)) as TimelineMatches.Found))
            .Where(n => n.Found?.About is { Read.Quality: NameMatchQuality.Words, IsOnlySaid: false })
            .Take(Most)
            .ToList();
        return [.. names.Select((n, i) => i + 1 < names.Count || i == 0 ? LineToType.Of(TimelineCommand.Name, n.Name) : Between(n.Name, n.Found!))];
    }

    private static string Between(string name, TimelineMatches.Found found) => LineToType.Of(
        TimelineCommand.Name,
        name,
        (TimelineCommand.From, Year(found.Entries[0].Event.Date!.Value.Earliest.Year)),
        (TimelineCommand.To, Year(found.Entries[^1].Event.Date!.Value.Latest.Year)));

    private static string Year(int year) => year.ToString("D4", CultureInfo.InvariantCulture);
}
