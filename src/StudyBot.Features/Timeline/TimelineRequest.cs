using System.Collections.Immutable;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Timeline;

namespace StudyBot.Features.Timeline;

/// <summary>A timeline as it was asked for; empty for what was not.</summary>
internal sealed record TimelineRequest(string About, string From, string To)
{
    // Longer than any date; what is cut is no date either.
    private const int LongestDate = 80;
    private const int LongestAbout = 60;

    public static TimelineRequest Of(string? about, string? from, string? to) =>
        new(Cut(about, NameForm.LongestRead), Cut(from, LongestDate), Cut(to, LongestDate));

    public static TimelineRequest Of(ImmutableArray<string> arguments) =>
        Of(ButtonArguments.TextAt(arguments, 0), ButtonArguments.TextAt(arguments, 1), ButtonArguments.TextAt(arguments, 2));

    /// <summary>"1990s" alone, or "December 2016": what is asked for is all that happened then.</summary>
    public TimelineRequest WithDatesApart() =>
        From.Length == 0 && To.Length == 0 && About.Length > 0 && DateBounds.Read(About, null) is DateBounds.Between ? new TimelineRequest("", About, About) : this;

    /// <summary>The same with one date put right; the other one is left out where the two of them would still not do.</summary>
    public TimelineRequest WithDate(bool isFrom, string date)
    {
        var whole = isFrom ? this with { From = date } : this with { To = date };
        return DateBounds.Read(whole.From, whole.To) is DateBounds.Between ? whole : isFrom ? whole with { To = "" } : whole with { From = "" };
    }

    /// <summary>The line that asks for it, without a subject that is too long to be typed again.</summary>
    public string Line => LineToType.Of(
        TimelineCommand.Name, About.Length <= LongestAbout ? About : "", (TimelineCommand.From, From), (TimelineCommand.To, To));

    private static string Cut(string? typed, int longest) => typed?.Trim() is { } text ? text.Length <= longest ? text : text[..longest] : "";
}
