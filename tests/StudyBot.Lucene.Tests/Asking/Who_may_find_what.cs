using System.Text;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking;
using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.Testing.Stores;

namespace StudyBot.Lucene.Tests.Asking;

public sealed class Who_may_find_what
{
    private const string Harbour = "The harbour treaty\n\nThe delegates signed the harbour treaty in Oslo on 3 May 2021. They dined afterwards.\n";
    private const string Bridge = "The bridge\n\nThe bridge across the Narrow Sound was opened by Queen Ingrid in 1998.\n";

    private static readonly GroupId One = new("discord:1");
    private static readonly GroupId Other = new("discord:2");

    [Fact]
    public async Task A_group_finds_its_own_and_the_librarys_and_nobody_elses()
    {
        await using var shelf = new Shelf();
        var own = await shelf.AddAsync(One, Harbour);
        var shared = await shelf.AddAsync(GroupId.Library, Bridge);

        var mine = await shelf.AskAsync(One, "Where did the delegates sign the harbour treaty?");
        var library = await shelf.AskAsync(One, "Who opened the bridge across the Narrow Sound?");
        var theirs = await shelf.AskAsync(Other, "Where did the delegates sign the harbour treaty?");

        Assert.Equal(own, mine.Passages[0].Source);
        Assert.Equal(shared, library.Passages[0].Source);
        Assert.DoesNotContain(theirs.Passages, p => p.Source == own);
    }

    [Fact]
    public async Task The_nearest_sentences_to_a_name_are_a_groups_own_and_the_librarys_too()
    {
        await using var shelf = new Shelf();
        await shelf.AddAsync(One, Harbour);
        var shared = await shelf.AddAsync(GroupId.Library, Bridge);

        var near = await shelf.Finder.FindNearestAsync(One, "Oslo harbour", 1, TestContext.Current.CancellationToken);
        var theirs = await shelf.Finder.FindNearestAsync(Other, "harbour bridge", 5, TestContext.Current.CancellationToken);

        Assert.Equal("The delegates signed the harbour treaty in Oslo on 3 May 2021.", Assert.Single(near).Sentence.Text);
        Assert.NotEmpty(theirs);
        Assert.All(theirs, p => Assert.Equal(shared, p.Source));
    }

    [Fact]
    public async Task The_nearest_sentences_have_most_of_the_words_and_only_where_none_has_any_of_them()
    {
        await using var shelf = new Shelf();
        await shelf.AddAsync(One, Harbour);
        await shelf.AddAsync(One, Bridge);

        var most = await shelf.Finder.FindNearestAsync(One, "Narrow Sound treaty", 5, TestContext.Current.CancellationToken);
        var any = await shelf.Finder.FindNearestAsync(One, "Oslo Sound Palace Quarter", 5, TestContext.Current.CancellationToken);

        Assert.Equal("The bridge across the Narrow Sound was opened by Queen Ingrid in 1998.", Assert.Single(most).Sentence.Text);
        Assert.Equal(2, any.Select(p => p.Source).Distinct().Count());
    }

    [Fact]
    public async Task A_passage_that_has_the_whole_name_is_nearer_than_one_that_has_more_of_its_rarer_words()
    {
        await using var shelf = new Shelf();
        var often = Enumerable.Range(1, 12).Select(day => $"On day {day} the Sound was calm.");
        await shelf.AddAsync(One, string.Join("\n\n", often.Append("A narrow bridge is a narrow bridge is a narrow bridge.")));
        await shelf.AddAsync(One, Bridge);

        var near = await shelf.Finder.FindNearestAsync(One, "Narrow Sound bridge", 3, TestContext.Current.CancellationToken);

        Assert.Equal(
            ["The bridge across the Narrow Sound was opened by Queen Ingrid in 1998.", "A narrow bridge is a narrow bridge is a narrow bridge."],
            near.Select(p => p.Sentence.Text));
    }

    [Fact]
    public async Task A_source_of_another_group_is_not_found_by_naming_it()
    {
        await using var shelf = new Shelf();
        var foreign = await shelf.AddAsync(One, Harbour);
        await shelf.AddAsync(Other, Bridge);

        var found = await shelf.AskAsync(Other, "Where was the harbour treaty signed?", only: foreign);

        Assert.True(found.IsDeclined);
        Assert.Empty(found.Passages);
    }

    [Fact]
    public async Task A_library_source_that_a_group_hid_is_not_found_by_it_and_still_by_others()
    {
        await using var shelf = new Shelf();
        var shared = await shelf.AddAsync(GroupId.Library, Bridge);
        await shelf.AskAsync(One, "bridge");

        await shelf.Stores.Sources.TakeAwayAsync(One, shared, TestContext.Current.CancellationToken);

        Assert.Empty((await shelf.AskAsync(One, "Who opened the bridge?")).Passages);
        Assert.NotEmpty((await shelf.AskAsync(Other, "Who opened the bridge?")).Passages);
    }

    [Fact]
    public async Task A_source_that_was_removed_is_found_no_more_and_leaves_the_index()
    {
        await using var shelf = new Shelf();
        var own = await shelf.AddAsync(One, Harbour);
        await shelf.AskAsync(One, "harbour");

        await shelf.Stores.Sources.TakeAwayAsync(One, own, TestContext.Current.CancellationToken);

        Assert.Empty((await shelf.AskAsync(One, "Where was the harbour treaty signed?")).Passages);
        Assert.DoesNotContain(own, shelf.Index.Sources.Keys);
    }

    [Fact]
    public async Task What_a_group_that_was_forgotten_had_leaves_the_index_with_the_next_change()
    {
        await using var shelf = new Shelf();
        var own = await shelf.AddAsync(One, Harbour);
        await shelf.AskAsync(One, "harbour");

        await shelf.Stores.Sources.TakeAwayAsync(One, own, TestContext.Current.CancellationToken);
        await shelf.AddAsync(Other, Bridge);
        await shelf.AskAsync(Other, "bridge");

        Assert.DoesNotContain(own, shelf.Index.Sources.Keys);
    }

    [Fact]
    public async Task Taken_out_at_once_no_word_of_it_is_left_in_the_files()
    {
        await using var shelf = new Shelf();
        for (var i = 0; i < 40; i++)
        {
            await shelf.AddAsync(GroupId.Library, $"{Bridge}\nIt was painted {i} times.\n", $"{i}.txt");
        }

        var own = await shelf.AddAsync(One, "The quokka\n\nThe quokkas of Rottnest signed nothing.\n");
        await shelf.AskAsync(One, "quokka");
        Assert.True(IsInFiles(shelf, "quokka"));

        await shelf.Stores.Sources.TakeAwayAsync(One, own, TestContext.Current.CancellationToken);
        await shelf.Finder.TakeOutGoneAsync(TestContext.Current.CancellationToken);

        Assert.False(IsInFiles(shelf, "quokka"));
        Assert.False(IsInFiles(shelf, own.ToString()));
        Assert.NotEmpty((await shelf.AskAsync(One, "Who opened the bridge?")).Passages);
    }

    [Fact]
    public async Task What_a_cancelled_question_put_in_can_be_taken_out()
    {
        await using var shelf = new Shelf();
        var own = await shelf.AddAsync(One, Harbour);
        await shelf.AddAsync(One, Bridge);
        using var finder = new PassageFinder(new CancelledIndex(shelf.Index), shelf.Stores.Sources, shelf.Stores.Facts, shelf.Stores.Names);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => finder.FindAsync(One, "harbour", null, 1, TestContext.Current.CancellationToken));

        foreach (var source in await shelf.Stores.Sources.ListAsync(One, TestContext.Current.CancellationToken))
        {
            await shelf.Stores.Sources.TakeAwayAsync(One, source.Id, TestContext.Current.CancellationToken);
        }

        await shelf.Finder.TakeOutGoneAsync(TestContext.Current.CancellationToken);

        Assert.Empty(shelf.Index.Sources);
        Assert.False(IsInFiles(shelf, own.ToString()));
    }

    [Fact]
    public async Task A_source_that_is_added_is_found_at_once()
    {
        await using var shelf = new Shelf();
        await shelf.AddAsync(One, Harbour);
        await shelf.AskAsync(One, "harbour");

        var added = await shelf.AddAsync(One, Bridge);

        Assert.Equal(added, (await shelf.AskAsync(One, "Who opened the bridge across the Narrow Sound?")).Passages[0].Source);
    }

    [Fact]
    public async Task A_passage_that_a_moderator_hid_is_not_shown_and_its_neighbours_are()
    {
        await using var shelf = new Shelf();
        await shelf.AddAsync(One, Harbour);
        var facts = await shelf.Stores.Facts.ListAsync(One, TestContext.Current.CancellationToken);
        var signing = facts.First(f => f.Main.Text.Contains("harbour treaty in Oslo", StringComparison.Ordinal));

        await shelf.Stores.Desk.SayAsync(
            SampleSources.Overlay(One, signing, isHidden: true, isPassageHidden: true), TestContext.Current.CancellationToken);
        var found = await shelf.AskAsync(One, "Where did the delegates sign the harbour treaty and what did they do afterwards?");

        Assert.DoesNotContain(found.Passages, p => p.Sentence.Text.Contains("Oslo", StringComparison.Ordinal));
        Assert.Contains(found.Passages, p => p.Sentence.Text == "They dined afterwards.");
    }

    [Fact]
    public async Task A_passage_that_is_hidden_whole_is_near_to_nothing()
    {
        await using var shelf = new Shelf();
        await shelf.AddAsync(One, "The Harbour Summit took place in Oslo on 4 May 2021.");
        var before = await shelf.Finder.FindNearestAsync(One, "Harbour Summit", 3, TestContext.Current.CancellationToken);
        var told = (await shelf.Stores.Facts.ListAsync(One, TestContext.Current.CancellationToken))[0];

        await shelf.Stores.Desk.SayAsync(
            SampleSources.Overlay(One, told, isHidden: true, isPassageHidden: true), TestContext.Current.CancellationToken);
        var after = await shelf.Finder.FindNearestAsync(One, "Harbour Summit", 3, TestContext.Current.CancellationToken);

        Assert.Single(before);
        Assert.Empty(after);
    }

    [Fact]
    public async Task What_a_moderator_hid_or_put_right_is_no_short_answer_any_more()
    {
        const string question = "Where was the harbour treaty signed?";
        await using var shelf = new Shelf();
        await shelf.AddAsync(One, Harbour);
        var before = (await shelf.AskAsync(One, question)).Passages[0];
        var facts = await shelf.Stores.Facts.ListAsync(One, TestContext.Current.CancellationToken);
        var signing = facts.First(f => f.Main.Span == before.Sentence.Span);

        await shelf.Stores.Desk.SayAsync(SampleSources.Overlay(One, signing, isHidden: true), TestContext.Current.CancellationToken);
        var after = (await shelf.AskAsync(One, question)).Passages.First(p => p.Sentence.Span == before.Sentence.Span);

        Assert.NotNull(before.Answer);
        Assert.Null(after.Answer);
    }

    [Fact]
    public async Task A_source_that_was_extracted_again_is_indexed_again()
    {
        await using var shelf = new Shelf();
        var own = await shelf.AddAsync(One, Harbour);
        await shelf.AskAsync(One, "harbour");
        var extracted = await shelf.Stores.Sources.ReadAsync(One, own, TestContext.Current.CancellationToken);

        await shelf.Stores.Sources.ReplaceExtractionAsync(extracted! with { Version = 7 }, TestContext.Current.CancellationToken);
        var found = await shelf.AskAsync(One, "Where was the harbour treaty signed?");

        Assert.Equal(7, shelf.Index.Sources[own]);
        Assert.Equal(own, found.Passages[0].Source);
    }

    private static bool IsInFiles(Shelf shelf, string words) =>
        Directory.GetFiles(shelf.Folder).Any(f => File.ReadAllBytes(f).AsSpan().IndexOf(Encoding.UTF8.GetBytes(words)) >= 0);

    /// <summary>The question is cancelled when a first source was put in.</summary>
    private sealed class CancelledIndex(ISearchIndex index) : ISearchIndex
    {
        private bool hasOne;

        public IReadOnlyDictionary<SourceId, int> Sources => index.Sources;

        public void Put(SourceId source, int version, IEnumerable<IndexedPassage> passages)
        {
            if (hasOne)
            {
                throw new OperationCanceledException();
            }

            index.Put(source, version, passages);
            hasOne = true;
        }

        public void Remove(SourceId source) => index.Remove(source);

        public void Commit() => index.Commit();

        public SearchHits? Search(SearchQuery query, SearchScope scope) => index.Search(query, scope);
    }
}
