using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts;

public sealed class FigureSpecs
{
    [Theory]
    [InlineData("The third round of talks took place in Oslo in May 1994.", 3, true, "round of talks")]
    [InlineData("In May 1994, twenty-nine governments met in Oslo.", 29, false, "governments")]
    [InlineData("The 9th Nordic summit was held in Oslo in May 1994.", 9, true, "Nordic summit")]
    public void A_number_keeps_what_it_counts(string sentence, int number, bool isOrdinal, string counted)
    {
        var figure = Assert.Single(Texts.Extract("An account\n\nIt is told in brief.\n\n" + sentence + "\n").Facts.OfType<FigureFact>());

        Assert.Equal((number, isOrdinal, counted), (figure.Number.Value, figure.IsOrdinal, figure.Counted.Text));
        Assert.NotNull(figure.Event);
    }

    [Theory]
    [InlineData("The 25th anniversary meeting of the club took place in Oslo in May 1994.")]
    [InlineData("It was the middle of the nineteenth century.")]
    [InlineData("The first official visit in a year took President Anna Novak to Oslo in May 1994.")]
    [InlineData("The two leaders met in Oslo in May 1994.")]
    public void A_number_that_counts_no_meetings_is_no_figure(string sentence) =>
        Assert.Empty(Texts.Extract("An account\n\nIt is told in brief.\n\n" + sentence + "\n").Facts.OfType<FigureFact>());
}
