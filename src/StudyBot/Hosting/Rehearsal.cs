using NodaTime;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Commands.Routing;
using StudyBot.Chat.Platforms;

namespace StudyBot.Hosting;

/// <summary>
/// Asks what members usually ask and answers nobody, before anybody can: what a program does for the first time takes many times as long, and a platform
/// does not wait for it. One look-up alone: what all of them share is most of it, and what few ask for need not be in memory. Changes nothing.
/// </summary>
internal sealed class Rehearsal(IEnumerable<ILivingExamples> commands, TimeProvider time)
{
    /// <summary>From the thirtieth call on, what is called is compiled well.</summary>
    private const int Rounds = 40;

    /// <summary>A busy or slow machine goes on without.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(500);

    /// <param name="platform">Whose answers are rehearsed: the name that its deliveries begin with.</param>
    public async Task RunAsync(IRouter router, string platform, CancellationToken cancellationToken)
    {
        var begun = time.GetTimestamp();
        if (await FindLineAsync(cancellationToken).ConfigureAwait(false) is not { } line)
        {
            return;
        }

        for (var round = 0; round < Rounds && time.GetElapsedTime(begun) < Longest; round++)
        {
            var at = new Circumstances(
                new DeliveryId($"{platform}:rehearsal:{round}"),
                SpaceId.Terminal,
                new ChannelId("rehearsal"),
                new ChatMember(new UserId($"{platform}:rehearsal"), "", Standing.None),
                Instant.FromDateTimeOffset(time.GetUtcNow()));
            await router.RouteAsync(new CommandTyped(at, line, []), new SilentResponder(), cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>Null where there is nothing to ask about yet.</summary>
    private async Task<string?> FindLineAsync(CancellationToken cancellationToken)
    {
        foreach (var command in commands)
        {
            if (command.Spec.Subcommands is [{ HasEffect: false } only]
                && await command.FindExampleAsync(SpaceId.Terminal, only, cancellationToken).ConfigureAwait(false) is { } line)
            {
                return line;
            }
        }

        return null;
    }
}
