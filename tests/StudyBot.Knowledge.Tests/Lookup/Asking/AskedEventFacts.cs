using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup.Asking;

public sealed class AskedEventFacts
{
    private const string Met = "Kari Lund and Nils Berg met at the Arendal summit of 2011 in Arendal.";
    private const string Dated = "It was 3 May 2011.";

    private readonly FactBook book = new(GroupId.Library, "Ferries", Met + " " + Dated);

    public AskedEventFacts()
    {
        var summit = book.Event(EventKind.Summit, "Arendal summit", Met, "2011", "Arendal", null, ["Kari Lund", "Nils Berg"]);
        book.Replace(summit, summit with { Date = summit.Date! with { Text = "3 May 2011", Evidence = book.EvidenceOf(Dated) } });
    }

    [Theory]
    [InlineData("When was the Arendal summit?", Dated)]
    [InlineData("When did the Arendal summit take place?", Dated)]
    [InlineData("Where was the Arendal summit held?", Met)]
    [InlineData("Who met at the Arendal summit?", Met)]
    [InlineData("Who attended the Arendal summit?", Met)]
    public void An_event_that_is_asked_by_name_is_answered_by_the_sentence_that_says_it(string question, string sentence) =>
        Assert.Equal(sentence, Find(question)?.Sentence.Text);

    [Theory]
    [InlineData("When was the Arendal summit criticised?")]
    [InlineData("Where was the summit?")]
    [InlineData("Who proposed the Arendal summit?")]
    [InlineData("When was the Bergen summit?")]
    [InlineData("When did Kari Lund meet?")]
    [InlineData("Why was the Arendal summit held?")]
    public void A_question_that_asks_more_or_other_is_left_to_the_passages(string question) => Assert.Null(Find(question));

    [Fact]
    public void The_short_answer_is_the_words_that_say_it()
    {
        var found = Find("When was the Arendal summit?")!;

        var start = found.Answer!.Value.Start - found.Sentence.Span.Start;

        Assert.Equal("3 May 2011", found.Sentence.Text.Substring(start, found.Answer.Value.Length));
    }

    [Fact]
    public void Another_source_is_not_asked() =>
        Assert.Null(AskedEvent.Find(
            book.Facts,
            Question.Read("When was the Arendal summit?"),
            new FactBook(GroupId.Library, "Other", "Nothing of it.").Source));

    private AskedEvent? Find(string question) => AskedEvent.Find(book.Facts, Question.Read(question), only: null);
}
