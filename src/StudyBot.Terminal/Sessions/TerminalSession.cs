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
/// <param name="width">Columns of the terminal, asked anew before each line.</param>
internal sealed class TerminalSession(
    ILineReader lines, IScreen screen, IGreeting greeting, ChatMember member, TimeProvider time, bool isInteractive, Func<int> width)
{
    public static readonly ChannelId Channel = new("terminal");

    private const string OnceMore = "Ctrl-C once more, or /quit, leaves.";

    private readonly Lock gate = new();
    private readonly FormFiller forms = new(lines, screen);
    private readonly Queue<Card> early = [];
    private ImmutableArray<NumberedTarget> targets = [];
    private CancellationTokenSource? running;
    private bool isOpen;
    private bool wasInterrupted;

    public async Task<PlatformEnd> RunAsync(IRouter router, CancellationToken cancellationToken)
    {
        try
        {
            return await TalkAsync(router, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            lines.Close();
        }
    }

    private async Task<PlatformEnd> TalkAsync(IRouter router, CancellationToken cancellationToken)
    {
        if (isInteractive && await greeting.ReadAsync(cancellationToken).ConfigureAwait(false) is { } card)
        {
            screen.Show(card);
        }

        Open();
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

    /// <summary>
    /// False on the second in a row, where nobody sits at the input, and before the first prompt: then the start itself is what runs. One that takes back
    /// what was typed since the last is a first one.
    /// </summary>
    public bool Interrupt()
    {
        lock (gate)
        {
            var isFirst = !wasInterrupted || (running is null && lines.TakeBack());
            if (!isInteractive || !isOpen || !isFirst)
            {
                return false;
            }

            wasInterrupted = true;
            if (running is not null)
            {
                running.Cancel();
                return true;
            }

            lines.TakeBack();
            screen.Tell("");
            screen.Tell(OnceMore);
            lines.ShowPromptAgain();
            return true;
        }
    }

    /// <summary>A card that nobody asked for, between the lines; its buttons are pressed by number like those of an answer. What comes early waits for the greeting.</summary>
    public void Show(Card card)
    {
        lock (gate)
        {
            if (!isOpen)
            {
                early.Enqueue(card);
                return;
            }

            screen.ClearProgress();
            screen.Show(card);
            targets = PlainText.Targets(card);
            lines.ShowPromptAgain();
        }
    }

    private void Open()
    {
        lock (gate)
        {
            isOpen = true;
            while (early.TryDequeue(out var card))
            {
                screen.Show(card);
                targets = PlainText.Targets(card);
            }
        }
    }

    private async Task<string?> ReadAsync(SessionAssistant assistant, CancellationToken cancellationToken)
    {
        var prompt = isInteractive
            ? Prompt.Of(await greeting.ReadStatusAsync(cancellationToken).ConfigureAwait(false), width())
            : Prompt.Mark;
        var line = await lines.ReadLineAsync(new LineRequest(prompt, assistant) { IsCommand = true }, cancellationToken).ConfigureAwait(false);
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
            await AnswerTypedAsync(router, line, cancel.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            screen.ClearProgress();
            screen.Tell("Stopped.");
        }
        finally
        {
            // That it was interrupted stays: with the next one it is twice in a row, until a line was given in between.
            lock (gate)
            {
                running = null;
            }
        }

        if (cancel.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            screen.Tell(OnceMore);
        }
    }

    private async Task AnswerTypedAsync(IRouter router, string line, CancellationToken cancellationToken)
    {
        if (!int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            await RouteAsync(router, new CommandTyped(Now(), line, []) { FindFile = LocalFile.Find, ExampleFile = LocalPaths.Example }, cancellationToken).ConfigureAwait(false);
        }
        else if (number >= 1 && number <= targets.Length && targets[number - 1].Target is SealedTarget pressed)
        {
            await RouteAsync(router, new ButtonPressed(Now(), pressed.Id, null), cancellationToken).ConfigureAwait(false);
        }
        else
        {
            screen.Show(NumberCard.Nothing(number));
        }
    }

    private async Task RouteAsync(IRouter router, ChatEvent chatEvent, CancellationToken cancellationToken)
    {
        var responder = await AskAsync(router, chatEvent, cancellationToken).ConfigureAwait(false);
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
            var responder = await AskAsync(router, new FormSubmitted(Now(), id, answers), cancellationToken).ConfigureAwait(false);
            errors = responder.Rejected;
        }
        while (!errors.IsEmpty);
    }

    private async Task<TerminalResponder> AskAsync(IRouter router, ChatEvent chatEvent, CancellationToken cancellationToken)
    {
        var responder = new TerminalResponder(screen);
        await using (new WorkingLine(responder, screen, time).ConfigureAwait(false))
        {
            await router.RouteAsync(chatEvent, responder, cancellationToken).ConfigureAwait(false);
        }

        screen.ClearProgress();
        if (responder.Shown is { } card)
        {
            targets = PlainText.Targets(card);
        }

        return responder;
    }

    private Circumstances Now() => new(
        new DeliveryId($"terminal:{Guid.NewGuid():N}"),
        SpaceId.Terminal,
        Channel,
        member,
        Instant.FromDateTimeOffset(time.GetUtcNow()));
}
