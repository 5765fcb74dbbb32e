using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Chat.Cards;
using StudyBot.Features.Library;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Sources;

/// <summary>Documents that are no plain text, from the file to the card and back to the file.</summary>
public sealed class FormatScenarios
{
    private static readonly byte[] Pdf = "%PDF-1.4\n1 0 obj"u8.ToArray();

    private readonly FeatureScene scene = new();

    [Fact]
    public async Task A_document_is_kept_with_what_it_says_and_states_and_comes_back_byte_for_byte()
    {
        scene.Documents.Answer = new ReadingOutcome.Read(DocumentReading.Of(
            [
                new ReadBlock(BlockKind.Heading, "Ferries between neighbours"),
                new ReadBlock(null, "The Arendal Summit took place on 14 March 2011 between Prime Minister Ane Lund and President Aki Oksanen. They agreed on a ferry line."),
            ],
            new StatedInfo(null, "Kari Holm", null, null)));

        var added = scene.AnswerOf(await scene.Platform.TypeAsync("/source add", scene.Owner, scene.Platform.File("ferries.pdf", Pdf)));

        Assert.Equal(DocumentFormat.Pdf, scene.Documents.Asked);
        Assert.Equal((CardTone.Success, "Added: Ferries between neighbours"), (added.Card.Tone, added.Card.Title));
        Assert.Equal("Kari Holm", Assert.Single(await scene.ListAsync()).Info.Author);
        Assert.Contains("14 March 2011", (await scene.AskAsync("/summit Arendal")).Text, StringComparison.Ordinal);
        var file = Assert.Single((await scene.AskAsync("/source download ferries.pdf", scene.Owner)).Card.Attachments);
        Assert.Equal(("application/pdf", "ferries.pdf"), (file.MediaType, file.FileName));
        Assert.Equal(Pdf, (await file.ReadAsync(FeatureScene.Now)).ToArray());
    }

    [Fact]
    public async Task Facts_are_made_again_out_of_what_was_read_then()
    {
        scene.Documents.Answer = new ReadingOutcome.Read(DocumentReading.Of([new ReadBlock(null, SourceScene.Summit.Split("\n\n")[3])]));
        await scene.Platform.TypeAsync("/source add", scene.Owner, scene.Platform.File("ferries.pdf", Pdf));
        var source = Assert.Single(await scene.ListAsync()).Id;
        var old = (await scene.Stores.Sources.ReadAsync(FeatureScene.Group, source, FeatureScene.Now))!;
        await scene.Stores.Sources.ReplaceExtractionAsync(old with { Version = 0, Facts = [] }, FeatureScene.Now);
        scene.Documents.Answer = new ReadingOutcome.Damaged();

        var done = await new Reextraction(scene.Stores.Sources, NullLogger<Reextraction>.Instance).RunAsync(FeatureScene.Now);

        Assert.Equal(1, done);
        var again = (await scene.Stores.Sources.ReadAsync(FeatureScene.Group, source, FeatureScene.Now))!;
        Assert.Equal(old.Document.Source.Text, again.Document.Source.Text);
        Assert.Contains(again.Facts, fact => fact is EventFact);
    }

    public static TheoryData<ReadingOutcome> Endings =>
    [
        new ReadingOutcome.Encrypted(),
        new ReadingOutcome.NoText(),
        new ReadingOutcome.Damaged(),
        new ReadingOutcome.TooManyPages(1500),
        new ReadingOutcome.TooMuchText(),
        new ReadingOutcome.TooDeep(),
        new ReadingOutcome.TookTooLong(TimeSpan.FromSeconds(20)),
        new ReadingOutcome.TooMuchMemory(),
        new ReadingOutcome.ReaderFailed("a reason for the log"),
    ];

    [Fact]
    public async Task Each_ending_has_a_sentence_of_its_own_and_keeps_nothing()
    {
        var sentences = new List<string>();
        foreach (var ending in Endings)
        {
            scene.Documents.Answer = ending.Data;
            var answer = scene.AnswerOf(await scene.Platform.TypeAsync("/source add", scene.Owner, scene.Platform.File("paper.pdf", Pdf)));
            sentences.Add(answer.Sentence());
        }

        Golden.Check("source-unread", string.Join('\n', sentences));
        Assert.Empty(await scene.ListAsync());
        Assert.Equal(typeof(ReadingOutcome).GetNestedTypes().Length - 1, sentences.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Plain_text_is_read_without_a_reader()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        Assert.Null(scene.Documents.Asked);
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task Markdown_is_read_as_such_by_its_name()
    {
        scene.Documents.Answer = new ReadingOutcome.Read(DocumentReading.Of([new ReadBlock(null, "Words.")]));

        await scene.Platform.TypeAsync("/source add", scene.Owner, scene.Platform.File("notes.md", Encoding.UTF8.GetBytes("*Words.*")));

        Assert.Equal(DocumentFormat.Markdown, scene.Documents.Asked);
    }
}
