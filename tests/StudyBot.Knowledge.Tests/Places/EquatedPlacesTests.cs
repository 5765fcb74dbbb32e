using StudyBot.Knowledge.Tests.People;

namespace StudyBot.Knowledge.Tests.Places;

public sealed class EquatedPlacesTests
{
    [Theory]
    [InlineData("Ships came to Karaf Island (Zarupo). Zarupo was cold.", "Karaf Island=Zarupo")]
    [InlineData("The Federated States of Micronesia (FSM) agreed. The FSM voted.", "Federated States of Micronesia=FSM")]
    [InlineData("Leningrad (formerly Petrograd) fell silent.", "Leningrad=Petrograd")]
    [InlineData("They sailed to the Kunaro Islands, also known as the Northern Territories, in May.", "Kunaro Islands=Northern Territories")]
    [InlineData("They spoke of the Kunaro Islands, or the Northern Territories, in May.", "Kunaro Islands=Northern Territories")]
    public void Names_that_the_text_equates_are_one_place(string text, string expected)
    {
        var place = Assert.Single(NamesIn.Text(text).Places);

        Assert.Equal(expected, place.Name + "=" + string.Join(";", place.Aliases));
    }

    [Theory]
    [InlineData("He lived in Portland (Oregon) and Paris (France).")]
    [InlineData("They chose Karaf Island (Sakhalin Oblast) for it.")]
    [InlineData("The choice was Japan, or the United States, or neither.")]
    [InlineData("Tehran (AFP) and Cairo (Reuters) reported it.")]
    [InlineData("In Georgia (Monday), and in Russia (Smirnov), they waited.")]
    public void What_stands_in_brackets_or_after_or_is_not_always_another_name(string text)
    {
        Assert.All(NamesIn.Text(text).Places, place => Assert.Empty(place.Aliases));
    }
}
