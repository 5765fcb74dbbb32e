using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Terms;

namespace StudyBot.Knowledge.Tests.Lookup.Terms;

public sealed class TermReaderFacts
{
    [Theory]
    [InlineData("15 December 2016")]
    [InlineData("15th December 2016")]
    [InlineData("15 Dec. 2016")]
    [InlineData("2016-12-15")]
    public void A_date_has_the_same_terms_however_it_is_written(string date) =>
        Assert.Equal(["15", "2016", "december"], Read(date).Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("December 15, 2016")]
    [InlineData("December 15th, 2016")]
    public void A_date_with_the_month_first_has_them_too(string date) =>
        Assert.Equal(["december", "15", "2016"], Read(date));

    [Theory]
    [InlineData("2,000", "2000")]
    [InlineData("two thousand", "2000 thousand")]
    [InlineData("2.7 million", "2700000 million")]
    [InlineData("two hundred", "200 hundred")]
    [InlineData("twenty-nine", "29")]
    [InlineData("sixteenth", "16th")]
    [InlineData("16th", "16th")]
    [InlineData("twenty-first", "21st")]
    [InlineData("1990s", "1990s")]
    [InlineData("60%", "60 percent")]
    [InlineData("$5", "dollar 5")]
    [InlineData("7,000,000.50", "7000000.5")]
    public void A_number_has_one_term_however_it_is_written(string number, string terms) =>
        Assert.Equal(terms.Split(' '), Read(number));

    [Theory]
    [InlineData("negotiated", "negotiations")]
    [InlineData("wrote", "written")]
    [InlineData("met", "meeting")]
    [InlineData("men", "man")]
    [InlineData("organisation", "organization")]
    [InlineData("colours", "color")]
    [InlineData("kilometres", "kilometers")]
    [InlineData("Abe's", "Abe")]
    [InlineData("Abe’s", "abe")]
    [InlineData("U.S.", "US")]
    [InlineData("Crème", "creme")]
    [InlineData("Łódź", "Lodz")]
    public void Forms_of_one_word_have_one_term(string one, string other) =>
        Assert.Equal(Read(one), Read(other));

    [Theory]
    [InlineData("they may agree", "mai", false)]
    [InlineData("in May they agreed", "may", true)]
    [InlineData("they march on", "march", false)]
    public void A_month_that_is_a_word_too_is_one_with_a_capital_only(string text, string term, bool isDate)
    {
        var found = TermReader.Read(text, new TextSpan(0, text.Length)).Single(t => t.Text == term);

        Assert.Equal(isDate, (found.Kind & TermKind.Date) != 0);
    }

    [Fact]
    public void A_word_that_was_read_before_has_the_same_term_again()
    {
        var first = Read("First the Negotiations, then negotiations; twenty-first");
        var again = Read("First the Negotiations, then negotiations; twenty-first");

        Assert.Equal(["first", "the", "negoti", "then", "negoti", "21st"], first);
        Assert.Equal(first, again);
    }

    [Fact]
    public void More_made_up_words_than_can_be_remembered_change_no_term()
    {
        var flood = string.Join(' ', Enumerable.Range(0, 70_000).Select(i => $"q{(char)('a' + i % 26)}{(char)('a' + i / 26 % 26)}{(char)('a' + i / 676 % 26)}{(char)('a' + i / 17_576)}s"));

        var terms = Read(flood + " negotiated");

        Assert.Equal("qaaaa", terms[0]);
        Assert.Equal("negoti", terms[^1]);
        Assert.Equal(terms, Read(flood + " negotiated"));
    }

    [Fact]
    public void A_term_knows_where_it_stands()
    {
        const string Text = "— The “U.S.” paid $2.7 million.";

        var terms = TermReader.Read(Text, new TextSpan(0, Text.Length));

        Assert.Equal("2.7 million", Text.Substring(terms[^2].Span.Start, terms[^2].Span.Length));
        Assert.Equal("U.S", Text.Substring(terms[1].Span.Start, terms[1].Span.Length));
    }

    [Fact]
    public void Signs_that_need_no_spaces_are_terms_of_their_own() =>
        Assert.Equal(["日", "本", "2016"], Read("日本2016"));

    [Theory]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    [InlineData("agreed", "agre")]
    [InlineData("plastered", "plaster")]
    [InlineData("hopping", "hop")]
    [InlineData("filing", "file")]
    [InlineData("happy", "happi")]
    [InlineData("relational", "relat")]
    [InlineData("vietnamization", "vietnam")]
    [InlineData("triplicate", "triplic")]
    [InlineData("hopefulness", "hope")]
    [InlineData("adjustment", "adjust")]
    [InlineData("adoption", "adopt")]
    [InlineData("probate", "probat")]
    [InlineData("controlling", "control")]
    [InlineData("sky", "sky")]
    [InlineData("is", "is")]
    public void A_stem_is_the_one_of_the_published_algorithm(string word, string stem) =>
        Assert.Equal(stem, EnglishStem.Of(word));

    private static List<string> Read(string text) => [.. TermReader.Read(text, new TextSpan(0, text.Length)).Select(t => t.Text)];
}
