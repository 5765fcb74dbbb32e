using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Access;
using StudyBot.Knowledge.Lookup;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Sources.Keeping;

/// <summary>What happens while a document waits: others bring or correct the same, and somebody presses twice or an earlier card.</summary>
public sealed class WaitingScenarios
{
    private const string Talks = CheckingScenarios.Talks;

    private readonly FeatureScene scene;
    private WatchedSources watched = null!;

    public WaitingScenarios() => scene = new FeatureScene(watched: inner => watched = new WatchedSources(inner));

    [Fact]
    public async Task A_card_of_before_a_correction_adds_nothing_that_it_does_not_show()
    {
        var proposed = await CheckAsync();
        await CorrectAsync(proposed, "Talks at Arendal", "", "", "", "");

        var again = await scene.PressAsync(proposed, "Add", scene.Owner);
        var added = await scene.PressAsync(again, "Add", scene.Owner);

        Assert.Contains("was put right since", again.Text, StringComparison.Ordinal);
        Assert.Equal("Added: Talks at Arendal", added.Card.Title);
    }

    [Fact]
    public async Task A_form_that_was_opened_before_another_correction_undoes_nothing_of_it()
    {
        var proposed = await CheckAsync();
        var early = await OpenAsync(proposed);
        await SubmitAsync(proposed, "First", "", "", "", "");

        var late = await scene.Platform.SubmitAsync(early, new Dictionary<string, string> { ["title"] = "Late" }, scene.Owner);
        var added = await scene.PressAsync(scene.AnswerOf(late), "Add", scene.Owner);

        Assert.Equal("Add “First”?", late.Card.Title);
        Assert.Contains("Somebody put it right since the form was opened, so nothing was changed.", late.Text, StringComparison.Ordinal);
        Assert.Equal("Added: First", added.Card.Title);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Pressed_twice_the_card_of_what_was_added_stays(bool isSideBySide)
    {
        var proposed = await CheckAsync();
        FakeAnswer? between = null;
        watched.MeanwhileAdding = isSideBySide ? async () => between = await scene.PressAsync(proposed, "Add", scene.Owner) : null;

        var first = await scene.PressAsync(proposed, "Add", scene.Owner);
        var second = between ?? await scene.PressAsync(proposed, "Add", scene.Owner);

        Assert.Equal(isSideBySide, between is not null);
        Assert.Equal(("Added: Ferry talks", "Added: Ferry talks"), (first.Card.Title, second.Card.Title));
        Assert.Equal(first.Text, second.Text);
        Assert.Contains("Undo", second.Card.Controls.OfType<Button>().Select(button => button.Label));
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task It_is_of_whoever_brought_it_and_of_their_group()
    {
        var proposed = await CheckAsync();
        var second = scene.Platform.Member("second", Standing.Owner);
        var add = FakePlatform.IdOf(proposed.Card, "Add");

        var pressed = await scene.Platform.PressAsync(proposed, "Add", second);
        var opened = await scene.Platform.PressAsync(proposed, "Correct…", second);
        var elsewhere = await scene.Platform.DeliverAsync(new ButtonPressed(scene.Platform.Next(scene.Owner) with { Space = SourceScene.Elsewhere }, add, null), cancellationToken: FeatureScene.Now);
        var forged = await scene.Platform.PressIdAsync(add[..^1] + (add[^1] == 'A' ? 'B' : 'A'), scene.Owner);

        Assert.Equal("Not your button", pressed.Card.Title);
        Assert.Equal("Not your button", opened.Card.Title);
        Assert.Equal("Not from here", elsewhere.Card.Title);
        Assert.Equal("Nothing more to decide", forged.Card.Title);
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task What_two_bring_keeps_what_the_first_said_of_it_and_is_added_by_whoever_presses_first()
    {
        var second = scene.Platform.Member("second", Standing.Owner);
        var first = await CorrectAsync(await CheckAsync(), "Talks at Arendal", "", "", "", "");
        var again = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", second, scene.File("copy.txt", Talks)));

        var left = await scene.PressAsync(again, "Do not add", second);
        var added = await scene.PressAsync(first, "Add", scene.Owner);

        Assert.Equal("Add “Talks at Arendal”?", again.Card.Title);
        Assert.Contains("still waits for their decision", left.Text, StringComparison.Ordinal);
        Assert.Equal("Added: Talks at Arendal", added.Card.Title);
    }

    [Fact]
    public async Task A_card_stores_what_it_showed_whatever_name_the_same_content_comes_by_later()
    {
        var proposed = await CheckAsync();
        var second = scene.Platform.Member("second", Standing.Owner);
        var again = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", second, scene.File("other.txt", Talks)));

        await scene.PressAsync(proposed, "Add", scene.Owner);

        Assert.Contains("“talks.txt” is kept", again.Text, StringComparison.Ordinal);
        Assert.Equal("talks.txt", Assert.Single(await scene.ListAsync()).FileName);
    }

    [Fact]
    public async Task What_is_there_already_is_said_at_once_and_also_where_it_came_while_it_waited()
    {
        var proposed = await CheckAsync();
        var second = scene.Platform.Member("second", Standing.Owner);
        await scene.Platform.TypeAsync("/source add", second, scene.File("talks.txt", Talks));

        var pressed = await scene.PressAsync(proposed, "Add", scene.Owner);
        var again = await CheckAsync();

        Assert.Equal("It is there already", pressed.Card.Title);
        Assert.Equal("It is there already", again.Card.Title);
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task Both_who_brought_the_same_find_it_in_their_lists_and_one_who_lets_it_go_takes_it_from_nobody()
    {
        var second = await scene.GrantAsync("second", GrantLevel.Propose);
        var first = await CheckAsync();
        var again = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", second, scene.File("copy.txt", Talks)));

        var listed = await scene.AskAsync("/source list", second);
        var looked = await scene.PressAsync(listed, "Look at talks.txt", second);
        var left = await scene.PressAsync(first, "Do not add", scene.Owner);
        var mine = await scene.AskAsync("/source list", second);
        var added = await scene.PressAsync(again, "Add", second);

        Assert.Contains("1 document waits for your decision", listed.Text, StringComparison.Ordinal);
        Assert.Contains("Somebody else brought it as well", looked.Text, StringComparison.Ordinal);
        Assert.Contains("still waits for their decision", left.Text, StringComparison.Ordinal);
        Assert.Contains("1 document waits for your decision", mine.Text, StringComparison.Ordinal);
        Assert.Equal("Added: Ferry talks", added.Card.Title);
    }

    [Fact]
    public async Task What_was_put_right_of_it_is_not_lost_where_somebody_else_adds_the_same()
    {
        var second = await scene.GrantAsync("second", GrantLevel.Propose);
        await CorrectAsync(await CheckAsync(), "Talks at Arendal", "", "", "", "");

        var shown = scene.AnswerOf(await scene.Platform.TypeAsync("/source add", second, scene.File("talks.txt", Talks)));
        var before = await scene.ListAsync();
        var added = await scene.PressAsync(shown, "Add", second);

        Assert.Equal("Add “Talks at Arendal”?", shown.Card.Title);
        Assert.Contains("Somebody else brought it as well", shown.Text, StringComparison.Ordinal);
        Assert.Empty(before);
        Assert.Equal("Added: Talks at Arendal", added.Card.Title);
    }

    [Fact]
    public async Task What_is_brought_back_while_it_waits_waits_no_longer()
    {
        await scene.AddAsync("talks.txt", Talks);
        await scene.PressAsync(await scene.AskAsync("/source remove talks.txt", scene.Owner), "Take it away", scene.Owner);
        var second = await scene.GrantAsync("second", GrantLevel.Propose);
        var proposed = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", second, scene.File("talks.txt", Talks)));

        await scene.AskAsync("/source restore talks.txt", scene.Owner);
        var listed = await scene.AskAsync("/source list", second);
        var added = await scene.PressAsync(proposed, "Add", second);

        Assert.DoesNotContain("for your decision", listed.Text, StringComparison.Ordinal);
        Assert.Equal("It is there already", added.Card.Title);
        Assert.Single(await scene.ListAsync());
    }

    [Fact]
    public async Task Taken_back_between_two_presses_it_does_not_come_back_with_the_second()
    {
        var proposed = await CheckAsync();
        watched.MeanwhileAdding = async () => await scene.PressAsync(await scene.PressAsync(proposed, "Add", scene.Owner), "Undo", scene.Owner);

        var late = await scene.PressAsync(proposed, "Add", scene.Owner);

        Assert.Equal("Nothing more to decide", late.Card.Title);
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task What_somebody_puts_right_while_it_is_being_added_is_seen_first()
    {
        var proposed = await CheckAsync();
        watched.MeanwhileAdding = () => CorrectAsync(proposed, "Talks at Arendal", "", "", "", "");

        var again = await scene.PressAsync(proposed, "Add", scene.Owner);
        var before = await scene.ListAsync();
        var added = await scene.PressAsync(again, "Add", scene.Owner);

        Assert.Contains("was put right since", again.Text, StringComparison.Ordinal);
        Assert.Empty(before);
        Assert.Equal("Added: Talks at Arendal", added.Card.Title);
    }

    [Fact]
    public async Task What_is_nearly_the_same_and_came_while_it_waited_is_shown_before_it_is_added()
    {
        var second = scene.Platform.Member("second", Standing.Owner);
        var article = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", scene.Owner, scene.File("harbours.txt", NearCopyScenarios.Article)));
        var reprint = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", second, scene.File("reprint.txt", NearCopyScenarios.Reprint)));
        await scene.PressAsync(article, "Add", scene.Owner);

        var compared = await scene.PressAsync(reprint, "Add", second);
        var before = await scene.ListAsync();
        var added = await scene.PressAsync(compared, "Add anyway", second);

        Assert.Equal("Nearly the same is there already", compared.Card.Title);
        Assert.Single(before);
        Assert.StartsWith("Added: ", added.Card.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_who_lets_too_many_wait_is_told_to_decide_on_those_and_keeps_nobody_else_from_theirs()
    {
        var second = scene.Platform.Member("second", Standing.Owner);
        for (var n = 0; n < IHeldDocuments.MostHeldOfOne; n++)
        {
            await scene.Platform.TypeAsync("/source add check:true", second, scene.File($"{n}.txt", $"The sitting of day {n}."));
        }

        var refused = scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", second, scene.File("talks.txt", Talks)));
        var proposed = await CheckAsync();

        var listed = await scene.AskAsync("/source list", second);
        Assert.Equal("Add “The sitting of day 17.”?", (await scene.ChooseAsync(listed, "17.txt", second)).Card.Title);
        Assert.Contains("20 documents that you brought wait for your decision already", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Add “Ferry talks”?", proposed.Card.Title);
    }

    private async Task<FakeAnswer> CheckAsync() =>
        scene.AnswerOf(await scene.Platform.TypeAsync("/source add check:true", scene.Owner, scene.File("talks.txt", Talks)));

    private async Task<Form> OpenAsync(FakeAnswer proposed) => Assert.IsType<Form>((await scene.Platform.PressAsync(proposed, "Correct…", scene.Owner)).Form);

    private async Task<FakeExchange> SubmitAsync(FakeAnswer proposed, string title, string author, string publisher, string date, string written) =>
        await scene.Platform.SubmitAsync(
            await OpenAsync(proposed),
            new Dictionary<string, string> { ["title"] = title, ["author"] = author, ["publisher"] = publisher, ["date"] = date, ["written"] = written },
            scene.Owner);

    private async Task<FakeAnswer> CorrectAsync(FakeAnswer proposed, string title, string author, string publisher, string date, string written) =>
        scene.AnswerOf(await SubmitAsync(proposed, title, author, publisher, date, written));
}
