using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class ButtonTests
{
    private readonly WatchedAdapterState _lasting = new();
    private readonly ChatScene _scene;
    private readonly List<string> _presses = [];

    public ButtonTests() => _scene = new ChatScene(
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
        lasting: _lasting);

    [Fact]
    public async Task A_look_up_button_updates_its_card_and_writes_nothing()
    {
        var card = await _scene.Platform.TypeAsync("/card");
        var written = _lasting.ButtonRowsWritten;

        var pressed = await _scene.Platform.PressAsync(card.Answer, "More");

        Assert.Equal(["page 2"], _presses);
        Assert.Equal(ResponseMode.UpdateCard, pressed.Begun);
        Assert.Contains("page 2", PlainText.Render(_scene.Platform.Shown(card.Answer!.Message!)), StringComparison.Ordinal);
        Assert.Equal(written, _lasting.ButtonRowsWritten);
        Assert.Empty(await _lasting.ListUnfinishedAsync(TestContext.Current.CancellationToken));
        Assert.Empty(_scene.Platform.Failures);
    }

    [Fact]
    public async Task All_rows_of_a_card_are_written_in_one_transaction_before_it_is_sent()
    {
        await _scene.Platform.TypeAsync("/card");

        // Two votes, one look-up that is too long, and the second of two equal ones.
        Assert.Equal(4, _lasting.ButtonRowsWritten);
        Assert.Equal(1, _lasting.ButtonTransactions);
        Assert.Empty(_scene.Platform.Failures);
    }

    [Fact]
    public async Task Rows_that_cannot_be_written_leave_no_dead_buttons_behind()
    {
        _lasting.NextOutage = new IOException("disk full");

        var card = await _scene.Platform.TypeAsync("/card");

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
        var card = await _scene.Platform.TypeAsync("/card");

        await _scene.RestartAsync();
        await _scene.Platform.PressAsync(card.Answer, label);

        Assert.Equal([press], _presses);
        Assert.Empty(_scene.Platform.Failures);
    }

    [Fact]
    public async Task What_does_not_fit_into_an_id_is_kept_whole_behind_it()
    {
        var card = await _scene.Platform.TypeAsync("/card");

        await _scene.Platform.PressAsync(card.Answer, "Long");

        Assert.Equal([$"page {new string('x', 80)}"], _presses);
    }

    [Theory]
    [InlineData("Mine")]
    [InlineData("My vote")]
    public async Task Another_members_button_gets_one_private_sentence(string label)
    {
        var card = await _scene.Platform.TypeAsync("/card");

        var refused = await _scene.Platform.PressAsync(card.Answer, label, _scene.Platform.Member("other"));

        AssertRefused(refused, "meant for somebody else");
    }

    [Theory]
    [InlineData("More", "not made for this place")]
    [InlineData("Vote", "belongs to another group")]
    public async Task Another_spaces_button_gets_one_private_sentence(string label, string sentence)
    {
        var card = await _scene.Platform.TypeAsync("/card");

        var refused = await _scene.Platform.PressIdAsync(FakePlatform.IdOf(card.Card, label), space: new SpaceId("fake:2"));

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
        var refused = await _scene.Platform.PressIdAsync(id);

        AssertRefused(refused, sentence);
    }

    [Fact]
    public async Task A_row_under_another_action_is_refused()
    {
        var card = await _scene.Platform.TypeAsync("/card");
        var token = FakePlatform.IdOf(card.Card, "Vote").Split('.')[2];

        AssertRefused(await _scene.Platform.PressIdAsync($"2.page.{token}"), "damaged");
    }

    [Fact]
    public async Task The_id_of_another_installation_is_refused()
    {
        var other = new ButtonSeals(new WatchedAdapterState(seal: [.. Enumerable.Repeat((byte)99, 32)]), new SeededRandomSource(5), _scene.Time);
        var card = await other.SealAsync(
            Scripted.Said("Page 1", new Button("More", new ReadTarget("page", ["2"]))),
            _scene.Platform.Space,
            TestContext.Current.CancellationToken);

        AssertRefused(await _scene.Platform.PressIdAsync(FakePlatform.IdOf(card, "More")), "damaged");
    }

    [Fact]
    public async Task A_button_whose_action_is_gone_says_that_it_is_out_of_date()
    {
        var card = await _scene.Seals.SealAsync(
            Scripted.Said("Page 1", new Button("Old", new ReadTarget("retired", []))),
            _scene.Platform.Space,
            TestContext.Current.CancellationToken);

        AssertRefused(await _scene.Platform.PressIdAsync(FakePlatform.IdOf(card, "Old")), "another version");
    }

    [Fact]
    public async Task Rows_forgotten_with_their_group_say_that_they_are_gone()
    {
        var card = await _scene.Platform.TypeAsync("/card");

        await _lasting.ForgetSpaceAsync(_scene.Platform.Space, TestContext.Current.CancellationToken);

        AssertRefused(await _scene.Platform.PressAsync(card.Answer, "Vote"), "no longer there");
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
        _presses.Add($"{press.Action} {string.Join(' ', press.Arguments)}");
        return Reply.Show(Scripted.Said(_presses[^1]));
    }

    private void AssertRefused(FakeExchange exchange, string sentence)
    {
        Assert.Empty(_presses);
        Assert.False(exchange.Answer?.IsPublic);
        Assert.Single(exchange.Card.Parts);
        Assert.Contains(sentence, exchange.Text, StringComparison.Ordinal);
        Assert.Empty(_scene.Platform.Failures);
    }
}
