using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests;

/// <summary>A document about two countries that are not on any map, with one event of every sort that cards must tell apart.</summary>
internal sealed class Fjordland
{
    public const string SummitText =
        "On 14 March 2011 the Arendal Summit in Agder County brought Prime Minister Lund and President Oksanen together; it was their fourth.";

    public const string OutcomeText = "They announced a joint statement on the ferry line, and an easing of visas for fishermen.";
    public const string VisitText = "Ms Lund plans a visit to Arendal in 2013.";
    public const string ProposalText = "The idea was first proposed at Skagen in May 2010.";
    public const string AutumnText = "At the November 2010 summit in Tromsø, Mr Oksanen spoke of the ferry line.";

    public Fjordland(GroupId group)
    {
        Book = new FactBook(group, "Ferries between neighbours", $"{SummitText} {OutcomeText}", VisitText, ProposalText, AutumnText)
        {
            Info = new("Ferries between neighbours", null, null, CivilDate.Day(2012, 5, 2), null, "en"),
        };
        Summit = Book.Event(
            EventKind.Summit,
            "Arendal Summit",
            SummitText,
            "2011-03-14",
            "Arendal",
            ["Agder County"],
            ["Lund|Prime Minister", "Oksanen|President"]);
        Outcome = Book.Outcome(Summit, "a joint statement on the ferry line", OutcomeText);
        Book.Outcome(Summit, "an easing of visas for fishermen", OutcomeText);
        Book.Figure(Summit, 4, "fourth", true, "summits with President Oksanen", SummitText);
        Visit = Book.Event(EventKind.Visit, "visit to Arendal", VisitText, "2013", "Arendal", null, ["Lund|Ms"], isPlanned: true);
        Proposal = Book.Event(EventKind.Proposal, "The idea was first proposed", ProposalText, "2010-05", "Skagen");
        Autumn = Book.Event(EventKind.Summit, "summit in Tromsø", AutumnText, "2010-11", "Tromsø", null, ["Oksanen|Mr"], ["ferry line"]);
    }

    public FactBook Book { get; }

    public EventFact Summit { get; }

    public OutcomeFact Outcome { get; }

    public EventFact Visit { get; }

    public EventFact Proposal { get; }

    public EventFact Autumn { get; }
}
