using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Knowledge.Facts;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Stores;

namespace StudyBot.Features.Tests.Sources.Keeping;

/// <summary><c>/source replace</c>.</summary>
public sealed class ReplacingScenarios
{
    private static readonly string Corrected = SourceScene.Summit
        .Replace("14 March 2011", "15 March 2011", StringComparison.Ordinal)
        .Replace("“A ferry is a bridge,” Lund said after the talks.", "“A ferry is a bridge,” Lund said after the talks. “Bridges fall,” Oksanen said.", StringComparison.Ordinal);

    private readonly FeatureScene scene = new();

    [Fact]
    public async Task What_changes_is_shown_first_and_done_with_a_press()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.AddAsync("sommet.txt", SourceScene.French);

        var preview = await ReplaceAsync("ferries.txt", "new.txt", Corrected);
        var before = await scene.ListAsync();
        var done = await scene.PressAsync(preview, "Replace", scene.Owner);

        Golden.Check("source-replace", $"{preview.Text}=====\n{done.Text}");
        Assert.Equal("ferries.txt", before[0].FileName);
        Assert.Equal(["new.txt", "sommet.txt"], (await scene.ListAsync()).Select(source => source.FileName));
        Assert.Contains("15 March 2011", (await scene.AskAsync("/summit arendal")).Text, StringComparison.Ordinal);
        Assert.Equal("source.replaced", (await scene.Stores.Audit.ListAsync(FeatureScene.Group, 1, FeatureScene.Now)).Single().Action);
    }

    [Fact]
    public async Task What_moderators_hid_stays_hidden_and_the_given_title_stays()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.AskAsync("/source rename ferries.txt to:\"A line across the sound\"", scene.Owner);
        var quote = (await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).OfType<QuoteFact>().Single();
        await scene.Stores.Desk.SayAsync(SampleSources.Overlay(FeatureScene.Group, quote, isHidden: true, isPassageHidden: true), FeatureScene.Now);

        var preview = await ReplaceAsync("ferries.txt", "new.txt", $"Harbours\n\n{Corrected}");
        await scene.PressAsync(preview, "Replace", scene.Owner);

        Assert.Contains("1 fact that moderators hid or put right: that stays.", preview.Text, StringComparison.Ordinal);
        Assert.Equal("A line across the sound", Assert.Single(await scene.ListAsync()).DisplayTitle);
        Assert.DoesNotContain("A ferry is a bridge", (await scene.AskAsync("/quote ferry")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("A ferry is a bridge", (await scene.AskAsync("/sources a line across")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_of_a_sentence_that_is_lost_waits_for_review_without_another_sentence()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var quote = (await scene.Stores.Facts.ListAsync(FeatureScene.Group, FeatureScene.Now)).OfType<QuoteFact>().Single();
        await scene.HideAsync(FeatureScene.Group, quote);
        var without = SourceScene.Summit.Replace("“A ferry is a bridge,” Lund said after the talks.", "They left by ship.", StringComparison.Ordinal);
        await scene.PressAsync(await ReplaceAsync("ferries.txt", "new.txt", without), "Replace", scene.Owner);

        var orphan = await scene.AskAsync("/review orphans", scene.Owner);

        Assert.Equal("No longer found: quote", orphan.Card.Title);
        Assert.Contains("does not stand in the new text", orphan.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(orphan.Card.Parts, part => part is Subheading);
        Assert.Empty(orphan.Card.Citations);
    }

    [Fact]
    public async Task After_a_correction_by_form_a_new_text_still_has_its_own_date()
    {
        var added = await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var form = Assert.IsType<Form>((await scene.Platform.PressAsync(added, "Correct…", scene.Owner)).Form);
        await scene.Platform.SubmitAsync(form, form.Fields.ToDictionary(f => f.Name, f => f.Name == "author" ? "-" : f.Value ?? ""), scene.Owner);

        await scene.PressAsync(await ReplaceAsync("ferries.txt", "new.txt", SourceScene.Summit.Replace("2 May 2012", "3 June 2013", StringComparison.Ordinal)), "Replace", scene.Owner);

        var info = Assert.Single(await scene.ListAsync()).Info;
        Assert.Equal(("2013-06-03", null), (info.Published?.Iso, info.Author));
    }

    [Fact]
    public async Task The_old_text_can_be_had_back_beside_the_new_one()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        await scene.PressAsync(await ReplaceAsync("ferries.txt", "new.txt", Corrected), "Replace", scene.Owner);

        await scene.AskAsync("/source restore ferries.txt", scene.Owner);

        Assert.Equal(["ferries.txt", "new.txt"], (await scene.ListAsync()).Select(source => source.FileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Cancelled_nothing_is_changed_and_nothing_is_kept()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var preview = await ReplaceAsync("ferries.txt", "new.txt", Corrected);
        var cancelled = await scene.PressAsync(preview, "Cancel", scene.Owner);
        var late = await scene.PressAsync(preview, "Replace", scene.Owner);

        Assert.Equal(("Nothing was changed", "Nothing more to decide"), (cancelled.Card.Title, late.Card.Title));
        Assert.Equal("ferries.txt", Assert.Single(await scene.ListAsync()).FileName);
        Assert.Equal(1, scene.Stores.CountOriginals());
    }

    [Fact]
    public async Task Without_a_document_it_is_asked_for_and_pasted()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var asked = await scene.AskAsync("/source replace ferries.txt", scene.Owner);
        var form = (await scene.Platform.PressAsync(asked, "Paste the new text", scene.Owner)).Form;
        var preview = scene.AnswerOf(await scene.Platform.SubmitAsync(form, new Dictionary<string, string> { ["text"] = Corrected }, scene.Owner));

        Golden.Check("source-replace-asks", asked.Text);
        Assert.Equal("Replace “Ferries between neighbours”?", preview.Card.Title);
    }

    [Fact]
    public async Task The_very_same_text_replaces_nothing()
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);

        var same = await ReplaceAsync("ferries.txt", "new.txt", SourceScene.Summit);

        Assert.Equal("It is there already", same.Card.Title);
    }

    [Fact]
    public async Task Between_two_of_one_title_what_was_handed_in_waits_for_the_choice()
    {
        await scene.AddAsync("a.txt", $"Minutes\n\n{SourceScene.Summit}");
        await scene.AddAsync("b.txt", $"Minutes\n\n{SourceScene.French}");

        var choice = await ReplaceAsync("minutes", "new.txt", Corrected);
        var option = choice.Card.Controls.OfType<Choice>().Single().Options[0];
        var preview = scene.AnswerOf(await scene.Platform.PressIdAsync(((Chat.Buttons.SealedTarget)option.Target).Id, scene.Owner));
        await scene.PressAsync(preview, "Replace", scene.Owner);

        Assert.Contains("new.txt", (await scene.ListAsync()).Select(source => source.FileName));
        Assert.Equal(2, (await scene.ListAsync()).Count);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Killed_on_the_way_it_is_done_once(bool isAfterEffect)
    {
        WatchedSources watched = null!;
        var killed = new FeatureScene(watched: inner => watched = new WatchedSources(inner));
        await killed.AddAsync("ferries.txt", SourceScene.Summit);
        var preview = killed.AnswerOf(await killed.Platform.TypeAsync(
            "/source replace ferries.txt file:new.txt", killed.Owner, killed.Platform.File("new.txt", Encoding.UTF8.GetBytes(Corrected))));
        watched.Killed = isAfterEffect ? WatchedSources.KilledAt.AfterEffect : WatchedSources.KilledAt.BeforeEffect;
        _ = killed.Platform.PressAsync(preview, "Replace", killed.Owner);
        await watched.Reached.WaitAsync(FeatureScene.Now);
        watched.Killed = null;

        await killed.Chat.RestartAsync();

        Assert.True(isAfterEffect || killed.Platform.Exchanges[^1].Card.Title == "Replaced: Ferries between neighbours");
        Assert.Equal("new.txt", Assert.Single(await killed.ListAsync()).FileName);
        Assert.Equal(2, (await killed.Stores.Audit.ListAsync(FeatureScene.Group, 9, FeatureScene.Now)).Count);
    }

    private async Task<FakeAnswer> ReplaceAsync(string name, string file, string text) =>
        scene.AnswerOf(await scene.Platform.TypeAsync($"/source replace {name} file:{file}", scene.Owner, scene.File(file, text)));
}
