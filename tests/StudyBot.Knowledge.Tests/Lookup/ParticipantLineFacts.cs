using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup;

public sealed class ParticipantLineFacts
{
    private const string Sentence = "At Voss President Lund met Oksanen.";
    private const string Listed = "Lund, President\nOksanen";

    private readonly EventFact meeting =
        new FactBook(new GroupId("terminal"), "Voss", Sentence).Event(EventKind.Meeting, "Voss meeting", Sentence, participants: ["Lund|President", "Oksanen"]);

    [Fact]
    public void A_list_is_read_as_it_is_written()
    {
        Assert.Equal(Listed, ParticipantLines.Of(meeting.Participants));
        Assert.Equal(Listed, ParticipantLines.Tidy(" Lund,  President\r\n\nOksanen\nOksanen"));
    }

    [Fact]
    public void A_name_that_is_put_right_takes_over_the_sentence_and_the_others_stay_the_sources()
    {
        var put = ParticipantLines.Apply(meeting, "Lund, President\nBerg, Minister");

        Assert.Equal(meeting.Participants[0], put[0]);
        Assert.Equal(new Participant("Berg", "Minister", ParticipantKind.Person), put[1].Value);
        Assert.Equal((true, "Oksanen", meeting.Main), (put[1].IsEdited, put[1].Text, put[1].Evidence));
    }

    [Fact]
    public void A_name_that_is_added_stands_on_the_sentence_of_the_event()
    {
        var put = ParticipantLines.Apply(meeting, $"{Listed}\nBerg");

        Assert.Equal([false, false, true], put.Select(p => p.IsEdited));
        Assert.Equal(("Berg", null, "", meeting.Main), (put[2].Value.Name, put[2].Value.Role, put[2].Text, put[2].Evidence));
    }

    [Fact]
    public void Where_a_name_is_taken_away_those_that_are_left_say_so()
    {
        var put = ParticipantLines.Apply(meeting, "Oksanen");

        Assert.True(Assert.Single(put) is { IsEdited: true, Value.Name: "Oksanen" });
    }
}
