using CsCheck;
using StudyBot.Knowledge;

namespace StudyBot.Lucene.Tests.Asking;

public sealed class Hostile_questions
{
    private const string Text = "The harbour treaty\n\nThe delegates signed the harbour treaty in Oslo on 3 May 2021. It says “no tolls”.\n";

    public static TheoryData<string> Hostile =>
    [
        "",
        "   \t\n",
        "?!.,;:—…",
        "\0\u0001\u001b[31m\u202e\ufeff",
        "😀😀😀 👩‍👩‍👧",
        "\ud800 \udc00 half of a pair \ud83d",
        "body:harbour AND (NOT source:*) OR \"unclosed",
        "harbour~100000 treaty^999999 [a TO z] {x TO *} /(a+)+$/",
        "*:* ?* \\ && || + - ! ( ) { } [ ] ^ \" ~ * ? : \\",
        new string('a', 100_000),
        new string('?', 100_000),
        new string('(', 100_000),
        string.Concat(Enumerable.Repeat("harbour treaty ", 7_000)),
        string.Concat(Enumerable.Range(0, 20_000).Select(i => $"{i} ")),
        string.Concat(Enumerable.Repeat("two hundred million ", 5_000)),
        string.Concat(Enumerable.Repeat("1-1-1.1,1", 10_000)),
        new string('港', 100_000),
        string.Concat(Enumerable.Repeat("e\u0301", 50_000)),
    ];

    [Theory]
    [MemberData(nameof(Hostile))]
    public async Task Neither_fail_nor_take_for_ever(string question)
    {
        await using var shelf = new Shelf();
        await shelf.AddAsync(GroupId.Terminal, Text);

        var found = await shelf.AskAsync(GroupId.Terminal, question);

        Assert.All(found.Passages, p => Assert.Contains(p.Sentence.Text, Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_question_without_a_word_finds_nothing_and_is_declined()
    {
        await using var shelf = new Shelf();
        await shelf.AddAsync(GroupId.Terminal, Text);

        var found = await shelf.AskAsync(GroupId.Terminal, "?!");

        Assert.True(found.IsDeclined);
        Assert.Empty(found.Passages);
    }

    [Fact]
    public async Task Any_text_may_be_asked_and_any_answer_lies_in_its_sentence()
    {
        await using var shelf = new Shelf();
        await shelf.AddAsync(GroupId.Terminal, Text);
        var word = Gen.OneOf(
            Gen.OneOf("who", "When", "how many", "Oslo", "harbour", "2021-05-03", "%", "U.S.", "“", "\n", "third"),
            Gen.String[Gen.Char['\u0001', '\uFFFD'], 0, 12]);

        Gen.Select(word.Array[0, 12], words => string.Join(' ', words)).Sample(
            question =>
            {
                var found = shelf.AskAsync(GroupId.Terminal, question).GetAwaiter().GetResult();
                return found.Passages.All(p => p.Answer is not { } answer || p.Sentence.Span.Contains(answer));
            },
            iter: 300,
            seed: "0000KlkTYoD1",
            threads: 1);
    }
}
