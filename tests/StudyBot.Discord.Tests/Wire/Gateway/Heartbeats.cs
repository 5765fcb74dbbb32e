using StudyBot.Discord.Wire.Gateway;

namespace StudyBot.Discord.Tests.Wire.Gateway;

public class Heartbeats
{
    [Fact]
    public async Task The_first_comes_within_the_interval_and_carries_the_last_number()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync(intervalMilliseconds: 10_000);

        var beat = await scene.PassTimeUntilAsync(socket.NextSentAsync());

        Assert.Equal(1, (int)beat["op"]!);
        Assert.Equal(1, (int)beat["d"]!);
        Assert.InRange(scene.Elapsed, TimeSpan.FromMilliseconds(1), TimeSpan.FromSeconds(10.5));
    }

    [Fact]
    public async Task Acknowledged_ones_go_on_at_the_interval()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync(intervalMilliseconds: 10_000);
        await scene.PassTimeUntilAsync(socket.NextSentAsync());
        var first = scene.Time.GetUtcNow();

        socket.Say("""{"op":11}""");
        await BarrierAsync(scene, socket, 2);
        await scene.PassTimeUntilAsync(socket.NextSentAsync());

        Assert.True(scene.Time.GetUtcNow() - first >= TimeSpan.FromSeconds(9.9));
        Assert.False(socket.ClosedByBot.IsCompleted);
    }

    [Fact]
    public async Task One_that_is_not_acknowledged_before_the_next_means_a_zombie_which_is_left_and_resumed()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync(intervalMilliseconds: 10_000);
        await scene.PassTimeUntilAsync(socket.NextSentAsync());

        var next = await scene.PassTimeUntilAsync(scene.NextSocketAsync());
        next.SayHello();
        var resume = await next.NextSentAsync();

        Assert.Equal(4000, await socket.ClosedByBot);
        Assert.Equal(6, (int)resume["op"]!);
    }

    [Fact]
    public async Task One_that_is_asked_for_is_sent_at_once()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        socket.Say("""{"op":1,"d":null}""");

        Assert.Equal(1, (int)(await socket.NextSentAsync())["op"]!);
    }

    [Fact]
    public async Task However_many_are_asked_for_the_limit_of_a_minute_holds()
    {
        await using var scene = new GatewayScene();
        var socket = await scene.StandAsync();

        for (var i = 0; i < 300; i++)
        {
            socket.Say("""{"op":1,"d":null}""");
        }

        await BarrierAsync(scene, socket, 2);
        Assert.Equal(SendWindow.PerMinute, socket.SentCount);
    }

    [Fact]
    public void Some_places_are_kept_for_heartbeats()
    {
        var window = new SendWindow(new Microsoft.Extensions.Time.Testing.FakeTimeProvider());

        var ordinary = Enumerable.Range(0, 200).Count(_ => window.TryTake(isHeartbeat: false) is null);
        var heartbeats = Enumerable.Range(0, 200).Count(_ => window.TryTake(isHeartbeat: true) is null);

        Assert.Equal((110, 10), (ordinary, heartbeats));
    }

    [Fact]
    public async Task Without_a_greeting_another_connection_is_made()
    {
        await using var scene = new GatewayScene();
        scene.Start();
        var silent = await scene.NextSocketAsync();

        await scene.PassTimeUntilAsync(scene.NextSocketAsync(), 1);

        Assert.Equal(4000, await silent.ClosedByBot);
        Assert.True(scene.Elapsed >= TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task A_handler_that_hangs_holds_up_neither_heartbeats_nor_other_interactions()
    {
        await using var scene = new GatewayScene();
        var hanging = new TaskCompletionSource();
        var heard = 0;
        var both = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        var socket = await scene.StandAsync(async (gatewayEvent, cancellationToken) =>
        {
            if (gatewayEvent is GatewayEvent.InteractionCreated && Interlocked.Increment(ref heard) == 2)
            {
                both.TrySetResult(true);
            }

            if (gatewayEvent is GatewayEvent.InteractionCreated)
            {
                await hanging.Task.WaitAsync(cancellationToken);
            }
        });

        socket.SayInteraction(2);
        socket.SayInteraction(3);
        socket.Say("""{"op":1,"d":null}""");

        await both.Task;
        Assert.Equal(3, (int)(await socket.NextSentAsync())["d"]!);
        hanging.SetResult();
    }

    // What was said before has been taken when this is heard.
    private static async Task BarrierAsync(GatewayScene scene, FakeSocket socket, int sequence)
    {
        socket.SayInteraction(sequence);
        Assert.IsType<GatewayEvent.InteractionCreated>(await scene.NextEventAsync());
    }
}
