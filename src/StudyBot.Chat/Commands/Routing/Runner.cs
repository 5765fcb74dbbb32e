using System.Diagnostics;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>Runs what is allowed and kept: acknowledged to its audience, handled, sealed, shown, finished.</summary>
internal sealed partial class Runner(
    CommandCatalog catalog,
    IAudiencePolicy audience,
    IAdapterState state,
    ButtonSeals seals,
    Incidents incidents,
    ILogger logger)
{
    /// <summary>From here the delivery is ours: whatever ends it, but a stop of the process, finishes it, for the member has been told.</summary>
    public async Task RunAsync(Work work, SpaceId space, PlatformCapabilities? platform, Exchange exchange, CancellationToken cancellationToken)
    {
        var delivery = work.Kept.At.Delivery;
        try
        {
            if (work.Mode == ResponseMode.OpenForm)
            {
                await OpenFormAsync(work, space, platform, exchange, cancellationToken);
            }
            else
            {
                exchange = await BeginAsync(work, space, platform, exchange, cancellationToken);
                var reply = await work.RunAsync(ReportTo(exchange, delivery), cancellationToken);

                // What was done is told, also to whoever stopped it too late.
                await ShowAsync(reply, work, space, exchange, work.HasEffect ? CancellationToken.None : cancellationToken);
            }
        }
        catch (Exception unexpected) when (!Incidents.IsStopping(unexpected, cancellationToken))
        {
            await incidents.TellAsync(work.Name, delivery, unexpected, exchange, cancellationToken);
        }

        if (work.HasEffect)
        {
            await state.FinishAsync(delivery, CancellationToken.None);
        }
    }

    /// <exception cref="InvalidOperationException">A control leads nowhere.</exception>
    public async Task<Card> SealAsync(Card card, SpaceId space, CancellationToken cancellationToken)
    {
        TargetCheck.Require(card, catalog);
        return await seals.SealAsync(card, space, cancellationToken);
    }

    /// <summary>What was kept is done even where its platform can no longer be told: a repetition of it would be dropped.</summary>
    private async Task<Exchange> BeginAsync(Work work, SpaceId space, PlatformCapabilities? platform, Exchange exchange, CancellationToken cancellationToken)
    {
        var audienceOfAnswer = await DecideAudienceAsync(work, space, platform, cancellationToken);
        try
        {
            await exchange.BeginAsync(audienceOfAnswer, cancellationToken);
            return exchange;
        }
        catch (Exception unreachable) when (work.HasEffect && !Incidents.IsStopping(unreachable, cancellationToken))
        {
            LogUnbegun(work.Name, work.Kept.At.Delivery.Value, unreachable.GetType().Name);
            var silent = new Exchange(new SilentResponder(), exchange.Deadline);
            await silent.BeginAsync(audienceOfAnswer, cancellationToken);
            return silent;
        }
    }

    /// <summary>The member's own word, else the group's setting, else the platform's custom; only where the declared audience is everybody.</summary>
    private async Task<ResponseMode> DecideAudienceAsync(Work work, SpaceId space, PlatformCapabilities? platform, CancellationToken cancellationToken)
    {
        if (work is { IsShared: true, IsShareable: true })
        {
            return ResponseMode.Public;
        }

        if (work.Mode != ResponseMode.Public)
        {
            return work.Mode;
        }

        var isPublic = work.IsPrivate is { } isPrivate
            ? !isPrivate
            : await audience.AreAnswersPublicAsync(space, cancellationToken) ?? platform?.ArePublicAnswersUsual ?? false;
        return isPublic ? ResponseMode.Public : ResponseMode.Private;
    }

    private async Task ShowAsync(Reply reply, Work work, SpaceId space, Exchange exchange, CancellationToken cancellationToken)
    {
        switch (reply)
        {
            case Reply.CardReply(var card):
                await exchange.ShowAsync(await SealAsync(card, space, cancellationToken) with { IsShareable = work.IsShareable }, cancellationToken);
                break;
            case Reply.PrivateReply(var card):
                await exchange.TellAsync(await SealAsync(card, space, cancellationToken), cancellationToken);
                break;
            default:
                throw new InvalidOperationException("A form can be opened only where that was declared.");
        }
    }

    /// <summary>A form, or what the one who asked is told instead; both within a second, for a form cannot be deferred.</summary>
    private async Task OpenFormAsync(Work work, SpaceId space, PlatformCapabilities? platform, Exchange exchange, CancellationToken cancellationToken)
    {
        var (isInTime, reply) = await exchange.Deadline.RunAsync(token => PrepareAsync(work, space, token), cancellationToken);
        if (!isInTime || reply is null)
        {
            LogTooSlow(work.Name, work.Kept.At.Delivery.Value);
            await exchange.TellAsync(RouterCards.FormTookTooLong, cancellationToken);
            return;
        }

        switch (reply)
        {
            case Reply.FormReply when platform is { HasForms: false }:
                await exchange.TellAsync(RouterCards.NoForms, cancellationToken);
                break;
            case Reply.FormReply(var form):
                await exchange.OpenFormAsync(form, cancellationToken);
                break;
            case Reply.CardReply(var card):
                await exchange.TellAsync(await SealAsync(card, space, cancellationToken), cancellationToken);
                break;
            case Reply.PrivateReply(var card):
                await exchange.TellAsync(await SealAsync(card, space, cancellationToken), cancellationToken);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private async Task<Reply> PrepareAsync(Work work, SpaceId space, CancellationToken cancellationToken)
    {
        var reply = await work.RunAsync(static (_, _, _) => Task.CompletedTask, cancellationToken);
        if (reply is not Reply.FormReply(var form))
        {
            return reply;
        }

        TargetCheck.Require(form, catalog);
        return Reply.Open(await seals.SealAsync(form, space, cancellationToken));
    }

    /// <summary>A placeholder that cannot be edited is no reason to stop the work.</summary>
    private ProgressReport ReportTo(Exchange exchange, DeliveryId delivery) => async (text, share, cancellationToken) =>
    {
        try
        {
            await exchange.ProgressAsync(text, share, cancellationToken);
        }
        catch (Exception failed) when (!Incidents.IsStopping(failed, cancellationToken))
        {
            LogProgressFailed(delivery.Value, failed.GetType().Name);
        }
    };

    [LoggerMessage(5, LogLevel.Warning, "{What} took longer than a second to prepare its form, delivery {Delivery}")]
    private partial void LogTooSlow(string what, string delivery);

    [LoggerMessage(9, LogLevel.Warning, "{What} could not be acknowledged and is done unanswered, delivery {Delivery}: {Reason}")]
    private partial void LogUnbegun(string what, string delivery, string reason);

    [LoggerMessage(6, LogLevel.Debug, "Progress of delivery {Delivery} could not be shown: {Reason}")]
    private partial void LogProgressFailed(string delivery, string reason);
}
