using System.Collections.Immutable;
using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Knowledge.Documents;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Sources;

/// <summary>A file that is handed in by a form, as where commands take none.</summary>
public sealed class HandingInScenarios
{
    private readonly FeatureScene scene = new();

    [Fact]
    public async Task A_file_is_added_as_one_that_came_with_the_command()
    {
        var added = scene.AnswerOf(await SubmitAsync(scene.File("ferries.txt", SourceScene.Summit)));

        var source = Assert.Single(await scene.ListAsync());
        var original = await scene.Stores.Sources.ReadOriginalAsync(FeatureScene.Group, source.Id, FeatureScene.Now);
        Assert.Equal(("Added: Ferries between neighbours", "ferries.txt"), (added.Card.Title, source.FileName));
        Assert.Equal(SourceScene.Summit, Encoding.UTF8.GetString(original!));
    }

    [Fact]
    public async Task Without_a_file_or_with_one_too_large_the_form_says_so()
    {
        var none = await SubmitAsync(null);
        var large = await SubmitAsync(new Attachment("long.txt", null, DocumentLimits.MaxBytes + 1, _ => throw new InvalidOperationException("It was read.")));

        Assert.Equal("There is neither a file nor an address to add.", Assert.Single(none.FieldErrors).Message);
        Assert.Contains("a document may have 20 MB", Assert.Single(large.FieldErrors).Message, StringComparison.Ordinal);
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task A_submission_that_is_delivered_twice_is_one()
    {
        var first = await SubmitAsync(scene.File("ferries.txt", SourceScene.Summit));

        await scene.Chat.RestartAsync();
        await scene.Platform.RepeatAsync(first);

        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task An_address_is_fetched_as_one_that_came_with_the_command()
    {
        var added = scene.AnswerOf(await SubmitAsync(null, "https://news.example/talks"));

        Assert.Equal("Added: Ferries between neighbours", added.Card.Title);
        Assert.Equal(["https://news.example/talks"], scene.Fetcher.Asked);
    }

    private async Task<FakeExchange> SubmitAsync(Attachment? file, string address = "")
    {
        var asked = await scene.AskAsync("/source add", scene.Owner);
        var opened = await scene.Platform.PressAsync(asked, "Hand in a file", scene.Owner);
        var files = file is null ? ImmutableDictionary<string, Attachment>.Empty : ImmutableDictionary<string, Attachment>.Empty.Add("file", file);
        return await scene.Platform.SubmitAsync(Assert.IsType<Form>(opened.Form), new Dictionary<string, string> { ["url"] = address }, scene.Owner, files);
    }
}
