using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Facts;

public sealed class FactDoubtsTests
{
    private const string Met = "On 3 May 1990 the Voss meeting brought Lund and Oksanen together.";
    private const string Later = "It closed with a dinner.";
    private const string Said = "“Ferries are bridges,” she said.";

    private readonly FactBook book = new(new GroupId("discord:1"), "Doubts", Met, Later, Said);

    [Fact]
    public void What_a_sentence_says_itself_is_not_doubtful_nor_is_what_is_merely_missing()
    {
        var dated = book.Event(EventKind.Meeting, "Voss meeting", Met, "1990-05-03", "Voss", null, ["Lund"]);

        Assert.Null(FactDoubts.Of(dated));
        Assert.Null(FactDoubts.Of(dated with { Date = null, Place = null, Confidence = 0.6 }));
        Assert.Null(FactDoubts.Of(book.Quote(null, "Ferries are bridges,", Said) with { Confidence = 0.6 }));
    }

    [Fact]
    public void A_date_of_another_paragraph_is_doubtful_and_one_of_the_next_sentence_is_not()
    {
        var dated = book.Event(EventKind.Meeting, "Voss meeting", Met, "1990-05-03") with { Confidence = 0.8 };
        var far = book.EvidenceOf(Later);

        Assert.Equal(FactDoubt.DateFromElsewhere, FactDoubts.Of(dated with { Date = dated.Date! with { Evidence = far } }));
        Assert.Null(FactDoubts.Of(dated with { Date = dated.Date! with { Evidence = far with { Block = dated.Main.Block } } }));

        // Told once more under a heading that names it better: its own sentence has the date all the same.
        Assert.Null(FactDoubts.Of(dated with { Name = dated.Name with { Evidence = far }, Confidence = 0.9 }));
    }

    [Fact]
    public void An_event_that_only_the_widest_rule_sees_is_doubtful_where_no_date_bears_it_out()
    {
        var dated = book.Event(EventKind.Other, "brought Lund and Oksanen together", Met, "1990-05-03");

        Assert.Equal(FactDoubt.WideRule, FactDoubts.Of(dated with { Date = null, Confidence = 0.5 }));
        Assert.Null(FactDoubts.Of(dated with { Confidence = 0.5 }));
    }

    [Fact]
    public void A_name_where_the_sentence_has_a_pronoun_is_doubtful()
    {
        var quote = book.Quote("Ane Lund", "Ferries are bridges,", Said);

        Assert.Equal(FactDoubt.NameFromPronoun, FactDoubts.Of(quote with { Speaker = quote.Speaker! with { Text = "she" } }));
        Assert.Null(FactDoubts.Of(quote with { Speaker = quote.Speaker! with { Text = "Lund" } }));
    }

    [Theory]
    [InlineData(0.75, FactDoubt.SpeakerFromNearby)]
    [InlineData(0.9, null)]
    public void A_speaker_whom_no_verb_names_is_doubtful(double confidence, FactDoubt? doubt) =>
        Assert.Equal(doubt, FactDoubts.Of(book.Quote("Lund", "Ferries are bridges,", Said) with { Confidence = confidence }));

    [Fact]
    public void The_weakest_patterns_of_positions_and_terms_are_doubtful()
    {
        var position = book.Position("Lund", "Ferries are bridges", Said);
        var term = book.Term("Voss meeting", "brought Lund and Oksanen together", Met);

        Assert.Equal([FactDoubt.WeakPattern, FactDoubt.WeakPattern], new Fact[] { position with { Confidence = 0.65 }, term with { Confidence = 0.7 } }.Select(FactDoubts.Of));
        Assert.Equal([null, null], new Fact[] { position with { Confidence = 0.7 }, term with { Confidence = 0.75 } }.Select(FactDoubts.Of));
    }
}
