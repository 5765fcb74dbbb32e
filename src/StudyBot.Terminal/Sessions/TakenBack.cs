using StudyBot.Chat.Platforms;

namespace StudyBot.Terminal.Sessions;

/// <summary>
/// Tells the router of what the member stopped by Ctrl-C, so that it does not run at the next start after all. What the end of the process cuts off
/// is not taken back.
/// </summary>
/// <param name="ending">The process ends.</param>
internal sealed class TakenBack(IRouter router, CancellationToken ending) : IRouter
{
    public async Task RouteAsync(ChatEvent chatEvent, IResponder responder, CancellationToken cancellationToken)
    {
        try
        {
            await router.RouteAsync(chatEvent, responder, cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!ending.IsCancellationRequested)
        {
            await router.GiveUpAsync(chatEvent.At.Delivery, ending).ConfigureAwait(false);
            throw;
        }
    }

    public Task GiveUpAsync(DeliveryId delivery, CancellationToken cancellationToken) => router.GiveUpAsync(delivery, cancellationToken);
}
