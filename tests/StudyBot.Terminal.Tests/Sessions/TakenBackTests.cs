using StudyBot.Chat.Platforms;
using StudyBot.Terminal.Sessions;

namespace StudyBot.Terminal.Tests.Sessions;

public sealed class TakenBackTests
{
    private static readonly CommandTyped Asked = new(
        new Circumstances(new DeliveryId("terminal:1"), SpaceId.Terminal, new ChannelId("terminal"), new ChatMember(new UserId("terminal:1"), "ana", Standing.Owner), default),
        "/source add a.txt",
        []);

    private readonly Watched router = new();

    [Fact]
    public async Task What_the_member_stops_is_given_up()
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new TakenBack(router, CancellationToken.None).RouteAsync(Asked, null!, stop.Token));

        Assert.Equal([Asked.At.Delivery], router.GivenUp);
    }

    [Fact]
    public async Task What_the_end_of_the_process_cuts_off_is_kept()
    {
        using var end = new CancellationTokenSource();
        await end.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new TakenBack(router, end.Token).RouteAsync(Asked, null!, end.Token));

        Assert.Empty(router.GivenUp);
    }

    private sealed class Watched : IRouter
    {
        public List<DeliveryId> GivenUp { get; } = [];

        public Task RouteAsync(ChatEvent chatEvent, IResponder responder, CancellationToken cancellationToken) => Task.FromCanceled(cancellationToken);

        public Task GiveUpAsync(DeliveryId delivery, CancellationToken cancellationToken)
        {
            GivenUp.Add(delivery);
            return Task.CompletedTask;
        }
    }
}
