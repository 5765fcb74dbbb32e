using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class ButtonTests
{
    private readonly WatchedAdapterState lasting = new();
    private readonly ChatScene scene;
    private readonly List<string> presses = [];

    public ButtonTests() => scene = new ChatScene(
        [
            Scripted.Command("card", i => Reply.Show(Scripted.Said(
                "Page 1",
                new Button("More", new ReadTarget("page", ["2"])),
                new Button("Mine", new ReadTarget("page", ["mine"], i.At.Member.Id)),
                new Button("Long", new ReadTarget("page", [new string('x', 80)])),
                new Button("Vote", new EffectTarget("vote", ["0"], "fake:1")),
                new Button("My vote", new EffectTarget("vote", ["1"], "fake:1", i.At.Member.Id)),
                new Choice("Or one of", [new ChoiceOption("Third", null, new ReadTarget("page", ["3"])), new ChoiceOption("Third again", null, new ReadTarget("page", ["3"]))]),
                new Button("Read on", new LinkTarget(new Uri("https://example.org/")))))),
            Scripted.Button("page", Press, ResponseMode.UpdateCard),
            Scripted.Button("vote", Press, ResponseMode.Private, hasEffect: true),
        ],
        lasting: lasting);

    [Fact]
    public async Task A_look_up_button_updates_its_card_and_writes_nothing()
    {
        var card = await scene.Platform.TypeAsync("/card");
        var written = lasting.ButtonRowsWritten;

        var pressed = await scene.Platform.PressAsync(card.Answer, "More");

        Assert.Equal(["page 2"], presses);
        Assert.Equal(ResponseMode.UpdateCard, pressed.Begun);
        Assert.Contains("page 2", PlainText.Render(scene.Platform.Shown(card.Answer!.Message!)), StringComparison.Ordinal);
        Assert.Equal(written, lasting.ButtonRowsWritten);
        Assert.Empty(await lasting.ListUnfinishedAsync(TestContext.Current.CancellationToken));
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task All_rows_of_a_card_are_written_in_one_transaction_before_it_is_sent()
    {
        await scene.Platform.TypeAsync("/card");

        // Two votes, one look-up that is too long, and the second of two equal ones.
        Assert.Equal(4, lasting.ButtonRowsWritten);
        Assert.Equal(1, lasting.ButtonTransactions);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task Rows_that_cannot_be_written_leave_no_dead_buttons_behind()
    {
        lasting.NextOutage = new IOException("disk full");

        var card = await scene.Platform.TypeAsync("/card");

        Assert.Contains("Something went wrong", card.Text, StringComparison.Ordinal);
        Assert.False(card.Answer?.IsPublic);
    }

    [Theory]
    [InlineData("More", "page 2")]
    [InlineData("Mine", "page mine")]
    [InlineData("Vote", "vote 0")]
    [InlineData("My vote", "vote 1")]
    [InlineData("Third", "page 3")]
    [InlineData("Third again", "page 3")]
    public async Task Every_button_still_works_after_a_restart(string label, string press)
    {
        var card = await scene.Platform.TypeAsync("/card");

        await scene.RestartAsync();
        await scene.Platform.PressAsync(card.Answer, label);

        Assert.Equal([press], presses);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task What_does_not_fit_into_an_id_is_kept_whole_behind_it()
    {
        var card = await scene.Platform.TypeAsync("/card");

        await scene.Platform.PressAsync(card.Answer, "Long");

        Assert.Equal([$"page {new string('x', 80)}"], presses);
    }

    [Theory]
    [InlineData("Mine")]
    [InlineData("My vote")]
    public async Task Another_members_button_gets_one_private_sentence(string label)
    {
        var card = await scene.Platform.TypeAsync("/card");

        var refused = await scene.Platform.PressAsync(card.Answer, label, scene.Platform.Member("other"));

        AssertRefused(refused, "meant for somebody else");
    }

    [Theory]
    [InlineData("More", "not made for this place")]
    [InlineData("Vote", "belongs to another group")]
    public async Task Another_spaces_button_gets_one_private_sentence(string label, string sentence)
    {
        var card = await scene.Platform.TypeAsync("/card");

        var refused = await scene.Platform.PressIdAsync(FakePlatform.IdOf(card.Card, label), space: new SpaceId("fake:2"));

        AssertRefused(refused, sentence);
    }

    [Theory]
    [InlineData("1.page.2,.aAAAAAAAAAAAAAAAA", "damaged")]
    [InlineData("1.page.2,.mAAAAAAAAAAAAAAAA", "somebody else")]
    [InlineData("2.vote.AAAAAAAAAAAAAAAAAAAAAA", "no longer there")]
    [InlineData("2.vote.AAAA", "damaged")]
    [InlineData("0.page.2", "another version")]
    [InlineData("3.page.2.x.y.z", "another version")]
    [InlineData("hello", "damaged")]
    [InlineData("", "damaged")]
    [InlineData("....", "damaged")]
    [InlineData("1.page.%00%FF,.a🙂AAAAAAAAAAAAAA", "damaged")]
    public async Task A_made_up_or_outdated_id_gets_one_private_sentence(string id, string sentence)
    {
        var refused = await scene.Platform.PressIdAsync(id);

        AssertRefused(refused, sentence);
    }

    [Fact]
    public async Task A_row_under_another_action_is_refused()
    {
        var card = await scene.Platform.TypeAsync("/card");
        var token = FakePlatform.IdOf(card.Card, "Vote").Split('.')[2];

        AssertRefused(await scene.Platform.PressIdAsync($"2.page.{token}"), "damaged");
    }

    [Fact]
    public async Task The_id_of_another_installation_is_refused()
    {
        var other = new ButtonSeals(new WatchedAdapterState(seal: [.. Enumerable.Repeat((byte)9, 32)]), new SeededRandomSource(5), scene.Time);
        var card = await other.SealAsync(
            Scripted.Said("Page 1", new Button("More", new ReadTarget("page", ["2"]))),
            scene.Platform.Space,
            TestContext.Current.CancellationToken);

        AssertRefused(await scene.Platform.PressIdAsync(FakePlatform.IdOf(card, "More")), "damaged");
    }

    [Fact]
    public async Task A_button_whose_action_is_gone_says_that_it_is_out_of_date()
    {
        var card = await scene.Seals.SealAsync(
            Scripted.Said("Page 1", new Button("Old", new ReadTarget("retired", []))),
            scene.Platform.Space,
            TestContext.Current.CancellationToken);

        AssertRefused(await scene.Platform.PressIdAsync(FakePlatform.IdOf(card, "Old")), "another version");
    }

    [Fact]
    public async Task Rows_forgotten_with_their_group_say_that_they_are_gone()
    {
        var card = await scene.Platform.TypeAsync("/card");

        await lasting.ForgetSpaceAsync(scene.Platform.Space, TestContext.Current.CancellationToken);

        AssertRefused(await scene.Platform.PressAsync(card.Answer, "Vote"), "no longer there");
    }

    [Fact]
    public async Task A_card_whose_button_leads_nowhere_or_hides_an_effect_is_never_shown()
    {
        var scene = new ChatScene([
            Scripted.Command("nowhere", _ => Reply.Show(Scripted.Said("?", new Button("Go", new ReadTarget("nothing", []))))),
            Scripted.Command("hidden", _ => Reply.Show(Scripted.Said("?", new Button("Go", new ReadTarget("vote", []))))),
            Scripted.Button("vote", Press, hasEffect: true),
        ]);

        var nowhere = await scene.Platform.TypeAsync("/nowhere");
        var hidden = await scene.Platform.TypeAsync("/hidden");

        Assert.Contains("Something went wrong", nowhere.Text, StringComparison.Ordinal);
        Assert.Contains("Something went wrong", hidden.Text, StringComparison.Ordinal);
    }

    private Reply Press(ButtonInvocation press)
    {
        presses.Add($"{press.Action} {string.Join(' ', press.Arguments)}");
        return Reply.Show(Scripted.Said(presses[^1]));
    }

    private void AssertRefused(FakeExchange exchange, string sentence)
    {
        Assert.Empty(presses);
        Assert.False(exchange.Answer?.IsPublic);
        Assert.Single(exchange.Card.Parts);
        Assert.Contains(sentence, exchange.Text, StringComparison.Ordinal);
        Assert.Empty(scene.Platform.Failures);
    }

    [Fact]
    public async Task A_button_whose_row_is_gone_may_say_why_in_its_own_words_to_whoever_may_press_it()
    {
        var gone = Scripted.Said("Done long ago.");
        var scene = new ChatScene([Scripted.Button(new ButtonSpec("vote", Right.Operate, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = gone })]);
        var id = ButtonCodec.RowId("vote", ButtonCodec.NewToken(scene.Random));

        var owner = await scene.Platform.PressIdAsync(id, scene.Platform.Member("owner", Standing.Owner));
        var other = await scene.Platform.PressIdAsync(id);

        Assert.Equal("Said", owner.Card.Title);
        Assert.False(owner.Answer?.IsPublic);
        Assert.Equal("Not yours to do", other.Card.Title);
    }
}
