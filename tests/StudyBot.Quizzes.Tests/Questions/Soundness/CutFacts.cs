using StudyBot.Quizzes.Questions.Material;
using StudyBot.Quizzes.Questions.Soundness;
using StudyBot.Quizzes.Questions.Stems;
using StudyBot.Quizzes.Questions.When;
using StudyBot.Quizzes.Questions.WhichCameFirst;
using StudyBot.Quizzes.Questions.WhichOutcome;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Tests.Questions.Soundness;

/// <summary>Where sentences may be cut, and whose names and dates their parts are.</summary>
public class CutFacts
{
    [Theory]
    [InlineData("On _____, France relied on two men—John Hayes, a minister, who wrote to Spain, and Oscar Meyer, who wrote to Norway.", "two men—John Hayes, a minister.")]
    [InlineData("The embassy of France opened on _____, with John Hayes, Jr., as its envoy, which pleased Spain.", "Jr.")]
    [InlineData("In _____, France asked Oscar Meyer, who led its college, to go to Norway.", "asked Oscar Meyer.")]
    [InlineData("In _____, France moved its embassy from Bergen, which it had left, to Oslo.", "from Bergen.")]
    public void A_stem_is_not_cut_before_what_was_begun(string text, string half) =>
        Assert.DoesNotContain(StemCuts.Prefixes(text), p => p.EndsWith(half, StringComparison.Ordinal));

    [Theory]
    [InlineData("In _____, Congress passed the Bergen Fisheries Act, authorizing entry into the League of Oslo.", "In _____, Congress passed the Bergen Fisheries Act.")]
    [InlineData("President Oscar Meyer announced the Bergen Doctrine in _____, and Congress approved it in March of the same year.", "President Oscar Meyer announced the Bergen Doctrine in _____.")]
    [InlineData("Norway succeeded Sweden on the Council in _____, and then moved to become its chair.", "Norway succeeded Sweden on the Council in _____.")]
    public void A_stem_may_be_cut_before_what_only_adds(string text, string stem) => Assert.Contains(StemCuts.Prefixes(text), p => p == stem);

    [Theory]
    [InlineData("At a meeting in Bergen in 1921, for instance, Norway joined.", "At a meeting in Bergen in 1921, Norway joined.")]
    [InlineData("Norway, for example, joined the League.", "Norway joined the League.")]
    [InlineData("Consequently, Norway therefore joined the League.", "Norway joined the League.")]
    [InlineData("Upon recognition, Norway also readily accepted the League.", "Norway readily accepted the League.")]
    public void What_binds_a_sentence_to_others_is_left_out(string text, string stem) => Assert.Equal(stem, Connectives.Removed(text));

    [Fact]
    public void A_stem_ends_with_one_full_stop() =>
        Assert.All(StemCuts.Prefixes("The embassy opened on _____ under Consul John Hayes, Jr., who wrote to Spain."), p => Assert.False(p.EndsWith("..", StringComparison.Ordinal), p));

    [Theory]
    [InlineData("In 1966 the Republic of France moved its embassy from Bergen, the old capital, to Oslo, the new capital of Norway.", "The Republic of France moved its embassy from Bergen to Oslo")]
    [InlineData("In July 1944, envoys of Norway met at Bergen to agree on plans for trade, to steady prices, and to help Spain.", "Envoys of Norway met at Bergen to agree on plans for trade, to steady prices, and to help Spain")]
    [InlineData("Norway eventually became independent of the Kingdom of Sweden on July 12, 1905.", "Norway became independent of the Kingdom of Sweden")]
    [InlineData("Robert M. Hayes was the envoy of France. On December 22, 1948, Hayes presented his credentials as Ambassador to the Government of Norway.", "Robert M. Hayes presented his credentials as Ambassador to the Government of Norway")]
    public void An_event_is_told_whole(string text, string option) => Assert.Contains(DatedEvents.Of(Shelf.Of(text)), e => e.Option.Text == option);

    [Theory]
    [InlineData("King Oscar Meyer dissolved the Union of Norway in 1806, and in 1811 annexed Bergen, Oslo, and Arendal to Sweden.", 1811)]
    [InlineData("In 1904, Norway and Spain signed a treaty that allowed Norway to use the harbor of Bergen. Norway wanted to end the 1903 Bergen Harbor Treaty.", 1904)]
    public void A_date_of_another_clause_or_that_the_document_contradicts_is_none(string text, int year) =>
        Assert.DoesNotContain(DatedEvents.Of(Shelf.Of(text)), e => e.Date.Earliest.Year == year);

    [Fact]
    public void What_is_known_by_a_number_alone_is_no_event() =>
        Assert.Empty(DatedEvents.Of(Shelf.Of("On September 27, 1994, President Oscar Meyer of Norway issued proclamation 6726, noting that Norway had kept its promises to Spain.")));

    [Fact]
    public void A_surname_that_two_have_does_not_stand()
    {
        var one = Make("Oscar Meyer met Jan Hayes, a son of President Thomas Hayes of Norway. Hayes was received by Oscar Meyer of Spain in Bergen on December 8, 1920.");

        Assert.DoesNotContain(one, q => q.Stem.Contains("Hayes was received", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Nikita Khruschev", "Nikita Khrushchev")]
    [InlineData("Casper Weinberger", "Caspar Weinberger")]
    [InlineData("John Adams", null)]
    [InlineData("Oscar Meyer", null)]
    public void A_slip_in_a_name_that_everybody_knows_is_mended(string written, string? known) => Assert.Equal(known, KnownPeople.Respelled(written));

    [Fact]
    public void Where_somebody_was_from_is_no_part_of_a_name() =>
        Assert.All(Make("The King sent South Carolinian Thomas Hayes to Spain. Hayes arrived in Norway in June of 1795, and France signed a treaty with Spain."), q => Assert.DoesNotContain("Carolinian Thomas Hayes arrived", q.Stem, StringComparison.Ordinal));

    [Fact]
    public void The_years_of_an_office_are_not_left_behind_a_name() =>
        Assert.All(Make("John Hayes (1909-1911) was appointed Minister of France to Norway in 1910."), q => Assert.DoesNotContain("1909", q.Stem, StringComparison.Ordinal));

    [Theory]
    [InlineData("Agreed on certain reforms in the procedures of the body which Norway")]
    [InlineData("Proposed a few years ago by the countries of the coast and accepted")]
    [InlineData("Pledged to make the Bergen Pact a key element of our efforts for peace")]
    public void An_outcome_that_breaks_off_or_speaks_of_us_is_not_shown(string words) => Assert.False(OutcomeWords.ArePresentable(words));

    [Theory]
    [InlineData("AmbassadorHayes", true)]
    [InlineData("William McHayes", false)]
    [InlineData("Robert La Fayette", false)]
    public void Words_that_ran_together_are_seen(string name, bool are) => Assert.Equal(are, RunTogether.Is(name));

    [Theory]
    [InlineData("In the case of _____, missionaries of France felt that the faith of Spain would be accepted.")]
    [InlineData("France opened a Consulate General in _____ in 1947.")]
    public void A_gap_that_any_name_fills_is_none(string text) => Assert.False(GapContext.Takes(text));

    private static IReadOnlyList<Question> Make(params string[] texts) => QuestionMaker.Make(Shelf.Of(texts), CancellationToken.None);

    [Theory]
    [InlineData("France told Spain in a _____, letter.", "France told Spain in a _____ letter.")]
    [InlineData("On _____, envoys of France met.", "On _____, envoys of France met.")]
    public void A_date_before_its_noun_takes_its_comma_along(string stem, string cut) => Assert.Equal(cut, WhenRule.BeforeItsNoun(stem));
}
