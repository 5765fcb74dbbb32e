using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Quiz.Admin;

/// <summary>The zones of the time-zone database by what people type of them: a city, a country, a part of a name, with a slip.</summary>
internal static class ZoneNames
{
    private static readonly ImmutableArray<Zone> All =
    [
        .. (TzdbDateTimeZoneSource.Default.ZoneLocations ?? [])
            .GroupBy(location => location.ZoneId, StringComparer.Ordinal)
            .Select(zone => new Zone(zone.Key, string.Join(' ', zone.Select(location => location.CountryName)) + " " + zone.First().Comment))
            .Append(new Zone("UTC", "Universal Greenwich"))
            .OrderBy(zone => zone.Id, StringComparer.Ordinal),
    ];

    /// <summary>A zone by its exact name, old names and any case included.</summary>
    public static DateTimeZone? Find(string typed)
    {
        var id = typed.Trim().Replace(' ', '_');
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(id)
            ?? (DateTimeZoneProviders.Tzdb.Ids.FirstOrDefault(known => string.Equals(known, id, StringComparison.OrdinalIgnoreCase)) is { } same
                ? DateTimeZoneProviders.Tzdb[same]
                : null);
    }

    /// <summary>Those that hold what was typed, the nearest first; where none does, those that are a slip away.</summary>
    public static IEnumerable<string> Like(string typed)
    {
        var text = typed.Trim().Replace(' ', '_');
        var holding = All.Where(zone => zone.Holds(text))
            .OrderByDescending(zone => zone.City.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(zone => zone.Id.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            .ThenByDescending(zone => zone.Id.Contains(text, StringComparison.OrdinalIgnoreCase))
            .ThenBy(zone => zone.Id, StringComparer.Ordinal)
            .Select(zone => zone.Id)
            .ToList();
        return holding.Count > 0 || text.Length == 0 ? holding : Near(text);
    }

    private static IEnumerable<string> Near(string text)
    {
        var city = text[(text.LastIndexOf('/') + 1)..].ToUpperInvariant();
        var allowed = Math.Max(1, SpellingDistance.Allowed(city));
        return All
            .Select(zone => (zone.Id, Slips: SpellingDistance.Within(city, zone.City.ToUpperInvariant(), allowed)))
            .Where(zone => zone.Slips <= allowed)
            .OrderBy(zone => zone.Slips)
            .ThenBy(zone => zone.Id, StringComparer.Ordinal)
            .Select(zone => zone.Id);
    }

    private sealed record Zone(string Id, string Country)
    {
        public string City { get; } = Id[(Id.LastIndexOf('/') + 1)..];

        public bool Holds(string text) =>
            Id.Contains(text, StringComparison.OrdinalIgnoreCase) || Country.Contains(text.Replace('_', ' '), StringComparison.OrdinalIgnoreCase);
    }
}
