using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests;

/// <summary>Two documents of different years on the same people, places and bodies, none of them on any map.</summary>
internal sealed class Sound
{
    public const string MeetingText = "Prime Minister Ane Lund met President Aki Oksanen at Arendal in Agder County on 14 March 2011.";
    public const string QuoteText = "“A ferry is a bridge,” Lund said after the talks.";
    public const string PositionText = "Lund opposes tolls on the fjord.";
    public const string FormerText = "The former foreign minister Per Dahl stayed away.";
    public const string TermText = "By soft shore they mean a coast without controls, also called the open quay.";
    public const string BodyText = "The Sound Council (SC) will look after the soft shore.";
    public const string LaterText = "Ane Lund, Secretary-General of the Sound Council, spoke of the ferry once more.";
    public const string NamesakeText = "The painter Siri Lund was not there.";

    public Sound(GroupId group)
    {
        First = new FactBook(group, "Ferries and ministers", MeetingText, $"{QuoteText} {PositionText}", FormerText, $"{TermText} {BodyText}")
        {
            Info = new("Ferries and ministers", null, "The Fjord Gazette", CivilDate.Day(2012, 5, 2), null, "en"),
        };
        First.Person("Ane Lund", "Prime Minister", "Lund").Person("Aki Oksanen", "President").Person("Per Dahl", "foreign minister")
            .Place("Arendal").Place("Agder County").Organization("Sound Council", "SC");
        Meeting = First.Event(EventKind.Meeting, "met", MeetingText, "2011-03-14", "Arendal", ["Agder County"], ["Ane Lund|Prime Minister", "Aki Oksanen|President"]);
        Office = First.Office("Ane Lund", "Prime Minister", MeetingText, "2011-03-14");
        First.Office("Per Dahl", "foreign minister", FormerText, isFormer: true);
        Quote = First.Quote("Ane Lund", "A ferry is a bridge,", QuoteText, Meeting);
        Position = First.Position("Ane Lund", "opposes tolls on the fjord", PositionText, ["tolls"]);
        Term = First.Term("soft shore", "a coast without controls", TermText, "the open quay");
        First.EvidenceOf(BodyText);

        Later = new FactBook(group, "A later view", LaterText, NamesakeText)
        {
            Info = new("A later view", null, null, CivilDate.Day(2019, 9, 1), null, "en"),
        };
        Later.Person("Ane Lund", "Secretary-General").Person("Siri Lund", "painter").Organization("Sound Council");
        Later.Office("Ane Lund", "Secretary-General of the Sound Council", LaterText);
    }

    public FactBook First { get; }

    public FactBook Later { get; }

    public EventFact Meeting { get; }

    public OfficeFact Office { get; }

    public QuoteFact Quote { get; }

    public PositionFact Position { get; }

    public TermFact Term { get; }
}
