using System.Collections.Immutable;
using CsCheck;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Tests.Scenes;
using StudyBot.Testing;

namespace StudyBot.Chat.Tests.Commands;

public sealed class CommandLineProperties
{
    private static readonly CommandCatalog Catalog = new([new EchoCommand()], [], [], []);

    // What a grammar stumbles over, more often than chance would have it.
    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.OneOf("by:", "words:", "times:", "private:", "on:", ":", "\"", "“", "”", "„", "«", "»", "\"\"", " ", "\u00A0", "\n", "\t", "/", "true", "7"),
        Gen.OneOf("echo", "🙂", "é", "e\u0301", "\u202E", "\uD800", "\0", "\u001b[2J"),
        Gen.String[0, 6]);

    private static readonly Gen<string> Hostile = Piece.Array[0, 12].Select(string.Concat);

    private static long Rounds => TestLength.Rounds(3_000, 300_000);

    [Fact]
    public void No_line_makes_it_throw() =>
        Hostile.Sample(
            text =>
            {
                CommandLine.Read(text, Catalog);
                CommandLine.Read($"/echo {text}", Catalog);
            },
            seed: "000000000001",
            iter: Rounds,
            threads: 1);

    [Fact]
    public void A_quoted_value_is_read_as_it_was_written() =>
        Hostile.Select(text => string.IsNullOrWhiteSpace(text) ? "nothing" : text).Sample(
            text => Read($"/echo some words by:{CommandLine.Quote(text)} and more") is { } understood
                && understood.Arguments.Text("by") == text
                && understood.Arguments.Text("words") == "some words and more",
            seed: "000000000001",
            iter: Rounds,
            threads: 1);

    [Fact]
    public void What_a_line_gives_is_given_by_the_line_that_is_written_of_it() =>
        Hostile.Select(text => Given($"/echo {text}")).Sample(
            given => Given(CommandLine.Write("echo", "", given)) is var read && read.Count == given.Count && given.All(g => read.GetValueOrDefault(g.Key) == g.Value),
            seed: "000000000001",
            iter: Rounds,
            threads: 1);

    [Fact]
    public void Words_without_colons_and_quotation_marks_are_the_free_text() =>
        Gen.String[Gen.Char['a', 'z'], 1, 8].Array[1, 8].Sample(
            words => Read($"/echo {string.Join(' ', words)}")?.Arguments.Text("words") == string.Join(' ', words),
            seed: "000000000001",
            iter: Rounds,
            threads: 1);

    private static ImmutableDictionary<string, string> Given(string line) => CommandLine.Read(line, Catalog) switch
    {
        LineReading.Understood understood => understood.Given,
        LineReading.WrongArguments wrong => wrong.Given,
        var other => throw new InvalidOperationException($"Not of /echo: {other}"),
    };

    private static LineReading.Understood? Read(string line) => CommandLine.Read(line, Catalog) as LineReading.Understood;
}
