using NodaTime;

namespace StudyBot.Features.Quiz.Admin;

/// <summary>Days of the week as people type them: Mon-Fri, daily, weekdays, weekends, Mon, Wed, Fri; a range may go over Sunday.</summary>
internal static class DaysText
{
    private const int ShortestName = 2;

    public static readonly string[] Usual = ["Mon-Fri", "daily", "weekends", "Mon-Sat", "Mon,Wed,Fri", "Tue,Thu"];

    private static readonly IsoDayOfWeek[] All =
    [
        IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday, IsoDayOfWeek.Saturday, IsoDayOfWeek.Sunday,
    ];

    /// <summary>Null where it names no days.</summary>
    public static IReadOnlySet<IsoDayOfWeek>? Read(string typed)
    {
        var days = new HashSet<IsoDayOfWeek>();
        foreach (var part in typed.Split([',', ';', ' ', '+', '&'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (string.Equals(part, "and", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            if (ReadPart(part) is not { } read)
            {
                return null;
            }

            days.UnionWith(read);
        }

        return days.Count > 0 ? days : null;
    }

    /// <summary>As it could be typed again, runs of three and more as a range.</summary>
    public static string Write(IReadOnlySet<IsoDayOfWeek> days)
    {
        if (days.Count == All.Length)
        {
            return "daily";
        }

        var parts = new List<string>();
        for (var i = 0; i < All.Length; i++)
        {
            var last = i;
            while (last + 1 < All.Length && days.Contains(All[i]) && days.Contains(All[last + 1]))
            {
                last++;
            }

            if (last - i >= 2)
            {
                parts.Add($"{Short(All[i])}-{Short(All[last])}");
                i = last;
            }
            else if (days.Contains(All[i]))
            {
                parts.Add(Short(All[i]));
            }
        }

        return string.Join(", ", parts);
    }

    private static IEnumerable<IsoDayOfWeek>? ReadPart(string part)
    {
        switch (part.ToLowerInvariant())
        {
            case "daily" or "everyday" or "all":
                return All;
            case "weekdays" or "workdays":
                return All[..5];
            case "weekend" or "weekends":
                return All[5..];
        }

        return part.Split(['-', '–'], 2, StringSplitOptions.TrimEntries) switch
        {
            [var one] when Day(one) is { } day => [day],
            [var from, var to] when Day(from) is { } first && Day(to) is { } last => Range(first, last),
            _ => null,
        };
    }

    private static IEnumerable<IsoDayOfWeek> Range(IsoDayOfWeek first, IsoDayOfWeek last)
    {
        for (var i = (int)first - 1; ; i++)
        {
            yield return All[i % All.Length];
            if (All[i % All.Length] == last)
            {
                yield break;
            }
        }
    }

    private static IsoDayOfWeek? Day(string word) =>
        word.Length >= ShortestName && All.Where(day => day.ToString().StartsWith(word, StringComparison.OrdinalIgnoreCase)).ToList() is [var only] ? only : null;

    private static string Short(IsoDayOfWeek day) => day.ToString()[..3];
}
