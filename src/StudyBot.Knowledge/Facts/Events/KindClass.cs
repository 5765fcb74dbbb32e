namespace StudyBot.Knowledge.Facts.Events;

/// <summary>Which kinds can be the same event told in other words, and the class that stands in a <see cref="FactId"/>.</summary>
internal static class KindClass
{
    /// <summary>The class in an id: <c>meet</c>, <c>act</c>, else the kind.</summary>
    public static string Of(EventKind kind) => kind switch
    {
        EventKind.Summit or EventKind.Meeting or EventKind.Talks or EventKind.Conference or EventKind.Negotiation or EventKind.Call
            or EventKind.Visit
            or EventKind.PressConference => "meet",
        EventKind.Proposal or EventKind.Signing or EventKind.Agreement or EventKind.Treaty or EventKind.Statement
            or EventKind.Declaration => "act",
        EventKind.Election or EventKind.Vote => "act",
        EventKind.Conflict => "conflict",
        EventKind.Other => "other",
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Tellings of one group may be one event: a summit is told as talks, a visit or a call is not.</summary>
    public static string GroupOf(EventKind kind) => kind switch
    {
        EventKind.Summit or EventKind.Meeting or EventKind.Talks or EventKind.Conference or EventKind.Negotiation => "meeting",
        EventKind.Signing or EventKind.Agreement or EventKind.Treaty or EventKind.Declaration => "paper",
        _ => kind.ToString(),
    };

    /// <summary>Of several tellings the narrowest kind is the event's: a summit is also a meeting.</summary>
    public static int Narrowness(EventKind kind) => kind switch
    {
        EventKind.Summit => 5,
        EventKind.Conference or EventKind.Negotiation or EventKind.Treaty => 4,
        EventKind.Meeting or EventKind.Signing => 3,
        EventKind.Talks or EventKind.Agreement => 2,
        _ => 1,
    };
}
