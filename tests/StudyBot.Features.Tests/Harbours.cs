using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests;

/// <summary>Two documents on the same two countries as <see cref="Fjordland"/>: who said what, who holds what, and one date on which they differ.</summary>
internal sealed class Harbours
{
    public const string SummitText = "In March 2011 the Arendal summit on the ferry line met.";
    public const string FerriesText = "“The ferries will sail again before the winter storms come,” Kari Lund said.";
    public const string HerringText = "“No,” Ms Lund said of the herring.";
    public const string NobodyText = "“Nobody asked the fishermen what they think of the treaties,” it was heard.";
    public const string SigningText = "On 14 March 2011 Lund signed the Arendal protocol.";
    public const string PlanText = "Ms Lund plans a visit to Voss in 2013.";
    public const string TalkText = "There was also a meeting with Oksanen.";
    public const string NorthText = "Northland holds that the ferry line is its own affair.";
    public const string SouthText = "Southland claims the ferry line for both countries.";
    public const string LaterText = "“Storms do not ask whom a ferry belongs to, nor who paid,” President Oksanen answered.";
    public const string OtherSigningText = "On 15 March 2011 Kari Lund was in Arendal to sign.";

    public Harbours(GroupId group)
    {
        Old = new FactBook(group, "Harbour notes", SummitText, FerriesText, HerringText, NobodyText, SigningText, PlanText, TalkText, NorthText, SouthText)
        {
            Info = new("Harbour notes", null, null, CivilDate.Day(2012, 5, 2), null, "en"),
        };
        Young = new FactBook(group, "Looking back", LaterText, OtherSigningText) { Info = new("Looking back", null, null, CivilDate.Year(2015), null, "en") };
        Old.Person("Kari Lund", "Prime Minister", "Lund", "Ms Lund").Place("Arendal");
        Summit = Old.Event(EventKind.Summit, "Arendal summit", SummitText, "2011-03", "Arendal", null, null, ["ferry line"]);
        Ferries = Old.Quote("Kari Lund", "The ferries will sail again before the winter storms come,", FerriesText, Summit);
        Herring = Old.Quote("Kari Lund", "No,", HerringText);
        Old.Quote(null, "Nobody asked the fishermen what they think of the treaties,", NobodyText, verb: null);
        Signing = Old.Event(EventKind.Signing, "signed", SigningText, "2011-03-14", "Arendal", null, ["Lund"]);
        Old.Event(EventKind.Visit, "visit to Voss", PlanText, "2013", "Voss", null, ["Lund"], isPlanned: true);
        Old.Event(EventKind.Meeting, "meeting with Oksanen", TalkText, null, null, null, ["Oksanen"]);
        North = Old.Position("Northland", "holds that the ferry line is its own affair", NorthText, ["ferry line"]);
        South = Old.Position("Southland", "claims the ferry line for both countries", SouthText, ["ferry line"]);
        Later = Young.Quote("President Oksanen", "Storms do not ask whom a ferry belongs to, nor who paid,", LaterText, verb: "answered");
        Young.Event(EventKind.Signing, "to sign", OtherSigningText, "2011-03-15", "Arendal", null, ["Kari Lund"]);
    }

    public FactBook Old { get; }

    public FactBook Young { get; }

    public EventFact Summit { get; }

    public EventFact Signing { get; }

    public QuoteFact Ferries { get; }

    public QuoteFact Herring { get; }

    public QuoteFact Later { get; }

    public PositionFact North { get; }

    public PositionFact South { get; }
}
