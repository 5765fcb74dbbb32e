using StudyBot.Chat.Cards;
using StudyBot.Knowledge;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Sources.Keeping;

/// <summary><c>/source rename</c>.</summary>
public sealed class RenamingScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task A_new_title_stands_wherever_the_document_is_cited()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var renamed = await scene.AskAsync("/source rename ferries.txt to:\"A line across the sound\"", scene.Owner);

        Golden.Check("source-renamed", renamed.Text);
        foreach (var line in new[] { "/summit arendal", "/quote ferry", "/sources a line across", "/source download ferries.txt" })
        {
            Assert.Contains("A line across the sound", (await scene.AskAsync(line, scene.Owner)).Text, StringComparison.Ordinal);
        }

        Assert.Contains(await scene.Stores.Audit.ListAsync(FeatureScene.Group, 9, FeatureScene.Now), line => line.Action == "source.renamed");
    }

    [Fact]
    public async Task It_outlives_another_reading()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.AskAsync("/source rename ferries.txt to:\"A line across the sound\"", scene.Owner);

        await scene.AskAsync("/source reindex ferries.txt", scene.Owner);

        Assert.Equal("A line across the sound", Assert.Single(await scene.ListAsync()).DisplayTitle);
    }

    [Fact]
    public async Task After_a_slip_and_between_two_nothing_is_renamed_before_one_is_chosen()
    {
        await scene.WithAsync(new FactBook(FeatureScene.Group, "Minutes", "One."), new FactBook(FeatureScene.Group, "Minutes", "Two."));

        var slip = await scene.AskAsync("/source rename minuets to:\"Notes\"", scene.Owner);
        var choice = await scene.AskAsync("/source rename minutes to:\"Notes\"", scene.Owner);
        var option = choice.Card.Controls.OfType<Choice>().Single().Options[1];
        var renamed = scene.AnswerOf(await scene.Platform.PressIdAsync(((Chat.Buttons.SealedTarget)option.Target).Id, scene.Owner));

        Assert.Equal("Which one do you mean?", slip.Card.Title);
        Assert.Equal("Renamed: Notes", renamed.Card.Title);
        Assert.Equal(["Minutes", "Notes"], (await scene.ListAsync()).Select(source => source.DisplayTitle).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_belongs_to_everyone_keeps_its_title()
    {
        await scene.WithAsync(new Fjordland(GroupId.Library).Book);
        var title = (await scene.ListAsync())[0].DisplayTitle;

        var answer = await scene.AskAsync($"/source rename {title} to:\"Ours\"", scene.Owner);

        Assert.Equal("This one belongs to everyone", answer.Card.Title);
        Assert.Equal(title, (await scene.ListAsync())[0].DisplayTitle);
    }
}
