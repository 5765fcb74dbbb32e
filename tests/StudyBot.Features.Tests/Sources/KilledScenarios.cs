using System.Text;
using StudyBot.Chat.Cards;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Sources;

/// <summary>A process that is killed while a document comes or goes, and the next one, which does what was left.</summary>
public sealed class KilledScenarios
{
    private readonly FeatureScene scene;
    private WatchedSources watched = null!;

    public KilledScenarios() => scene = new FeatureScene(watched: inner => watched = new WatchedSources(inner));

    [Fact]
    public async Task A_file_that_was_not_added_yet_is_added_and_answered_for()
    {
        await KillAndRestartAsync(WatchedSources.KilledAt.BeforeEffect, AddFileAsync);

        Assert.Equal("Added: Ferries between neighbours", scene.Platform.Exchanges[^1].Card.Title);
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task Others_are_answered_while_a_document_is_on_its_way()
    {
        watched.Killed = WatchedSources.KilledAt.BeforeEffect;
        var adding = AddFileAsync();
        await watched.Reached.WaitAsync(FeatureScene.Now);

        var answer = await scene.AskAsync("/sources");

        Assert.Equal("No documents yet", answer.Card.Title);
        Assert.False(adding.IsCompleted);
    }

    [Fact]
    public async Task A_file_that_was_added_is_not_added_again()
    {
        await KillAndRestartAsync(WatchedSources.KilledAt.AfterEffect, AddFileAsync);

        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task What_was_not_added_and_can_no_longer_be_had_is_said()
    {
        await KillAndRestartAsync(WatchedSources.KilledAt.BeforeEffect, () => scene.Platform.TypeAsync("/source add", scene.Owner, GoneLater()));

        Assert.Equal("“ferries.txt” could not be read; please try again, or send the file anew.", scene.AnswerOf(scene.Platform.Exchanges[^1]).Sentence());
        Assert.Empty(await scene.ListAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pasted_text_is_there_once_with_its_title(bool isAfterEffect)
    {
        var asked = await scene.AskAsync("/source add", scene.Owner);
        var form = (await scene.Platform.PressAsync(asked, "Paste a text", scene.Owner)).Form;
        var filled = new Dictionary<string, string> { ["title"] = "Ferry talks", ["text"] = "A line that nobody added before." };

        await KillAndRestartAsync(
            isAfterEffect ? WatchedSources.KilledAt.AfterEffect : WatchedSources.KilledAt.BeforeEffect,
            () => scene.Platform.SubmitAsync(form, filled, scene.Owner));

        Assert.Equal("Ferry talks", Assert.Single(await scene.ListAsync()).DisplayTitle);
    }

    [Theory]
    [InlineData(false, 0)]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    [InlineData(true, 1)]
    public async Task Of_a_message_with_files_none_is_lost_and_none_comes_twice(bool isAfterEffect, int filesBefore)
    {
        watched.After = filesBefore;

        await KillAndRestartAsync(
            isAfterEffect ? WatchedSources.KilledAt.AfterEffect : WatchedSources.KilledAt.BeforeEffect,
            () => scene.Platform.UseOnMessageAsync(
                "Add as source", "", scene.Owner, scene.File("ferries.txt", SourceScene.Summit), scene.File("sommet.txt", SourceScene.French)));

        Assert.Equal(["ferries.txt", "sommet.txt"], (await scene.ListAsync()).Select(s => s.FileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task What_the_first_process_added_of_a_message_is_told_as_added_also_where_it_can_no_longer_be_had()
    {
        await KillAndRestartAsync(
            WatchedSources.KilledAt.AfterEffect,
            () => scene.Platform.UseOnMessageAsync("Add as source", "", scene.Owner, GoneLater(), scene.File("sommet.txt", SourceScene.French)));

        Assert.Equal("Added 2 documents", scene.Platform.Exchanges[^1].Card.Title);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_document_that_is_taken_away_is_gone(bool isAfterEffect)
    {
        await scene.AddAsync("ferries.txt", SourceScene.Summit);
        var question = await scene.AskAsync("/source remove ferries.txt", scene.Owner);

        await KillAndRestartAsync(
            isAfterEffect ? WatchedSources.KilledAt.AfterEffect : WatchedSources.KilledAt.BeforeEffect,
            () => scene.Platform.PressAsync(question, "Take it away", scene.Owner));

        Assert.Empty(await scene.ListAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_document_that_was_seen_first_is_added_once_as_its_card_said(bool isAfterEffect)
    {
        var proposed = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", scene.Owner, scene.File("ferries.txt", SourceScene.Summit)));
        var form = (await scene.Platform.PressAsync(proposed, "Correct…", scene.Owner)).Form;
        var corrected = scene.AnswerOf(await scene.Platform.SubmitAsync(form, new Dictionary<string, string> { ["title"] = "Ferries" }, scene.Owner));

        await KillAndRestartAsync(
            isAfterEffect ? WatchedSources.KilledAt.AfterEffect : WatchedSources.KilledAt.BeforeEffect,
            () => scene.Platform.PressAsync(corrected, "Add", scene.Owner));

        Assert.Equal("Ferries", Assert.Single(await scene.ListAsync()).DisplayTitle);
    }

    private Task<FakeExchange> AddFileAsync() => scene.Platform.TypeAsync("/source add", scene.Owner, scene.File("ferries.txt", SourceScene.Summit));

    /// <summary>A file that the next process cannot have any more.</summary>
    private static Attachment GoneLater() => new(
        "ferries.txt", null, null, _ => Task.FromResult<ReadOnlyMemory<byte>>(Encoding.UTF8.GetBytes(SourceScene.Summit)), "gone");

    private async Task KillAndRestartAsync(WatchedSources.KilledAt at, Func<Task<FakeExchange>> act)
    {
        watched.Killed = at;
        var lost = act();
        await watched.Reached.WaitAsync(FeatureScene.Now);
        watched.Killed = null;

        await scene.Chat.RestartAsync();
        await scene.Chat.RestartAsync();

        Assert.False(lost.IsCompleted);
        Assert.Empty(await scene.Stores.Adapters.ListUnfinishedAsync(FeatureScene.Now));
        Assert.Empty(scene.Platform.Failures);
    }
}
