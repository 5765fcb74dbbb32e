using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Tests.Extraction;

namespace StudyBot.Knowledge.Tests.Facts.Quotes;

public sealed class QuoteTests
{
    [Theory]
    [MemberData(nameof(QuoteSpec.Rows), MemberType = typeof(QuoteSpec))]
    public void Every_case_of_the_table_reads_as_it_says(string text, string said)
    {
        var quotes = Quotes("An account of some events\n\nIt is told in brief.\n\n" + text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal) + "\n");

        var read = string.Join(" ; ", quotes.Select(q => $"{q.Speaker?.Value ?? "?"}: {q.Words}"));
        Assert.Equal(said, read.Length == 0 ? "-" : read);
    }

    [Fact]
    public void A_quote_says_which_verb_carries_it_and_where_its_words_stand()
    {
        const string Text = "President Anna Novak arrived. She said that “the talks were frank. They were useful.”";

        var quote = Assert.Single(Quotes(Text));

        Assert.Equal(("said", "She"), (quote.Verb, quote.Speaker?.Text));
        Assert.Equal("the talks were frank. They were useful.", Text.Substring(quote.Parts[0].Span.Start, quote.Parts[0].Span.Length));
        Assert.Equal(["She said that “the talks were frank.", "They were useful.”"], [quote.Main.Text, .. quote.More.Select(e => e.Text)]);
    }

    [Fact]
    public void A_quote_belongs_to_the_meeting_of_its_paragraph_without_taking_its_date()
    {
        var extracted = Texts.Extract(
            "An account of some events\n\nIt is told in brief.\n\nIn May 1994, President Anna Novak and Prime Minister John Smith held a summit in Oslo. "
            + "Novak said that “the talks were frank and useful.”\n\nPresident Anna Novak said that “the winter will be hard.”\n");

        var quotes = extracted.Facts.OfType<QuoteFact>().ToList();

        Assert.Equal(Assert.Single(extracted.Events(), e => e.EventKind is EventKind.Summit).Id, quotes[0].Event);
        Assert.Null(quotes[1].Event);
    }

    [Fact]
    public void The_seed_holds_what_each_leader_said_and_no_phrase()
    {
        var quotes = Texts.Seed().Facts.OfType<QuoteFact>().Select(q => $"{q.Speaker?.Value ?? "?"}: {q.Words}");

        Assert.Equal(
            [
                "Abe Shinzo: joint economic activities would be an important step towards signing a peace treaty.",
                "Putin: this is not an attempt to prioritize economics and postpone a peace treaty. The important thing is the peace treaty.",
                "?: We will consider a proper legal base, with the aim of eventually signing an international agreement.",
            ],
            quotes);
    }

    private static List<QuoteFact> Quotes(string text) => [.. Texts.Extract(text).Facts.OfType<QuoteFact>()];
}
