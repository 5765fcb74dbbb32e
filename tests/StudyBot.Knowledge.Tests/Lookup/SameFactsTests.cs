using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup;

public sealed class SameFactsTests
{
    private const string Sentence = "The Arendal Summit was on 15 December.";

    [Fact]
    public void The_same_said_by_the_same_sentence_is_the_same_wherever_it_stands()
    {
        var (one, other) = (Told("First.", Sentence), Told("Something else goes before.", Sentence));

        Assert.NotEqual(one.Id, other.Id);
        Assert.Equal(SameFacts.PrintOf(one), SameFacts.PrintOf(other));
    }

    [Theory]
    [InlineData("2016-12-16", "Arendal", "Lund|Minister")]
    [InlineData("2016-12-15", "Oslo", "Lund|Minister")]
    [InlineData("2016-12-15", "Arendal", "Lund|President")]
    [InlineData("2016-12-15", "Arendal", "Lund|Minister;Berg|")]
    public void Whatever_is_said_otherwise_is_another(string date, string place, string participants) =>
        Assert.NotEqual(SameFacts.PrintOf(Told("First.", Sentence)), SameFacts.PrintOf(Told("First.", Sentence, date, place, participants)));

    [Fact]
    public void The_same_id_goes_before_another_one_and_none_is_found_twice()
    {
        var (first, second, third) = (Told("First.", Sentence), Told("Second!!", Sentence), Told("The third.", Sentence));
        var print = SameFacts.PrintOf(first);

        var found = SameFacts.Among([new(third.Id, print), new(first.Id, print), new(second.Id, "other")], [second, first]);

        Assert.Equal(new Dictionary<FactId, FactId> { [first.Id] = first.Id, [third.Id] = second.Id }, found);
    }

    private static EventFact Told(string before, string sentence, string date = "2016-12-15", string place = "Arendal", string participants = "Lund|Minister") =>
        new FactBook(GroupId.Library, "One", $"{before} {sentence}").Event(EventKind.Summit, "Arendal Summit", sentence, date, place, participants: participants.Split(';'));
}
