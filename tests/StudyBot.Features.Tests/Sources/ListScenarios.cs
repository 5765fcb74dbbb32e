using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Sources;

/// <summary><c>/source list</c>.</summary>
public sealed class ListScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task The_groups_documents_stand_before_the_librarys_each_with_what_it_holds()
    {
        await scene.Features.Indexer.IndexAsync(
            IncomingFile.OfBytes("seed.txt", Encoding.UTF8.GetBytes("A seed\n\nThe Bergen Summit took place on 3 May 2010 between two ministers.")), GroupId.Library, null, FeatureScene.Now);
        scene.Time.Advance(TimeSpan.FromDays(2));
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.AddAsync("sommet.txt", SourceScene.French);

        var list = await scene.AskAsync("/source list", scene.Owner);

        Golden.Check("source-list", list.Text);
        Assert.False(list.IsPublic);
    }

    [Fact]
    public async Task What_a_moderator_hid_is_not_counted()
    {
        var told = new Fjordland(FeatureScene.Group);
        await scene.WithAsync(told.Book);
        var before = await scene.AskAsync("/source list", scene.Owner);

        await scene.HideAsync(FeatureScene.Group, told.Visit);

        Assert.Contains("4 events", before.Text, StringComparison.Ordinal);
        Assert.Contains("3 events", (await scene.AskAsync("/source list", scene.Owner)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Many_are_listed_page_by_page()
    {
        var books = Enumerable.Range(1, 20).Select(n => new FactBook(FeatureScene.Group, $"Minutes {n:D2}", $"Sitting {n}.")).ToArray();
        await scene.WithAsync(books);

        var first = await scene.AskAsync("/source list", scene.Owner);
        var third = await scene.PressAsync(await scene.PressAsync(first, "Next page", scene.Owner), "Next page", scene.Owner);
        var back = await scene.PressAsync(third, "Previous page", scene.Owner);

        Assert.Equal([8, 4, 8], new[] { first, third, back }.Select(p => p.Card.Parts.OfType<FieldList>().Single().Items.Length));
        Assert.Equal("Page 3 of 3", third.Card.Footer?.PlainText);
    }

    [Fact]
    public async Task An_empty_group_is_told_how_to_begin()
    {
        var list = await scene.AskAsync("/source list", scene.Owner);

        Assert.Equal("No documents yet", list.Card.Title);
        Assert.Contains("/source add", list.Text, StringComparison.Ordinal);
        Assert.NotEmpty(list.Card.Controls);
    }
}
