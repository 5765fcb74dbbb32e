using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Testing.Chat;

namespace StudyBot.Chat.Tests.Scenes;

public sealed class PostTests
{
    private readonly ChatScene scene = new([
        Scripted.Button("answer", press => Reply.Show(Scripted.Said($"You chose {press.Arguments[0]}.")), ResponseMode.Private, hasEffect: true),
    ]);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sealed_card_is_posted_pressed_edited_and_spoken_of_privately()
    {
        var platform = scene.Platform;
        var question = Scripted.Said("Where?", new Button("Here", new EffectTarget("answer", ["0"], "fake:1")), new Button("There", new EffectTarget("answer", ["1"], "fake:1")));
        var card = await scene.Seals.SealAsync(question, platform.Space, Token);

        var posted = Assert.IsType<PostOutcome.Posted>(await platform.PostAsync(platform.Space, platform.Channel, card, Token));
        var pressed = await platform.PressIdAsync(FakePlatform.IdOf(card, "There"), message: posted.Message);
        var edited = await platform.EditAsync(posted.Message, Scripted.Said("It was here."), Token);
        await platform.SendDirectAsync(platform.Space, platform.Somebody.Id, Scripted.Said("You were wrong."), Token);

        Assert.Contains("You chose 1.", pressed.Text, StringComparison.Ordinal);
        Assert.IsType<PostOutcome.Posted>(edited);
        Assert.Contains("It was here.", PlainText.Render(platform.Shown(posted.Message)), StringComparison.Ordinal);
        Assert.Equal([platform.Channel, platform.Channel, null], platform.Posts.Select(p => p.Channel));
        Assert.Equal(1, ((WatchedAdapterState)scene.Lasting).ButtonTransactions);
        Assert.Empty(platform.Failures);
    }

    [Fact]
    public async Task What_comes_of_a_post_is_a_value()
    {
        var platform = scene.Platform;
        platform.Script(new PostOutcome.NotPermitted("Missing permissions"));
        platform.Script(new PostOutcome.PlatformUnreachable("503"));

        var forbidden = await platform.PostAsync(platform.Space, platform.Channel, Scripted.Said("Hello."), Token);
        var outage = await platform.PostAsync(platform.Space, platform.Channel, Scripted.Said("Hello."), Token);
        var gone = await platform.EditAsync(new MessageRef(platform.Space, platform.Channel, "never"), Scripted.Said("Hello."), Token);

        Assert.IsType<PostOutcome.NotPermitted>(forbidden);
        Assert.IsType<PostOutcome.PlatformUnreachable>(outage);
        Assert.IsType<PostOutcome.PlaceIsGone>(gone);
    }

    [Fact]
    public async Task An_unsealed_card_is_refused()
    {
        var unsealed = Scripted.Said("Where?", new Button("Here", new ReadTarget("answer", [])));

        await Assert.ThrowsAsync<FakeRefusal>(() => scene.Platform.PostAsync(scene.Platform.Space, scene.Platform.Channel, unsealed, Token));
    }

    [Fact]
    public async Task A_space_that_the_bot_joins_is_welcomed_once_and_one_that_it_leaves_is_heard_of()
    {
        var first = new Listener(Scripted.Said("Hello all."));
        var second = new Listener(Scripted.Said("Hello again."));
        var scene = new ChatScene([first, second]);

        var joined = await scene.Platform.JoinAsync("A group");
        await scene.Platform.RepeatAsync(joined);
        var left = await scene.Platform.LeaveAsync();

        Assert.Contains("Hello all.", joined.Text, StringComparison.Ordinal);
        Assert.Equal([1, 1], [first.Joined, second.Joined]);
        Assert.Equal([1, 1], [first.Left, second.Left]);
        Assert.Null(left.Answer);
        Assert.Empty(scene.Platform.Failures);
    }

    private sealed class Listener(Card welcome) : ISpaceListener
    {
        public int Joined { get; private set; }

        public int Left { get; private set; }

        public Task<Card?> JoinedAsync(SpaceJoined joined, CancellationToken cancellationToken)
        {
            Joined++;
            return Task.FromResult<Card?>(welcome);
        }

        public Task LeftAsync(SpaceLeft left, CancellationToken cancellationToken)
        {
            Left++;
            return Task.CompletedTask;
        }
    }
}
