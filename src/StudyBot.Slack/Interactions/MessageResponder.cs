using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Connections;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;
using StudyBot.Slack.Cards;
using StudyBot.Slack.Forms;
using StudyBot.Slack.Wire.Api;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Blocks;
using StudyBot.Slack.Wire.Socket;

namespace StudyBot.Slack.Interactions;

/// <summary>
/// Answers in messages. The delivery is acknowledged when the answering begins, at the latest; a card that takes longer has a line before it, which Slack lets
/// nobody change afterwards, so that there are few of them.
/// </summary>
/// <param name="acknowledgement">Null for a delivery of before a restart.</param>
internal sealed partial class MessageResponder(
    Translation.Happened asked,
    Acknowledgement? acknowledgement,
    DateTimeOffset received,
    AnswerSender sender,
    SlackApi api,
    TimeProvider time,
    ILogger logger) : IResponder, IAsyncDisposable
{
    private static readonly TimeSpan PlaceholderAfter = TimeSpan.FromSeconds(2.5);

    /// <summary>Between two lines that say how far it is.</summary>
    private static readonly TimeSpan ProgressPause = TimeSpan.FromSeconds(20);

    /// <summary>Uses of the address that are kept for the answer itself.</summary>
    private const int KeptForAnswer = 2;

    private readonly AnswerPlace place = asked.Place;
    private readonly SemaphoreSlim turn = new(1);
    private ResponseMode mode = ResponseMode.Private;
    private Deferral? placeholder;
    private string? progress;
    private long? shown;

    public Task BeginAsync(ResponseMode mode, CancellationToken cancellationToken)
    {
        this.mode = mode;
        if (!IsReplacing)
        {
            placeholder = new Deferral(ShowPlaceholderAsync, PlaceholderAfter, time);
        }

        acknowledgement?.TryGive(null);
        return Task.CompletedTask;
    }

    public async Task ProgressAsync(string text, double? share, CancellationToken cancellationToken)
    {
        await turn.WaitAsync(cancellationToken);
        try
        {
            progress = ProgressText.Of(text, share);
            if (shown is { } last && time.GetElapsedTime(last) >= ProgressPause)
            {
                await ShowProgressAsync(cancellationToken);
            }
        }
        finally
        {
            turn.Release();
        }
    }

    public async Task<MessageRef?> RespondAsync(Card card, CancellationToken cancellationToken)
    {
        await StopPlaceholderAsync();
        var isForAll = mode == ResponseMode.Public;
        var (message, files) = CardMessage.Compose(card, More(card, isForAll));
        if (IsReplacing)
        {
            await sender.ReplaceAsync(place, received, message, cancellationToken);
        }
        else
        {
            await sender.SayAsync(place, received, message, isForAll, cancellationToken);
        }

        if (asked.IsSharing && isForAll)
        {
            await sender.RemoveAsync(place, received, cancellationToken);
        }

        await sender.SendFilesAsync(place, received, card.Title, files, isForAll || (IsReplacing && !place.IsEphemeral), cancellationToken);
        return null;
    }

    public async Task RespondPrivatelyAsync(Card card, CancellationToken cancellationToken)
    {
        await StopPlaceholderAsync();
        acknowledgement?.TryGive(null);
        var (message, files) = CardMessage.Compose(card, More(card, isForAll: true));
        await sender.SayAsync(place, received, message, isForAll: false, cancellationToken);
        await sender.SendFilesAsync(place, received, card.Title, files, isForAll: false, cancellationToken);
    }

    public async Task OpenFormAsync(Form form, CancellationToken cancellationToken)
    {
        acknowledgement?.TryGive(null);
        var view = ModalRenderer.Render(form, new FormOrigin(place.Channel, place.Thread, place.ResponseUrl, received.ToUnixTimeSeconds()));
        var outcome = asked.Trigger is { } trigger
            ? await api.OpenViewAsync(trigger, view, isPushed: false, cancellationToken)
            : new ApiOutcome<OpenedView>.Refused(ErrorWord.ExpiredTrigger);
        if (outcome is not ApiOutcome<OpenedView>.Done)
        {
            LogFormNotOpened(outcome.Sentence);
            await RespondPrivatelyAsync(SlackCards.TooLateForForm, cancellationToken);
        }
    }

    public async Task RejectFormAsync(ImmutableArray<FieldError> errors, CancellationToken cancellationToken)
    {
        // An error on a field that the form does not have would be refused, and nobody would see it.
        var first = asked.Fields.FirstOrDefault("");
        var byField = errors
            .GroupBy(e => asked.Fields.Contains(e.Field) ? e.Field : first, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => PlainLabel.Of(string.Join(' ', g.Select(e => e.Message)), SlackLimits.InputLabel), StringComparer.Ordinal);
        if (acknowledgement?.TryGive(AcknowledgementPayload.OfErrors(byField)) is not true)
        {
            var answers = (asked.Event as FormSubmitted)?.Answers ?? FormAnswers.None;
            await RespondPrivatelyAsync(SlackCards.FormNotTaken(errors.Select(e => e.Message), answers), cancellationToken);
        }
    }

    public Task CompleteAsync(ImmutableArray<Completion> completions, CancellationToken cancellationToken)
    {
        SelectOption[] options =
        [
            .. completions
                .Where(c => !Blank.Is(c.Value))
                .Select(c => new SelectOption(TextObject.Plain(PlainLabel.Of(c.Label, SlackLimits.OptionText)), CodePoints.Begin(c.Value, SlackLimits.OptionValue)))
                .DistinctBy(o => o.Value)
                .Take(SlackLimits.SelectOptions),
        ];
        acknowledgement?.TryGive(AcknowledgementPayload.OfOptions(options));
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await StopPlaceholderAsync();
        turn.Dispose();
    }

    private bool IsReplacing => mode == ResponseMode.UpdateCard || (asked.IsReplacing && place.IsEphemeral && mode == ResponseMode.Private);

    private ImmutableArray<Block> More(Card card, bool isForAll)
    {
        var more = ImmutableArray.CreateBuilder<Block>();
        if (card.Wanted is { } wanted && asked.Offer?.Invoke(wanted) is { } offered)
        {
            var menu = new Element.ExternalSelect(offered.ActionId, TextObject.Plain(PlainLabel.Of(offered.Parameter.Description, SlackLimits.Placeholder)), 0);
            more.Add(new Block.Actions([menu]) { BlockId = offered.BlockId });
        }

        var isSeenByOne = !isForAll && (mode == ResponseMode.Private || place.IsEphemeral);
        if (isSeenByOne && card is { IsShareable: true, Tone: not CardTone.Notice } && asked.Again is { } again && place.IsInChannel)
        {
            more.Add(new Block.Actions([new Element.Button(ActionIds.Share, TextObject.Plain("Share in channel"), Value: again)]));
        }

        return more.ToImmutable();
    }

    private async Task ShowPlaceholderAsync()
    {
        await turn.WaitAsync(CancellationToken.None);
        try
        {
            await ShowProgressAsync(CancellationToken.None);
        }
        finally
        {
            turn.Release();
        }
    }

    /// <summary>Some are dropped: the answer says more.</summary>
    private async Task ShowProgressAsync(CancellationToken cancellationToken)
    {
        shown = time.GetTimestamp();
        if (place.ResponseUrl is not null && sender.UsesLeft(place, received) <= KeptForAnswer)
        {
            return;
        }

        try
        {
            await sender.SayAsync(place, received, CardMessage.Line(progress ?? "I am at it; this takes a moment."), isForAll: false, cancellationToken);
        }
        catch (IOException)
        {
            // The answer itself tries again, and says so where it cannot be said either.
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            // Whatever it is, the answer must not fail by it.
            LogNoProgress(failure);
        }
    }

    private Task StopPlaceholderAsync() => placeholder?.StopAsync() ?? Task.CompletedTask;

    [LoggerMessage(Level = LogLevel.Error, Message = "The line that says how far it is could not be said")]
    private partial void LogNoProgress(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A form could not be opened: {Reason}")]
    private partial void LogFormNotOpened(string reason);
}
