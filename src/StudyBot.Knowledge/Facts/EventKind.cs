namespace StudyBot.Knowledge.Facts;

/// <summary>What kind of event the text gives; the names on the wire are lower case with underscores.</summary>
public enum EventKind
{
    Summit,
    Meeting,
    Talks,
    Conference,
    Negotiation,
    Call,
    Visit,
    PressConference,
    Proposal,
    Signing,
    Agreement,
    Treaty,
    Statement,
    Declaration,
    Election,
    Vote,
    Conflict,
    Other,
}
