using System.Globalization;
using System.Text.RegularExpressions;

namespace StudyBot.Knowledge.Lookup;

/// <summary>A typed name in its words: those that must be found, and those that only say a kind.</summary>
internal sealed partial record EventQuery(IReadOnlyList<string> Wanted, IReadOnlyList<string> Kinds)
{
    // More words than this are no name, and each costs a pass over the index.
    private const int MostWords = 16;

    /// <summary>Nothing but words for kinds: "summit", "treaty".</summary>
    public bool IsKindAlone { get; private init; }

    public static EventQuery Of(string name)
    {
        var words = NameForm.Words(IsoDate.Replace(name, InWords)).Distinct().Take(MostWords).ToList();
        var kinds = words.Where(KindWords.IsKind).ToList();
        var others = words.Where(word => !KindWords.IsKind(word) && !KindWords.IsSmall(word)).ToList();
        return others.Count > 0 ? new EventQuery(others, kinds)
            : kinds.Count > 0 ? OfKinds(kinds)
            : new EventQuery(words, []);
    }

    public static EventQuery OfKinds(IReadOnlyList<string> kinds) => new(kinds, []) { IsKindAlone = true };

    /// <summary>A question's name without what makes it a question ("who met at Geneva"); null where that is all of it, or none.</summary>
    public EventQuery? WithoutAsking()
    {
        var named = Wanted.Where(word => !KindWords.IsAsking(word)).ToList();
        return named.Count == Wanted.Count ? null
            : named.Count > 0 ? this with { Wanted = named }
            : Kinds.Count > 0 ? OfKinds(Kinds)
            : null;
    }

    /// <summary>The same as one word, for names that are typed with a gap too many.</summary>
    public EventQuery Joined() => this with { Wanted = [string.Concat(Wanted)] };

    // The dates of events are found by their words; "02" alone would be a day.
    private static string InWords(Match date)
    {
        var month = CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(int.Parse(date.Groups["month"].Value, CultureInfo.InvariantCulture));
        return $"{date.Groups["day"].Value.TrimStart('0')} {month} {date.Groups["year"].Value}";
    }

    // 2016-12, 2016-12-15. Of fixed lengths, so that going back costs nothing; the other engine is put together anew at every start.
    [GeneratedRegex(@"\b(?<year>[0-9]{4})-(?<month>0[1-9]|1[0-2])(-(?<day>[0-3][0-9]))?\b", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex IsoDate { get; }
}
