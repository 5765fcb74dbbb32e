using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Sources;

/// <summary><c>/source add</c> with a file.</summary>
public sealed class AddingScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task An_added_document_is_told_with_what_came_out_and_what_to_ask()
    {
        var added = await scene.AddAsync("ferries.txt", SourceScene.Summit);

        Golden.Check("source-added", added.Text);
        Assert.False(added.IsPublic);
        Assert.Equal(CardTone.Success, added.Card.Tone);
    }

    [Fact]
    public async Task What_it_offers_to_ask_works_as_typed_and_is_answered_from_the_new_document()
    {
        await scene.WithAsync(new Fjordland(FeatureScene.Group).Book, new Sound(FeatureScene.Group).First);

        var examples = (await scene.AddAsync("ferries.txt", SourceScene.Summit)).Examples();
        var answers = new List<FakeAnswer>();
        foreach (var example in examples)
        {
            answers.Add(await scene.AskAsync(example));
        }

        Assert.NotEmpty(examples);
        Assert.All(answers, answer => Assert.NotEqual(CardTone.Notice, answer.Card.Tone));
        Assert.Contains(answers, answer => answer.Text.Contains("Ferries between neighbours", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_is_kept_with_its_name_who_brought_it_and_when()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var source = Assert.Single(await scene.ListAsync());

        Assert.Equal(("ferries.txt", "discord:owner"), (source.FileName, source.AddedBy?.Value));
        Assert.Equal(scene.Time.GetUtcNow(), source.AddedAt.ToDateTimeOffset());
    }

    [Fact]
    public async Task It_opens_from_the_card()
    {
        var added = await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var opened = await scene.PressAsync(added, "Open it", scene.Owner);

        Assert.Contains("“A ferry is a bridge,”", opened.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_comes_as_a_typed_option_as_well()
    {
        var exchange = await scene.Platform.InvokeAsync("source", "add", Arguments.None.With("file", scene.File("ferries.txt", SourceScene.Summit)), scene.Owner);

        Assert.Equal("Added: Ferries between neighbours", scene.AnswerOf(exchange).Card.Title);
    }

    [Fact]
    public async Task It_says_how_far_it_is_while_it_works()
    {
        var exchange = await scene.Platform.TypeAsync("/source add", scene.Owner, scene.File("ferries.txt", SourceScene.Summit));

        Assert.Equal(["Reading ferries.txt (243 bytes)…", "Making it searchable…"], exchange.Progress);
    }

    [Fact]
    public async Task What_is_not_English_is_kept_and_searchable_and_says_that_it_gives_no_facts()
    {
        var added = await scene.AddAsync("sommet.txt", SourceScene.French);
        var found = await scene.AskAsync("/ask ligne ferry");

        Golden.Check("source-added-foreign", added.Text);
        Assert.Contains("ligne de ferry", found.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_content_twice_is_recognised_whatever_its_name()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var again = await scene.AddAsync("copy.txt", SourceScene.Summit);

        Assert.Equal("“copy.txt” has the very words of “Ferries between neighbours”, which this group holds already; nothing was added.", again.Sentence());
        Assert.Single(await scene.ListAsync());
        Assert.Single(again.Card.Controls);
    }

    [Fact]
    public async Task What_the_library_holds_is_not_added_to_a_group_and_that_is_said()
    {
        await scene.Features.Indexer.IndexAsync(
            IncomingFile.OfBytes("seed.txt", Encoding.UTF8.GetBytes(SourceScene.Summit)), GroupId.Library, null, FeatureScene.Now);

        var again = await scene.AddAsync("copy.txt", SourceScene.Summit);

        Assert.Equal("“copy.txt” is “Ferries between neighbours” of the bundled library, which every group reads; nothing was added.", again.Sentence());
        Assert.Equal(GroupId.Library, Assert.Single(await scene.ListAsync()).Id.Group);
    }

    public static TheoryData<string, byte[], string> Refused => new()
    {
        { "empty.txt", " \n\t"u8.ToArray(), "“empty.txt” is empty; nothing was added." },
        { "nothing.txt", [], "“nothing.txt” is empty; nothing was added." },
        { "program.txt", [1, 2, 0, 3, 4, 5, 0, 0, 9], "“program.txt” is not plain text, and of no other format that I read; those are Markdown, web pages (HTML), PDF and Word documents (.docx)." },
        { "paper.pdf", "%PDF-1.4\nBT (Summit) Tj ET"u8.ToArray(), "“paper.pdf” is damaged, or not what its beginning says; nothing was added." },
        { "renamed.txt", "%PDF-1.4\nBT (Summit) Tj ET"u8.ToArray(), "“renamed.txt” is damaged, or not what its beginning says; nothing was added." },
        { "page.html", "\n<!DOCTYPE html><p>Hello"u8.ToArray(), "“page.html” is damaged, or not what its beginning says; nothing was added." },
        { "talk.docx", [0x50, 0x4B, 3, 4, 20, 0], "“talk.docx” is no whole Word document; I read plain text, Markdown, a web page (HTML), a PDF or a Word document (.docx)." },
        { "talk.rtf", @"{\rtf1 Hello}"u8.ToArray(), "“talk.rtf” is an RTF document; I read plain text, Markdown, a web page (HTML), a PDF or a Word document (.docx)." },
        { "old.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "“old.docx” is an encrypted document, or one of an old Office format; I read plain text, Markdown, a web page (HTML), a PDF or a Word document (.docx)." },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_cannot_be_read_gets_one_sentence_and_is_not_kept(string name, byte[] bytes, string sentence)
    {
        var answer = scene.AnswerOf(await scene.Platform.TypeAsync("/source add", scene.Owner, scene.Platform.File(name, bytes)));

        Assert.Equal(CardTone.Notice, answer.Card.Tone);
        Assert.Equal(sentence, Assert.IsType<Paragraph>(Assert.Single(answer.Card.Parts)).Text.PlainText);
        Assert.Empty(await scene.ListAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_too_large_is_refused_by_its_declared_size_unread_and_by_its_real_one(bool isDeclared)
    {
        const long Bytes = DocumentLimits.MaxBytes + 1L;
        var wasRead = false;
        var file = new Attachment("war.txt", null, isDeclared ? Bytes : null, _ =>
        {
            wasRead = true;
            return Task.FromResult<ReadOnlyMemory<byte>>(new byte[Bytes]);
        });

        var answer = scene.AnswerOf(await scene.Platform.TypeAsync("/source add", scene.Owner, file));

        Assert.Equal("“war.txt” is too large: 20.0 MB, and a document may have 20 MB; add it in parts.", answer.Sentence());
        Assert.Equal(!isDeclared, wasRead);
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task A_file_that_cannot_be_had_is_said_without_what_the_platform_says_of_it()
    {
        var file = new Attachment("lost.txt", null, 5, _ => throw new IOException("https://files.example/?token=secret"));

        var answer = scene.AnswerOf(await scene.Platform.TypeAsync("/source add", scene.Owner, file));

        Assert.Equal("“lost.txt” could not be read; please try again, or send the file anew.", answer.Sentence());
    }

    [Fact]
    public async Task A_hostile_name_becomes_one_that_does_no_harm()
    {
        var name = "../../etc/\u202Epass\u0007wd\n" + new string('x', 10_000) + ".txt";

        var added = await scene.AddAsync(name, "Only a line of no news at all.");
        var source = Assert.Single(await scene.ListAsync());

        Assert.StartsWith("passwdxxx", source.FileName, StringComparison.Ordinal);
        Assert.EndsWith("xxx.txt", source.FileName, StringComparison.Ordinal);
        Assert.True(source.FileName.Length <= 120);
        Assert.True(added.Text.Length < 1500);
    }

    [Fact]
    public async Task Hostile_words_and_the_longest_ones_are_shown_as_text_and_cut()
    {
        const string Bad = "**@everyone** <@123> \u202Egro.live\u202C [x](http://evil.example) <!channel>";
        var longest = string.Concat(Enumerable.Repeat("A very long title ", 40)).Trim();

        var cards = new List<FakeAnswer>
        {
            await scene.AddAsync($"{Bad}.txt", $"{Bad}\n\nBy @here\n\nA line of no news about {Bad} at all."),
            await scene.AddAsync($"{longest}.txt", $"{longest}\n\nAnother line of no news."),
            await scene.AskAsync("/source list", scene.Owner),
            await scene.AskAsync("/source remove everyone", scene.Owner),
            await scene.AskAsync("/source download very long title", scene.Owner),
            await scene.AskAsync($"/source remove {Bad} {longest}", scene.Owner),
        };

        var text = string.Join("\n=====\n", cards.Select(card => card.Text));
        Golden.Check("source-extremes", text);
        Assert.DoesNotContain(text, sign => char.IsControl(sign) && sign != '\n');
        Assert.DoesNotContain('\u202E', text);
    }

    [Fact]
    public async Task What_one_group_adds_no_other_finds()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var elsewhere = await scene.AskElsewhereAsync("/summit arendal");
        var list = await scene.AskElsewhereAsync("/source list", scene.Owner);
        var theirs = await scene.AddElsewhereAsync("ferries.txt", SourceScene.Summit);

        Assert.Equal("Nothing found for “arendal”", elsewhere.Card.Title);
        Assert.Equal("No documents yet", list.Card.Title);
        Assert.Equal("Added: Ferries between neighbours", theirs.Card.Title);
    }

    [Fact]
    public async Task A_repeated_delivery_adds_nothing_twice()
    {
        var first = await scene.Platform.TypeAsync("/source add", scene.Owner, scene.File("ferries.txt", SourceScene.Summit));
        await scene.Stores.Sources.TakeAwayAsync(FeatureScene.Group, (await scene.ListAsync())[0].Id, FeatureScene.Now);

        await scene.Platform.RepeatAsync(first);
        await scene.Chat.RestartAsync();
        await scene.Platform.RepeatAsync(first);

        Assert.Empty(await scene.ListAsync());
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task Without_a_file_it_asks_for_one_or_for_a_text()
    {
        var asked = await scene.AskAsync("/source add", scene.Owner);

        Golden.Check("source-add-asks", asked.Text);
    }

    [Fact]
    public async Task A_path_that_leads_to_no_file_is_said()
    {
        var answer = await scene.AskAsync("/source add no/such file.txt", scene.Owner);

        Assert.Contains("names no file that I can find", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_may_name_a_file_by_its_path()
    {
        var typed = new CommandTyped(scene.Platform.Next(scene.Owner), "/source add a folder/ferries.txt", [])
        {
            FindFile = path => path == "a folder/ferries.txt" ? scene.File("ferries.txt", SourceScene.Summit) : null,
        };

        var answer = scene.AnswerOf(await scene.Platform.DeliverAsync(typed, cancellationToken: FeatureScene.Now));

        Assert.Equal("Added: Ferries between neighbours", answer.Card.Title);
    }
}
