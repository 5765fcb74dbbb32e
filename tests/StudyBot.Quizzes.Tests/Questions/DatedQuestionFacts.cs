using StudyBot.Knowledge.Mentions.Dates;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Questions.When;
using StudyBot.Quizzes.Questions.WhichCameFirst;

namespace StudyBot.Quizzes.Tests.Questions;

/// <summary>Questions of when and of what came first.</summary>
public class DatedQuestionFacts
{
    private static readonly string[] Apart =
    [
        "In 1921, France and Spain signed the Tangier Protocol in Paris.", "In 1925, Albania declared war on Greece.",
        "In 1931, Portugal established diplomatic relations with Siam.", "In 1935, Denmark annexed the islands of Iceland.",
    ];

    [Fact]
    public void Events_years_apart_are_put_in_order()
    {
        var first = Assert.Single(Make(string.Join(' ', Apart)), q => q.Stem == "Which of these came first?");

        Assert.Equal("France and Spain signed the Tangier Protocol in Paris", first.Options[first.Key].Text);
    }

    [Fact]
    public void Events_of_neighbouring_years_are_not()
    {
        string[] near = [.. Apart.Select((s, i) => s.Replace("1921", "1921", StringComparison.Ordinal).Replace("1925", "1922", StringComparison.Ordinal).Replace("1931", "1923", StringComparison.Ordinal).Replace("1935", "1924", StringComparison.Ordinal))];

        Assert.DoesNotContain(Make(string.Join(' ', near)), q => q.Type == QuestionType.WhichCameFirst);
    }

    [Theory]
    [InlineData("In 1919, the French ministry moved into its new headquarters in Bergen.")]
    [InlineData("In 1919, the King of Norway had appointed Oscar Meyer as Minister to Bergen.")]
    [InlineData("In 1919, President Oscar Meyer submitted the treaty for ratification.")]
    [InlineData("In 1919, voters of Norway chose a king and the Republic of Finland declared independence.")]
    public void What_does_not_stand_alone_is_no_option(string open)
    {
        var questions = Make(string.Join(' ', Apart) + " " + open);

        Assert.DoesNotContain(questions.SelectMany(q => q.Options), o => o.Kind == OptionKind.Words && (o.Text.Contains("headquarters", StringComparison.Ordinal)
            || o.Text.Contains("had appointed", StringComparison.Ordinal)
            || o.Text.Contains("the treaty", StringComparison.Ordinal) || o.Text.Contains("voters", StringComparison.OrdinalIgnoreCase)));
    }

    [Fact]
    public void What_says_its_order_is_not_put_in_order()
    {
        var questions = Make(string.Join(' ', Apart) + " In 1917, the Congress of Norway first met in Bergen.");

        Assert.DoesNotContain(questions.Where(q => q.Type == QuestionType.WhichCameFirst).SelectMany(q => q.Options), o => o.Text.Contains("first met", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("In 1940, the United States invaded the islands of Norway.", "The United States invaded the islands of Norway")]
    [InlineData("In 1940, the Congress of Norway renewed the Fisheries Act, which protected the ports of Bergen and Oslo.", "The Congress of Norway renewed the Fisheries Act")]
    [InlineData("American colonists boarded ships of Spain in Boston Harbor on December 16, 1773.", "American colonists boarded ships of Spain in Boston Harbor")]
    [InlineData("On May 3, 1949, the ministry of Norway published the “Harbor White Paper,” which listed all ports.", "The ministry of Norway published the ‘Harbor White Paper’")]
    public void A_clause_is_an_option_with_its_article_and_without_what_only_adds(string text, string option) =>
        Assert.Contains(DatedEvents.Of(Shelf.Of(text)), e => e.Option.Text == option);

    [Theory]
    [InlineData("When France attacked Bergen in 1966, Spain sent ships to Norway.")]
    [InlineData("In 1966, France hoped that Spain would join the pact of Norway.")]
    [InlineData("In 1966, Hayes visited Bergen and Oslo. Arthur Hayes was of Norway.")]
    [InlineData("In 1966, King Haakon of Norway was shot and the situation in Bergen became unstable.")]
    [InlineData("In 1966, after the fall of Oslo, France sent ships to Norway.")]
    [InlineData("In 1966, Norway became a union of six republics: Bergen, Oslo, and Arendal.")]
    [InlineData("In 1966, Norway became a union of four republics: Bergen, Trinidad and Tobago, and Arendal.")]
    [InlineData("In 1966, France incorporated Norway as the departments of Bergen, Oslo, and Arendal.")]
    [InlineData("In 1966, the Government of Norway named Oscar Meyer, as its Minister to Spain.")]
    [InlineData("In 1966, the Congress of Norway recognized the independence of Spain with its decision.")]
    [InlineData("In 1966, the Greek Minister at Bergen sent a note to Oscar Meyer.")]
    [InlineData("In 1966, Hayes presented his credentials as Minister to Norway.")]
    public void What_was_so_or_is_of_another_time_or_cut_off_is_no_option(string text) => Assert.Empty(DatedEvents.Of(Shelf.Of(text)));

    [Theory]
    [InlineData("France and Spain signed the Treaty of Bergen in 1921.", "In which year was the Treaty of Bergen signed?")]
    [InlineData("The Treaty of Bergen, signed in 1921, ended a long war.", "In which year was the Treaty of Bergen signed?")]
    [InlineData("The Treaty of Bergen was signed in 1921 and ratified in 1922.", "To which year do the sources date the Treaty of Bergen?")]
    [InlineData("The Treaty of Bergen of 1921 ended the long war of France and Spain over Tangier.", "To which year do the sources date the Treaty of Bergen?")]
    public void A_treaty_is_asked_for_as_its_sentence_tells_of_it(string text, string stem) =>
        Assert.Equal(stem, TitledStem.Of("Treaty of Bergen", CivilDate.Year(1921), text));

    [Fact]
    public void A_name_has_its_own_possessor_and_no_article() =>
        Assert.Equal("To which year do the sources date Meyer’s Treaty?", TitledStem.Of("Meyer’s Treaty", CivilDate.Year(1921), "It is old."));

    [Fact]
    public void Mentions_without_a_date_are_of_the_one_that_has_one_and_two_dates_are_asked_for_by_neither()
    {
        const string told = "The Bergen Conference of April 1955 ended a long war of France and Spain.";

        Assert.Contains(Make(told, "France and Spain came to the Bergen Conference with great hopes."), q => q.Stem == "When was the Bergen Conference?");
        Assert.DoesNotContain(Make(told, "The Bergen Conference of 1961 failed."), q => q.Stem == "When was the Bergen Conference?");
    }

    [Fact]
    public void A_stem_is_not_cut_in_the_middle_of_a_clause()
    {
        var questions = Make("France recognized the independence of Bergen on July 7, 1921, when Senator John Hayes, who led its delegation, gave them his letter there.");

        Assert.DoesNotContain(questions, q => q.Stem.Contains("when Senator John Hayes.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The Union of Norway (1909-1911) was recognized by France and Spain in 1910.")]
    [InlineData("Spain and Norway first established relations in 1826, five years following the independence of Bergen in 1977.")]
    [InlineData("In August 1945, France and Spain signed the 1945 Bergen Agreement.")]
    [InlineData("Oscar Meyer, the minister of France to Spain, died in January 1893 at age 63.")]
    [InlineData("The first volume of the reports of France on Spain covered the year 1976 and was released in 1977.")]
    [InlineData("French ships left the ports of Spain and Norway in late 1972 and early 1973.")]
    [InlineData("French ships left the ports of Spain and Norway in 1972 and early 1973.")]
    [InlineData("Although there were good reasons for France to stand down in 1955, Spain bombarded Bergen in 1958.")]
    public void A_date_that_the_stem_gives_away_or_nobody_learns_is_not_asked_for(string text) =>
        Assert.DoesNotContain(Make(text), q => q.Type == QuestionType.When && q.Stem.Contains(Question.Gap, StringComparison.Ordinal) && q.Options[q.Key].Text is not ("1958" or "1977"));

    [Fact]
    public void Talks_that_went_on_are_not_asked_for_by_their_date() =>
        Assert.DoesNotContain(Make("The Ambassadorial talks of France and Spain in Bergen began in 1955."), q => q.Stem.StartsWith("When was", StringComparison.Ordinal));

    [Fact]
    public void A_date_behind_two_clauses_is_asked_for_as_a_gap()
    {
        var questions = Make("Voters of Norway chose a king and the Republic of Finland declared independence on July 9, 1921.");

        Assert.DoesNotContain(questions, q => q.Stem.Contains("did this happen", StringComparison.Ordinal));
    }

    private static IReadOnlyList<Question> Make(params string[] texts) => QuestionMaker.Make(Shelf.Of(texts), CancellationToken.None);
}
