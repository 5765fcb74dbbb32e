using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup.Indexing;

public sealed class VisibleNamesFacts
{
    private const string Both = "Siri Lund met Per Dahl.";
    private const string One = "Siri Lund left.";

    private IReadOnlyList<SourceNames> names;
    private readonly SourceSentences sentences;
    private readonly Dictionary<string, TextSpan> spans;
    private int reads;

    public VisibleNamesFacts()
    {
        var book = new FactBook(GroupId.Library, "Two", $"{Both} {One}").Person("Siri Lund").Person("Per Dahl");
        spans = new[] { Both, One }.ToDictionary(sentence => sentence, sentence => book.EvidenceOf(sentence).Span);
        var extracted = book.Extract();
        names = [SourceNames.Of(extracted)];
        sentences = new SourceSentences(extracted.Source, extracted.Document, extracted.Sentences);
    }

    [Fact]
    public async Task Without_anything_hidden_the_list_stays_the_same_object()
    {
        Assert.Same(names, await VisibleAsync());
        Assert.Equal(0, reads);
    }

    [Fact]
    public async Task Who_is_named_in_a_hidden_sentence_alone_is_gone_and_others_are_named_less_often()
    {
        var named = Assert.Single(Assert.Single(await VisibleAsync(Both)).Names);

        Assert.Equal("Siri Lund", named.Name);
        Assert.Single(named.Sentences);
    }

    [Fact]
    public async Task The_sentences_are_read_once_for_what_is_hidden_also_where_another_document_came()
    {
        var before = await VisibleAsync(Both);
        var again = await VisibleAsync(Both);
        names = [.. names, new SourceNames(new FactBook(GroupId.Library, "More", One).Source, [])];
        var longer = await VisibleAsync(Both);
        Assert.Equal(1, reads);
        var other = await VisibleAsync(One);

        Assert.Same(before, again);
        Assert.Same(before[0], longer[0]);
        Assert.NotSame(longer, other);
        Assert.Equal(2, reads);
    }

    private Task<IReadOnlyList<SourceNames>> VisibleAsync(params string[] hidden) => VisibleNames.OfAsync(
        names,
        [.. hidden.Select(sentence => (sentences.Source, spans[sentence]))],
        _ =>
        {
            reads++;
            return Task.FromResult<SourceSentences?>(sentences);
        });
}
