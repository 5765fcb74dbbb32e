using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Wording;

/// <summary>The kinds of events in words.</summary>
internal static class KindText
{
    /// <summary>With a capital: "Press conference".</summary>
    public static string Of(EventKind kind) => kind switch
    {
        EventKind.PressConference => "Press conference",
        EventKind.Call => "Call",
        EventKind.Other => "Event",
        _ => kind.ToString(),
    };

    /// <summary>The words that, standing in a name, already say the kind.</summary>
    public static IReadOnlyList<string> NounsOf(EventKind kind) => kind switch
    {
        EventKind.PressConference => ["press conference", "news conference", "press briefing"],
        EventKind.Talks => ["talks", "negotiations", "discussions"],
        EventKind.Negotiation => ["negotiation", "negotiations", "talks"],
        EventKind.Meeting => ["meeting", "meetings", "session", "assembly", "gathering", "audience"],
        EventKind.Call => ["call", "conversation"],
        EventKind.Visit => ["visit", "trip", "tour"],
        EventKind.Agreement => ["agreement", "accord", "deal", "pact", "protocol", "memorandum"],
        EventKind.Treaty => ["treaty", "convention", "pact"],
        EventKind.Statement => ["statement", "communique", "remarks", "speech", "address"],
        EventKind.Conflict => ["war", "conflict", "crisis", "invasion", "battle"],
        EventKind.Vote => ["vote", "referendum"],
        EventKind.Other => [],
        _ => [kind.ToString().ToLowerInvariant()],
    };

    /// <summary>Whether a word is, by itself, a kind of event: "Summit", "talks".</summary>
    public static bool IsNoun(string word) =>
        Enum.GetValues<EventKind>().Any(kind => NounsOf(kind).Contains(word, StringComparer.OrdinalIgnoreCase));
}
