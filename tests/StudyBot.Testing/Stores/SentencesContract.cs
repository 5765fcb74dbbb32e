using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Testing.Stores;

/// <summary>A source's text and sentences, as cards read them again and again.</summary>
public abstract class SentencesContract : StoreContract
{
    [Fact]
    public async Task Text_blocks_and_sentences_come_back_as_they_were()
    {
        var source = (await AddAsync(Group, "Ålesund")).Extracted;

        var first = await ReadAsync(Group, source.Source);
        var again = await ReadAsync(Group, source.Source);

        Assert.All([first, again], read =>
        {
            Assert.Equal(source.Document.Source.Text, read!.Document.Source.Text);
            Assert.Equivalent(new SourceSentences(source.Source, source.Document, source.Sentences), read, strict: true);
        });
        Assert.Equal("They agreed on a ferry.", first!.EvidenceOf(2).Text);
    }

    [Fact]
    public async Task A_source_that_the_group_cannot_see_has_none()
    {
        var source = (await AddAsync(OtherGroup, "Oslo")).Extracted.Source;
        Assert.NotNull(await ReadAsync(OtherGroup, source));

        Assert.Null(await ReadAsync(Group, source));
        Assert.Null(await ReadAsync(Group, source with { Group = Group }));
    }

    [Fact]
    public async Task The_librarys_are_read_by_all_but_the_group_that_hid_it()
    {
        var seed = (await OfferAsync("Oslo")).Extracted.Source;
        await Stores.Sources.ListAsync(Group, Now);
        Assert.NotNull(await ReadAsync(Group, seed));

        await Stores.Sources.TakeAwayAsync(Group, seed, Now);

        Assert.Null(await ReadAsync(Group, seed));
        Assert.NotNull(await ReadAsync(OtherGroup, seed));
    }

    [Fact]
    public async Task A_groups_own_copy_stands_before_the_librarys()
    {
        var own = (await AddAsync(Group, "Oslo")).Extracted.Source;
        var seed = (await OfferAsync("Oslo")).Extracted.Source;
        await Stores.Sources.ListAsync(Group, Now);

        Assert.NotNull(await ReadAsync(Group, own));
        Assert.Null(await ReadAsync(Group, seed));
    }

    [Fact]
    public async Task A_new_extraction_splits_anew()
    {
        var source = (await AddAsync(Group, "Oslo")).Extracted;
        await Stores.Sources.ListAsync(Group, Now);
        await ReadAsync(Group, source.Source);

        await Stores.Sources.ReplaceExtractionAsync(source with { Version = 2, Sentences = [.. source.Sentences.Take(2)] }, Now);

        Assert.Equal(2, (await ReadAsync(Group, source.Source))!.Sentences.Count);
    }

    [Fact]
    public async Task A_removed_source_has_none_until_it_is_added_again()
    {
        var source = (await AddAsync(Group, "Oslo")).Extracted.Source;
        await Stores.Sources.ListAsync(Group, Now);
        await ReadAsync(Group, source);

        await Stores.Sources.TakeAwayAsync(Group, source, Now);
        Assert.Null(await ReadAsync(Group, source));

        await AddAsync(Group, "Oslo");
        Assert.NotNull(await ReadAsync(Group, source));
    }

    [Fact]
    public async Task A_restart_changes_nothing()
    {
        var source = (await AddAsync(Group, "Oslo")).Extracted.Source;
        var before = await ReadAsync(Group, source);

        await Stores.ReopenAsync();

        Assert.Equivalent(before, await ReadAsync(Group, source), strict: true);
    }

    private Task<SourceSentences?> ReadAsync(GroupId group, SourceId source) => Stores.Sources.ReadSentencesAsync(group, source, Now);
}
