using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Knowledge;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Facts;

namespace StudyBot.Features.Tests.Sources;

/// <summary><c>/source remove</c>.</summary>
public sealed class RemovalScenarios
{
    private const string Button = "Take it away";

    private readonly FeatureScene scene = new();

    [Fact]
    public async Task It_asks_once_and_then_no_look_up_finds_anything_of_the_document()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var question = await scene.AskAsync("/source remove ferries between neighbours", scene.Owner);
        var stillThere = await scene.AskAsync("/summit arendal");
        var done = await scene.PressAsync(question, Button, scene.Owner);

        Golden.Check("source-remove", $"{question.Text}=====\n{done.Text}");
        Assert.NotEqual(CardTone.Notice, stillThere.Card.Tone);
        foreach (var line in new[] { "/summit arendal", "/person lund", "/place arendal", "/quote ferry", "/positions ferry", "/ask ferry line", "/sources ferries" })
        {
            Assert.DoesNotContain("Ferries between", (await scene.AskAsync(line)).Text, StringComparison.Ordinal);
        }

        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task The_original_stays_as_long_as_another_group_holds_it()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.AddElsewhereAsync("ferries.txt", SourceScene.Summit);

        await RemoveAsync("ferries.txt");

        Assert.Equal(1, scene.Stores.CountOriginals());
        Assert.Single(await scene.ListAsync(FeatureScene.OtherGroup));
        Assert.NotEqual(CardTone.Notice, (await scene.AskElsewhereAsync("/summit arendal")).Card.Tone);
    }

    [Fact]
    public async Task The_name_of_the_file_the_title_and_a_part_of_it_all_lead_there()
    {
        await scene.AddAsync("a-b.txt", SourceScene.Summit);
        await scene.AddAsync("other.txt", "Something else\n\nA line of no news.");

        foreach (var name in new[] { "a-b.txt", "A-B.TXT", "Ferries between neighbours", "ferries" })
        {
            Assert.Equal("Take away “Ferries between neighbours”?", (await scene.AskAsync($"/source remove {name}", scene.Owner)).Card.Title);
        }
    }

    [Fact]
    public async Task A_title_that_begins_another_is_that_one()
    {
        await scene.WithAsync(new FactBook(FeatureScene.Group, "Minutes", "One."), new FactBook(FeatureScene.Group, "Minutes of May", "Two."));

        Assert.Equal("Take away “Minutes”?", (await scene.AskAsync("/source remove minutes", scene.Owner)).Card.Title);
    }

    [Fact]
    public async Task Of_two_with_one_title_one_is_chosen()
    {
        await scene.WithAsync(new FactBook(FeatureScene.Group, "Minutes", "One."), new FactBook(FeatureScene.Group, "Minutes", "Two."));

        var choice = await scene.AskAsync("/source remove minutes", scene.Owner);
        var option = choice.Card.Controls.OfType<Choice>().Single().Options[1];
        var question = scene.AnswerOf(await scene.Platform.PressIdAsync(((Chat.Buttons.SealedTarget)option.Target).Id, scene.Owner));
        await scene.PressAsync(question, Button, scene.Owner);

        Assert.Equal("Take away “Minutes”?", question.Card.Title);
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task A_slip_is_said_before_anything_can_be_pressed()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var answer = await scene.AskAsync("/source remove feries", scene.Owner);

        Assert.Equal("Did you mean this one? No document is called “feries”.", answer.Card.Subtitle?.PlainText);
    }

    [Fact]
    public async Task An_unknown_name_says_where_to_look()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var answer = await scene.AskAsync("/source remove quasar", scene.Owner);

        Assert.Equal("Nothing found for “quasar”", answer.Card.Title);
        Assert.Contains("/source list", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_who_asked_can_confirm_and_only_in_the_group_where_they_asked()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.AddElsewhereAsync("ferries.txt", SourceScene.Summit);
        var question = await scene.AskAsync("/source remove ferries.txt", scene.Owner);

        var other = await scene.PressAsync(question, Button, scene.Platform.Member("second", Standing.Owner));
        var crossed = scene.AnswerOf(await scene.Platform.PressIdAsync(FakePlatform.IdOf(question.Card, Button), scene.Owner, SourceScene.Elsewhere));

        Assert.Equal(("Not your button", "Not from here"), (other.Card.Title, crossed.Card.Title));
        Assert.Single(await scene.ListAsync());
        Assert.Single(await scene.ListAsync(FeatureScene.OtherGroup));
    }

    [Fact]
    public async Task A_second_press_takes_nothing_that_was_added_again()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var question = await scene.AskAsync("/source remove ferries.txt", scene.Owner);
        var first = await scene.Platform.PressAsync(question, Button, scene.Owner);
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        await scene.Chat.RestartAsync();
        await scene.Platform.RepeatAsync(first);

        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task What_somebody_else_took_away_meanwhile_is_said()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var question = await scene.AskAsync("/source remove ferries.txt", scene.Owner);
        await RemoveAsync("ferries.txt");

        var late = await scene.PressAsync(question, Button, scene.Owner);

        Assert.Equal("Nothing more was taken away", late.Card.Title);
    }

    [Fact]
    public async Task Names_are_completed_with_what_can_be_taken_away()
    {
        await scene.Features.Indexer.IndexAsync(
            IncomingFile.OfBytes("seed.txt", Encoding.UTF8.GetBytes("Ferries of old\n\nA line of no news.")), GroupId.Library, null, FeatureScene.Now);
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var toRemove = await scene.Platform.CompleteAsync("source", "remove", "name", "fer", scene.Owner);
        var toRename = await scene.Platform.CompleteAsync("source", "rename", "name", "fer", scene.Owner);
        var toDownload = await scene.Platform.CompleteAsync("source", "download", "name", "fer", scene.Owner);
        var notAllowed = await scene.Platform.CompleteAsync("source", "remove", "name", "fer");

        Assert.Equal(["Ferries between neighbours", "Ferries of old"], (toRemove.Completions ?? []).Select(c => c.Value).Order(StringComparer.Ordinal));
        Assert.Equal(["Ferries between neighbours"], toRename.Completions?.Select(c => c.Value) ?? []);
        Assert.Equal(["Ferries between neighbours", "Ferries of old"], (toDownload.Completions ?? []).Select(c => c.Value).Order(StringComparer.Ordinal));
        Assert.Empty(notAllowed.Completions ?? []);
    }

    private async Task RemoveAsync(string name) => await scene.PressAsync(await scene.AskAsync($"/source remove {name}", scene.Owner), Button, scene.Owner);
}
