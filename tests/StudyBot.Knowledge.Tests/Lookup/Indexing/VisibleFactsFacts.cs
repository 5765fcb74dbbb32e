using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup.Indexing;

public sealed class VisibleFactsFacts
{
    private const string Told = "The Voss summit met in 1985.";
    private const string Dated = "It was held on 3 May 1985.";
    private const string Said = "“We are content,” Lund said.";

    private readonly FactBook book = new(GroupId.Library, "Two", $"{Told} {Dated} {Said}");

    [Fact]
    public void Without_anything_hidden_the_list_stays_the_same_object()
    {
        book.Quote("Lund", "We are content,", Said);
        var facts = book.Facts;

        Assert.Same(facts, VisibleFacts.Of(facts, []));
    }

    [Fact]
    public void What_a_hidden_sentence_says_is_gone_and_the_rest_is_made_once()
    {
        var summit = book.Event(EventKind.Summit, "Voss summit", Told, "1985", "Voss");
        book.Quote("Lund", "We are content,", Said);
        var facts = book.Facts;
        var hidden = Hidden(Said);

        var seen = VisibleFacts.Of(facts, hidden);

        Assert.Equal([summit.Id], seen.Select(f => f.Id));
        Assert.Same(seen, VisibleFacts.Of(facts, Hidden(Said)));
        Assert.NotSame(seen, VisibleFacts.Of(facts, Hidden(Told)));
    }

    [Fact]
    public void An_event_loses_only_the_line_that_is_hidden()
    {
        var summit = book.Event(EventKind.Summit, "Voss summit", Told, "1985", "Voss");
        book.Replace(summit, summit with { Date = summit.Date! with { Evidence = book.EvidenceOf(Dated) } });

        var seen = Assert.IsType<EventFact>(VisibleFacts.Of(book.Facts, Hidden(Dated)).Single());

        Assert.Null(seen.Date);
        Assert.Equal("Voss", seen.Place?.Value);
    }

    [Fact]
    public void A_term_loses_the_other_name_that_is_hidden_and_goes_with_its_explanation()
    {
        var term = book.Term("Voss summit", "met in 1985", Told, "Lund");
        book.Replace(term, term with { Aliases = [term.Aliases[0] with { Evidence = book.EvidenceOf(Said) }] });

        var withoutName = Assert.IsType<TermFact>(VisibleFacts.Of(book.Facts, Hidden(Said)).Single());
        book.Replace(book.Facts[0], term with { Definition = term.Definition with { Evidence = book.EvidenceOf(Dated) } });
        var withoutMeaning = VisibleFacts.Of(book.Facts, Hidden(Dated));

        Assert.Empty(withoutName.Aliases);
        Assert.Empty(withoutMeaning);
    }

    private (SourceId Source, TextSpan Span)[] Hidden(string sentence) => [(book.Source, book.EvidenceOf(sentence).Span)];
}
