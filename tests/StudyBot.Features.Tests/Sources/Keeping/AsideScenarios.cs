using StudyBot.Chat.Cards;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Sources.Keeping;

/// <summary>What is taken away and had back: the button under the card, and <c>/source restore</c>.</summary>
public sealed class AsideScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task What_was_taken_away_comes_back_with_one_press_and_with_what_moderators_hid()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var quote = (await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).OfType<QuoteFact>().Single();
        await scene.HideAsync(FeatureScene.Group, quote);
        var removed = await RemoveAsync("ferries.txt");

        var back = await scene.PressAsync(removed, "Undo", scene.Owner);
        var again = await scene.PressAsync(removed, "Undo", scene.Owner);

        Golden.Check("source-restored", back.Text);
        Assert.Equal("It is there already", again.Card.Title);
        Assert.NotEqual(CardTone.Notice, (await scene.AskAsync("/summit arendal")).Card.Tone);
        Assert.DoesNotContain("bridge", (await scene.AskAsync("/quote ferry")).Text, StringComparison.Ordinal);
        Assert.Equal(
            ["source.restored", "source.removed", "fact.hidden", "source.added"],
            (await scene.Stores.Audit.ListAsync(FeatureScene.Group, 9, FeatureScene.Now)).Select(line => line.Action));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Added_anew_it_has_again_what_moderators_hid_in_it_and_whoever_adds_it_is_told(bool isChecked)
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var quote = (await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).OfType<QuoteFact>().Single();
        await scene.HideAsync(FeatureScene.Group, quote);
        var confirmed = await scene.AskAsync("/source remove ferries.txt", scene.Owner);
        await scene.PressAsync(confirmed, "Take it away", scene.Owner);
        scene.Time.Advance(TimeSpan.FromHours(12));

        var added = scene.AnswerOf(await scene.Platform.TypeAsync($"/source add check:{(isChecked ? "true" : "false")}", scene.Owner, scene.File("ferries.txt", SourceScene.Summit)));
        added = isChecked ? await scene.PressAsync(added, "Add", scene.Owner) : added;

        Assert.Contains("whoever adds it anew gets it with what they hid or put right", confirmed.Text, StringComparison.Ordinal);
        Assert.Contains("What moderators hid or put right before it was taken away holds again: 1 fact.", added.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("bridge", (await scene.AskAsync("/quote ferry")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Added_anew_after_it_was_deleted_it_begins_anew()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var quote = (await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).OfType<QuoteFact>().Single();
        await scene.HideAsync(FeatureScene.Group, quote);
        await RemoveAsync("ferries.txt");
        scene.Time.Advance(TimeSpan.FromHours(24));

        var added = await scene.AddAsync("ferries.txt", SourceScene.Summit);

        Assert.DoesNotContain("holds again", added.Text, StringComparison.Ordinal);
        Assert.Contains("bridge", (await scene.AskAsync("/quote ferry")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_moderators_have_it_back_and_only_in_their_group()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var removed = await RemoveAsync("ferries.txt");
        var id = FakePlatform.IdOf(removed.Card, "Undo");

        var member = scene.AnswerOf(await scene.Platform.PressIdAsync(id, scene.Platform.Member("somebody")));
        var elsewhere = scene.AnswerOf(await scene.Platform.PressIdAsync(id, scene.Owner, SourceScene.Elsewhere));
        var theirs = await scene.AskElsewhereAsync("/source restore", scene.Owner);

        Assert.Equal(("Not yours to do", "Not from here", "Nothing to bring back"), (member.Card.Title, elsewhere.Card.Title, theirs.Card.Title));
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task A_title_brings_it_back_and_none_lists_what_there_is()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.AddAsync("sommet.txt", SourceScene.French);
        await RemoveAsync("ferries.txt");
        await RemoveAsync("sommet.txt");

        var completed = await scene.Platform.CompleteAsync("source", "restore", "name", "fer", scene.Owner);
        var listed = await scene.AskAsync("/source restore", scene.Owner);
        var back = await scene.AskAsync("/source restore ferries between neighbours", scene.Owner);
        var slip = await scene.AskAsync("/source restore somet", scene.Owner);

        Golden.Check("source-restore-list", listed.Text);
        Assert.Equal(["Ferries between neighbours"], completed.Completions?.Select(c => c.Value) ?? []);
        Assert.Equal("It is back: Ferries between neighbours", back.Card.Title);
        Assert.Equal("Which one do you mean?", slip.Card.Title);
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task After_a_day_it_is_gone_and_its_bytes_go_with_the_next_turn()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var removed = await RemoveAsync("ferries.txt");
        scene.Time.Advance(TimeSpan.FromHours(23));
        Assert.Equal(0, await scene.Features.Aside.DeleteDueAsync(FeatureScene.Now));

        scene.Time.Advance(TimeSpan.FromHours(1));
        var late = await scene.PressAsync(removed, "Undo", scene.Owner);
        var listed = await scene.AskAsync("/source restore", scene.Owner);
        var deleted = await scene.Features.Aside.DeleteDueAsync(FeatureScene.Now);

        Assert.Equal(("It cannot be had back", "Nothing to bring back", 1), (late.Card.Title, listed.Card.Title, deleted));
        Assert.Equal(0, scene.Stores.CountOriginals());
    }

    [Fact]
    public async Task A_forgotten_group_has_nothing_aside()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await RemoveAsync("ferries.txt");

        await scene.PressAsync(await scene.AskAsync("/settings forget", scene.Owner), "Delete everything", scene.Owner);

        Assert.Equal(0, scene.Stores.CountOriginals());
        Assert.Equal("Nothing to bring back", (await scene.AskAsync("/source restore", scene.Owner)).Card.Title);
    }

    [Fact]
    public async Task A_document_of_the_library_is_hidden_from_this_group_alone_and_shown_again_whenever_it_likes()
    {
        await scene.WithAsync(new Fjordland(GroupId.Library).Book);

        var question = await scene.AskAsync($"/source remove {(await scene.ListAsync())[0].FileName}", scene.Owner);
        var hidden = await scene.PressAsync(question, "Hide it", scene.Owner);
        var (mine, theirs) = (await scene.ListAsync(), await scene.ListAsync(FeatureScene.OtherGroup));
        scene.Time.Advance(TimeSpan.FromDays(9));
        var back = await scene.PressAsync(hidden, "Undo", scene.Owner);

        Golden.Check("source-hide", $"{question.Text}=====\n{hidden.Text}");
        Assert.Empty(mine);
        Assert.Single(theirs);
        Assert.StartsWith("It is back: ", back.Card.Title, StringComparison.Ordinal);
        Assert.Single(await scene.ListAsync());
    }

    private async Task<FakeAnswer> RemoveAsync(string name) =>
        await scene.PressAsync(await scene.AskAsync($"/source remove {name}", scene.Owner), "Take it away", scene.Owner);
}
