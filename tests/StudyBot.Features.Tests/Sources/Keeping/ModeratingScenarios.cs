using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Access;
using StudyBot.Knowledge;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Sources.Keeping;

/// <summary>What moderators see of the documents that wait for others, and what they decide on them.</summary>
public sealed class ModeratingScenarios
{
    private const string Talks = CheckingScenarios.Talks;

    private readonly FeatureScene scene;
    private WatchedSources watched = null!;

    public ModeratingScenarios() => scene = new FeatureScene(watched: inner => watched = new WatchedSources(inner));

    [Fact]
    public async Task Moderators_find_what_members_brought_with_who_and_for_how_long()
    {
        await CheckAsync("ann", "talks.txt", Talks);
        await CheckAsync("ben", "copy.txt", Talks);
        scene.Time.Advance(TimeSpan.FromHours(2));
        await CheckAsync("ann", "sommet.txt", SourceScene.French);

        var listed = await scene.AskAsync("/source list", scene.Owner);
        var all = await scene.PressAsync(listed, "All that waits", scene.Owner);
        var looked = await scene.ChooseAsync(all, "talks.txt", scene.Owner);
        var back = await scene.PressAsync(all, "Back to the documents", scene.Owner);

        Golden.Check("source-waiting", $"{listed.Text}=====\n{all.Text}=====\n{looked.Text}");
        Assert.Equal(listed.Text, back.Text);
    }

    [Fact]
    public async Task Members_find_only_their_own()
    {
        var ann = await scene.GrantAsync("ann", GrantLevel.Propose);
        await CheckAsync("ben", "talks.txt", Talks);
        await CheckAsync("ann", "sommet.txt", SourceScene.French);

        var listed = await scene.AskAsync("/source list", ann);

        Assert.Contains("1 document waits for your decision", listed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("talks.txt", listed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("of others", listed.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("All that waits", listed.Card.Controls.OfType<Button>().Select(button => button.Label));
    }

    [Fact]
    public async Task Added_by_a_moderator_it_is_there_and_whoever_brought_it_is_told_so()
    {
        var proposed = await CheckAsync("ann", "talks.txt", Talks);

        var added = await scene.PressAsync(await LookAsync(), "Add", scene.Owner);
        var late = await scene.PressAsync(proposed, "Add", scene.Platform.Member("ann"));

        Assert.Equal("Added: Ferry talks", added.Card.Title);
        Assert.Equal("It is there already", late.Card.Title);
        Assert.Equal(new MemberId("discord:owner"), Assert.Single(await scene.ListAsync()).AddedBy);
    }

    [Fact]
    public async Task A_moderator_lets_it_go_for_all_who_brought_it_and_stands_in_the_trail()
    {
        var first = await CheckAsync("ann", "talks.txt", Talks);
        var second = await CheckAsync("ben", "copy.txt", Talks);

        var exchange = await scene.Platform.PressAsync(await LookAsync(), "Do not add", scene.Owner);
        var presses = new[] { await scene.PressAsync(first, "Add", scene.Platform.Member("ann")), await scene.PressAsync(second, "Do not add", scene.Platform.Member("ben")) };

        Assert.Equal("Nothing was changed", exchange.Card.Title);
        Assert.All(presses, press => Assert.Equal("Nothing more to decide", press.Card.Title));
        Assert.Equal(0, scene.Stores.CountOriginals());
        Assert.Equal("source.declined", Assert.Single(await scene.Stores.Audit.ListAsync(FeatureScene.Group, 9, FeatureScene.Now), line => line.Action.StartsWith("source.", StringComparison.Ordinal)).Action);
        Assert.Contains("let go, before it was added, of", (await scene.AskAsync("/audit list", scene.Owner)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("discord:ann")]
    [InlineData("discord:owner")]
    public async Task A_press_that_is_delivered_again_after_a_restart_lets_go_of_nothing_that_was_brought_since(string by)
    {
        var proposed = await CheckAsync("ann", "talks.txt", Talks);
        var isOwn = by == "discord:ann";
        var exchange = await scene.Platform.PressAsync(isOwn ? proposed : await LookAsync(), "Do not add", isOwn ? scene.Platform.Member("ann") : scene.Owner);
        await CheckAsync("ann", "talks.txt", Talks);

        await scene.Chat.RestartAsync();
        await scene.Platform.RepeatAsync(exchange);

        Assert.Single(await scene.Stores.Sources.ListHeldAsync(FeatureScene.Group, null, Testing.Stores.SampleSources.Noon, FeatureScene.Now));
    }

    [Fact]
    public async Task What_is_let_go_while_somebody_adds_it_is_not_added()
    {
        var proposed = await CheckAsync("ann", "talks.txt", Talks);
        var looked = await LookAsync();
        watched.MeanwhileAdding = () => scene.PressAsync(looked, "Do not add", scene.Owner);

        var pressed = await scene.PressAsync(proposed, "Add", scene.Platform.Member("ann"));

        Assert.Equal("Nothing more to decide", pressed.Card.Title);
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task Put_right_by_a_moderator_it_is_seen_so_before_whoever_brought_it_adds_it()
    {
        var proposed = await CheckAsync("ann", "talks.txt", Talks);
        await CorrectAsync(await LookAsync(), "Talks at Arendal");

        var again = await scene.PressAsync(proposed, "Add", scene.Platform.Member("ann"));
        var added = await scene.PressAsync(again, "Add", scene.Platform.Member("ann"));

        Assert.Contains("was put right since", again.Text, StringComparison.Ordinal);
        Assert.Equal("Added: Talks at Arendal", added.Card.Title);
    }

    [Fact]
    public async Task Whoever_is_a_moderator_no_longer_decides_on_nothing_that_others_brought()
    {
        await CheckAsync("ann", "talks.txt", Talks);
        var former = await scene.GrantAsync("former", GrantLevel.Approve);
        var all = await scene.PressAsync(await scene.AskAsync("/source list", former), "All that waits", former);
        var looked = await scene.ChooseAsync(all, "talks.txt", former);
        await scene.GrantAsync("former", GrantLevel.Approve, isAllowed: false);

        var added = await scene.PressAsync(looked, "Add", former);
        var opened = await scene.Platform.PressAsync(looked, "Correct…", former);
        var declined = await scene.PressAsync(looked, "Do not add", former);
        var again = await scene.ChooseAsync(all, "talks.txt", former);

        Assert.Equal(("Nothing more to decide", "Nothing more to decide"), (added.Card.Title, opened.Card.Title));
        Assert.Equal(("Not yours to do", "Nothing more to decide"), (declined.Card.Title, again.Card.Title));
        Assert.Single(await scene.Stores.Sources.ListHeldAsync(FeatureScene.Group, null, Testing.Stores.SampleSources.Noon, FeatureScene.Now));
        Assert.Empty(await scene.ListAsync());
    }

    [Fact]
    public async Task Nothing_of_it_is_seen_from_another_group()
    {
        await CheckAsync("ann", "talks.txt", Talks);
        var looked = await LookAsync();

        var theirs = await scene.AskElsewhereAsync("/source list", scene.Owner);
        var pressed = scene.AnswerOf(await scene.Platform.PressIdAsync(FakePlatform.IdOf(looked.Card, "Do not add"), scene.Owner, SourceScene.Elsewhere));

        Assert.Equal("No documents yet", theirs.Card.Title);
        Assert.Equal("Not from here", pressed.Card.Title);
    }

    [Fact]
    public async Task What_waits_of_others_can_take_the_place_of_one_that_is_there_and_waits_on_where_that_is_not_done()
    {
        await scene.AddAsync("harbours.txt", NearCopyScenarios.Article);
        await CheckAsync("ann", "reprint.txt", NearCopyScenarios.Reprint);
        var compared = await scene.PressAsync(await LookAsync("reprint.txt"), "Compare", scene.Owner);

        var preview = await scene.PressAsync(compared, "Replace the old one", scene.Owner);
        var left = await scene.PressAsync(preview, "Cancel", scene.Owner);
        var waiting = await scene.Stores.Sources.ListHeldAsync(FeatureScene.Group, new MemberId("discord:ann"), Testing.Stores.SampleSources.Noon, FeatureScene.Now);
        await scene.PressAsync(await scene.PressAsync(compared, "Replace the old one", scene.Owner), "Replace", scene.Owner);

        Assert.Contains("still waits for their decision", left.Text, StringComparison.Ordinal);
        Assert.Single(waiting);
        Assert.Equal("reprint.txt", Assert.Single(await scene.ListAsync()).FileName);
    }

    [Fact]
    public async Task What_was_put_right_since_it_was_shown_is_seen_before_it_takes_the_place_of_another()
    {
        await scene.AddAsync("harbours.txt", NearCopyScenarios.Article);
        var proposed = await CheckAsync("ann", "reprint.txt", NearCopyScenarios.Reprint);
        var preview = await scene.PressAsync(await scene.PressAsync(await LookAsync("reprint.txt"), "Compare", scene.Owner), "Replace the old one", scene.Owner);
        await CorrectAsync(proposed, "A reprint", scene.Platform.Member("ann"));

        var again = await scene.PressAsync(preview, "Replace", scene.Owner);
        var before = await scene.ListAsync();
        await scene.PressAsync(again, "Replace", scene.Owner);

        Assert.Contains("was put right since", again.Text, StringComparison.Ordinal);
        Assert.Equal("harbours.txt", Assert.Single(before).FileName);
        Assert.Equal("A reprint", Assert.Single(await scene.ListAsync()).DisplayTitle);
    }

    [Fact]
    public async Task Many_are_listed_page_by_page()
    {
        for (var n = 1; n <= 10; n++)
        {
            await CheckAsync("ann", $"{n}.txt", $"The sitting of day {n}.");
        }

        var first = await scene.PressAsync(await scene.AskAsync("/source list", scene.Owner), "All that waits", scene.Owner);
        var second = await scene.PressAsync(first, "Next page", scene.Owner);

        Assert.Equal("10 documents wait", first.Card.Title);
        Assert.Equal([8, 2], new[] { first, second }.Select(page => page.Card.Controls.OfType<Choice>().Single().Options.Length));
    }

    private async Task<FakeAnswer> CheckAsync(string by, string name, string text) => scene.AnswerOf(
        await scene.Platform.TypeAsync("/source add check:true", await scene.GrantAsync(by, GrantLevel.Propose), scene.File(name, text)));

    private async Task<FakeAnswer> LookAsync(string name = "talks.txt") => await scene.ChooseAsync(
        await scene.PressAsync(await scene.AskAsync("/source list", scene.Owner), "All that waits", scene.Owner), name, scene.Owner);

    private async Task CorrectAsync(FakeAnswer proposed, string title, ChatMember? by = null) => await scene.Platform.SubmitAsync(
        (await scene.Platform.PressAsync(proposed, "Correct…", by ?? scene.Owner)).Form!, new Dictionary<string, string> { ["title"] = title }, by ?? scene.Owner);
}
