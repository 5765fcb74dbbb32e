using NodaTime;
using StudyBot.Chat.Commands.Routing;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Help;

namespace StudyBot.Hosting;

/// <summary>
/// Asks what members usually ask and answers nobody, before anybody can: what a program does for the first time takes many times as long, and a platform
/// does not wait for it. Changes nothing.
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
        var lines = await LinesAsync(cancellationToken).ConfigureAwait(false);
        var number = 0;
        for (var round = 0; round < Rounds; round++)
        {
            foreach (var line in lines)
            {
                if (time.GetElapsedTime(begun) > Longest)
                {
                    return;
                }

                var at = new Circumstances(
                    new DeliveryId($"{platform}:rehearsal:{++number}"),
                    SpaceId.Terminal,
                    new ChannelId("rehearsal"),
                    new ChatMember(new UserId($"{platform}:rehearsal"), "", Standing.None),
                    Instant.FromDateTimeOffset(time.GetUtcNow()));
                await router.RouteAsync(new CommandTyped(at, line, []), new SilentResponder(), cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private async Task<List<string>> LinesAsync(CancellationToken cancellationToken)
    {
        var lines = new List<string>();
        foreach (var command in commands)
        {
            if (command.Spec.Subcommands is [{ HasEffect: false } only]
                && await command.FindExampleAsync(SpaceId.Terminal, only, cancellationToken).ConfigureAwait(false) is { } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }
}
