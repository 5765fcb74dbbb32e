using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Terminal.Lines;
using StudyBot.Terminal.Screens;

namespace StudyBot.Terminal.Sessions;

/// <summary>One conversation: a line in, its answer out, until the input ends or the member leaves.</summary>
internal sealed class TerminalSession(
    ILineReader lines, IScreen screen, IGreeting greeting, ChatMember member, TimeProvider time, bool isInteractive)
{
    public static readonly ChannelId Channel = new("terminal");

    private readonly Lock gate = new();
    private readonly FormFiller forms = new(lines, screen);
    private ImmutableArray<NumberedTarget> targets = [];
    private CancellationTokenSource? running;
    private bool wasInterrupted;

    public async Task<PlatformEnd> RunAsync(IRouter router, CancellationToken cancellationToken)
    {
        if (isInteractive && await greeting.ReadAsync(cancellationToken).ConfigureAwait(false) is { } card)
        {
            screen.Show(card);
        }

        var assistant = new SessionAssistant(router, Now, () => targets);
        while (await ReadAsync(assistant, cancellationToken).ConfigureAwait(false) is { } line)
        {
            if (line is "/quit" or "quit")
            {
                break;
            }

            if (line.Length > 0)
            {
                await AnswerAsync(router, line, cancellationToken).ConfigureAwait(false);
            }
        }

        return new PlatformEnd.Stopped();
    }

    /// <summary>False on the second in a row, and where nobody sits at the input.</summary>
    public bool Interrupt()
    {
        lock (gate)
        {
            if (!isInteractive || wasInterrupted)
            {
                return false;
            }

            wasInterrupted = true;
            if (running is not null)
            {
                running.Cancel();
            }
            else if (lines.TakeBack())
            {
                // Nothing to leave yet: the line was meant.
                wasInterrupted = false;
            }
            else
            {
                screen.Tell("");
                screen.Tell("Ctrl-C once more, or /quit, leaves.");
                lines.ShowPromptAgain();
            }

            return true;
        }
    }

    private async Task<string?> ReadAsync(SessionAssistant assistant, CancellationToken cancellationToken)
    {
        var line = await lines.ReadLineAsync("> ", assistant, cancellationToken).ConfigureAwait(false);
        lock (gate)
        {
            wasInterrupted = false;
        }

        return line?.Trim();
    }

    private async Task AnswerAsync(IRouter router, string line, CancellationToken cancellationToken)
    {
        using var cancel = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        lock (gate)
        {
            running = cancel;
        }

        try
        {
            ChatEvent asked = NumberedBy(line) is { } id ? new ButtonPressed(Now(), id, null) : new CommandTyped(Now(), line, []);
            await RouteAsync(router, asked, cancel.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            screen.ClearProgress();
            screen.Tell("Stopped.");
        }
        finally
        {
            lock (gate)
            {
                running = null;
                wasInterrupted = false;
            }
        }
    }

    private string? NumberedBy(string line) =>
        int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= targets.Length
            ? (targets[number - 1].Target as SealedTarget)?.Id
            : null;

    private async Task RouteAsync(IRouter router, ChatEvent chatEvent, CancellationToken cancellationToken)
    {
        var responder = new TerminalResponder(screen);
        await router.RouteAsync(chatEvent, responder, cancellationToken).ConfigureAwait(false);
        screen.ClearProgress();
        Remember(responder);
        if (responder.Opened is { Target: SealedTarget target } form)
        {
            await FillAsync(router, form, target.Id, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task FillAsync(IRouter router, Form form, string id, CancellationToken cancellationToken)
    {
        var answers = FormAnswers.None;
        ImmutableArray<FieldError> errors = [];
        do
        {
            if (await forms.FillAsync(form, answers, errors, cancellationToken).ConfigureAwait(false) is not { } filled)
            {
                screen.Tell("Left unsent.");
                return;
            }

            answers = filled;
            var responder = new TerminalResponder(screen);
            await router.RouteAsync(new FormSubmitted(Now(), id, answers), responder, cancellationToken).ConfigureAwait(false);
            screen.ClearProgress();
            Remember(responder);
            errors = responder.Rejected;
        }
        while (!errors.IsEmpty);
    }

    private void Remember(TerminalResponder responder)
    {
        if (responder.Shown is { } card)
        {
            targets = PlainText.Targets(card);
        }
    }

    private Circumstances Now() => new(
        new DeliveryId($"terminal:{Guid.NewGuid():N}"),
        SpaceId.Terminal,
        Channel,
        member,
        Instant.FromDateTimeOffset(time.GetUtcNow()));
}
