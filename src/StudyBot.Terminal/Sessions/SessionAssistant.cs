using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Terminal.Lines;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal.Sessions;

/// <summary>Completes by the router, and turns the pages of the card that is shown.</summary>
/// <param name="now">The circumstances of one more delivery.</param>
/// <param name="targets">What can be pressed on the card that is shown.</param>
internal sealed class SessionAssistant(IRouter router, Func<Circumstances> now, Func<ImmutableArray<NumberedTarget>> targets) : ILineAssistant
{
    public async Task<ImmutableArray<Completion>> CompleteAsync(string line, CancellationToken cancellationToken)
    {
        var responder = new TerminalResponder(SilentScreen.Instance);
        await router.RouteAsync(new LineCompletionRequested(now(), line) { FindPaths = LocalPaths.Complete }, responder, cancellationToken).ConfigureAwait(false);
        return responder.Completions;
    }

    public string? Turn(PageTurn turn) =>
        targets().FirstOrDefault(target => target.Turn == turn)?.Number.ToString(CultureInfo.InvariantCulture);
}
