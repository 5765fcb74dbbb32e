using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands.Routing;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <summary>
/// From an event to its answer, always in one order: seen before? in a group? what is asked? is it allowed? kept, if it has an effect; acknowledged
/// to its audience; run; sealed and shown; done. Whatever goes wrong on the way is said to the one who asked alone.
/// </summary>
public sealed partial class Router : IRouter
{
    private readonly CommandCatalog _catalog;
    private readonly IAccessPolicy _access;
    private readonly IAudiencePolicy _audience;
    private readonly IAdapterState _state;
    private readonly ButtonSeals _seals;
    private readonly ImmutableArray<ISpaceListener> _listeners;
    private readonly FrozenDictionary<string, PlatformCapabilities> _capabilities;
    private readonly IRandomSource _random;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly Resolver _resolver;
    private readonly Completer _completer;
    private readonly RecentDeliveries _recent = new();

    /// <param name="platforms">Asked for their capabilities only; an unknown one has none, and its answers are private.</param>
    public Router(
        CommandCatalog catalog,
        IAccessPolicy access,
        IAudiencePolicy audience,
        IAdapterState state,
        ButtonSeals seals,
        IEnumerable<ISpaceListener> listeners,
        IEnumerable<IChatPlatform> platforms,
        IRandomSource random,
        TimeProvider time,
        ILogger<Router> logger)
    {
        _catalog = catalog;
        _access = access;
        _audience = audience;
        _state = state;
        _seals = seals;
        _listeners = [.. listeners];
        _capabilities = platforms.ToFrozenDictionary(p => p.Name, p => p.Capabilities, StringComparer.Ordinal);
        _random = random;
        _time = time;
        _logger = logger;
        _resolver = new Resolver(catalog, seals);
        _completer = new Completer(catalog, access);
    }

    public async Task RouteAsync(ChatEvent chatEvent, IResponder responder, CancellationToken cancellationToken)
    {
        if (_recent.Add(chatEvent.At.Delivery))
        {
            await HandleAsync(chatEvent, new Exchange(responder), isResumed: false, cancellationToken);
        }
        else
        {
            LogRepeated(chatEvent.At.Delivery.Value);
        }
    }

    /// <summary>
    /// At start, before or while platforms run: what was accepted and did not end is done now, oldest first, answered where its platform still can.
    /// One that cannot be read is finished and logged.
    /// </summary>
    public async Task ResumeUnfinishedAsync(IReadOnlyList<IChatPlatform> platforms, CancellationToken cancellationToken)
    {
        foreach (var delivery in await _state.ListUnfinishedAsync(cancellationToken))
        {
            var platform = platforms.FirstOrDefault(p => p.Name == PlatformOf(delivery.Id));
            var chatEvent = ChatEventJson.Read(delivery.Payload, (handle, token) => FetchAsync(platform, handle, token));
            if (chatEvent is null)
            {
                LogUnreadable(delivery.Id.Value);
            }
            else
            {
                _recent.Add(delivery.Id);
                var responder = platform?.ResumeResponder(chatEvent) ?? new SilentResponder();
                await HandleAsync(chatEvent, new Exchange(responder), isResumed: true, cancellationToken);
            }

            await _state.FinishAsync(delivery.Id, cancellationToken);
        }
    }

    private static Task<ReadOnlyMemory<byte>> FetchAsync(IChatPlatform? platform, string handle, CancellationToken cancellationToken) =>
        platform is null ? throw new FileNotFoundException("The platform of this file does not run.") : platform.FetchFileAsync(handle, cancellationToken);

    private async Task HandleAsync(ChatEvent chatEvent, Exchange exchange, bool isResumed, CancellationToken cancellationToken)
    {
        try
        {
            switch (chatEvent)
            {
                case CompletionRequested e:
                    await CompleteAsync(e, exchange, cancellationToken);
                    break;
                case SpaceJoined e:
                    await WelcomeAsync(e, exchange, cancellationToken);
                    break;
                case SpaceLeft e:
                    foreach (var listener in _listeners)
                    {
                        await listener.LeftAsync(e, cancellationToken);
                    }

                    break;
                default:
                    await AnswerAsync(chatEvent, exchange, isResumed, cancellationToken);
                    break;
            }
        }
        catch (Exception unexpected) when (!IsStopping(unexpected, cancellationToken))
        {
            await FailAsync(chatEvent.GetType().Name, chatEvent.At.Delivery, unexpected, exchange, cancellationToken);
        }
    }

    private async Task AnswerAsync(ChatEvent chatEvent, Exchange exchange, bool isResumed, CancellationToken cancellationToken)
    {
        if (chatEvent.At.Space is not { } space)
        {
            await exchange.TellAsync(RouterCards.DirectMessage, cancellationToken);
            return;
        }

        var resolution = await _resolver.ResolveAsync(chatEvent, space, cancellationToken);
        if (!await _access.AllowsAsync(space, chatEvent.At.Member, resolution.Right, cancellationToken))
        {
            await exchange.TellAsync(RouterCards.NotAllowed(resolution.Right), cancellationToken);
        }
        else if (resolution is Resolution.Refused refused)
        {
            await exchange.TellAsync(refused.Card, cancellationToken);
        }
        else if (resolution is Resolution.Found { Work: var work }
            && (isResumed || (await IsValidAsync(work, exchange, cancellationToken) && await IsAcceptedAsync(work, space, cancellationToken))))
        {
            await RunAsync(work, space, exchange, cancellationToken);
        }
    }

    /// <summary>A form with errors stays open and is not kept: nothing has happened yet.</summary>
    private async Task<bool> IsValidAsync(Work work, Exchange exchange, CancellationToken cancellationToken)
    {
        if (work.ValidateAsync is not { } validateAsync)
        {
            return true;
        }

        var (isInTime, errors) = await Deadline.RunAsync(validateAsync, _time, cancellationToken);
        if (!isInTime)
        {
            LogTooSlow(work.Name, work.Kept.At.Delivery.Value);

            // Said on a field, so that the form stays open and what was written into it is not lost.
            errors = [new FieldError(FirstField(work.Kept), RouterCards.ValidationTookTooLong)];
        }

        if (errors.IsDefaultOrEmpty)
        {
            return true;
        }

        await exchange.RejectFormAsync(errors, cancellationToken);
        return false;
    }

    private static string FirstField(ChatEvent submitted) =>
        submitted is FormSubmitted { Answers: var answers } ? answers.Texts.Keys.Concat(answers.Files.Keys).Order(StringComparer.Ordinal).FirstOrDefault("") : "";

    private async Task<bool> IsAcceptedAsync(Work work, SpaceId space, CancellationToken cancellationToken)
    {
        if (!work.HasEffect)
        {
            return true;
        }

        var delivery = work.Kept.At.Delivery;
        try
        {
            var now = Instant.FromDateTimeOffset(_time.GetUtcNow());
            var isNew = await _state.AcceptAsync(new AcceptedDelivery(delivery, space, ChatEventJson.Write(work.Kept), now), cancellationToken);
            if (!isNew)
            {
                LogRepeated(delivery.Value);
            }

            return isNew;
        }
        catch
        {
            _recent.Forget(delivery);
            throw;
        }
    }

    /// <summary>From here the delivery is ours: whatever ends it, but a stop of the process, finishes it, for the member has been told.</summary>
    private async Task RunAsync(Work work, SpaceId space, Exchange exchange, CancellationToken cancellationToken)
    {
        var delivery = work.Kept.At.Delivery;
        try
        {
            if (work.Mode == ResponseMode.OpenForm)
            {
                await OpenFormAsync(work, space, exchange, cancellationToken);
            }
            else
            {
                await exchange.BeginAsync(await DecideAudienceAsync(work, space, cancellationToken), cancellationToken);
                var reply = await work.RunAsync(ReportTo(exchange, delivery), cancellationToken);
                await ShowAsync(reply, space, exchange, cancellationToken);
            }
        }
        catch (Exception unexpected) when (!IsStopping(unexpected, cancellationToken))
        {
            await FailAsync(work.Name, delivery, unexpected, exchange, cancellationToken);
        }

        if (work.HasEffect)
        {
            await _state.FinishAsync(delivery, cancellationToken);
        }
    }

    /// <summary>The member's own word, else the group's setting, else the platform's custom; only where the declared audience is everybody.</summary>
    private async Task<ResponseMode> DecideAudienceAsync(Work work, SpaceId space, CancellationToken cancellationToken)
    {
        if (work.Mode != ResponseMode.Public)
        {
            return work.Mode;
        }

        var isPublic = work.IsPrivate is { } isPrivate
            ? !isPrivate
            : await _audience.AreAnswersPublicAsync(space, cancellationToken) ?? CapabilitiesOf(work.Kept)?.ArePublicAnswersUsual ?? false;
        return isPublic ? ResponseMode.Public : ResponseMode.Private;
    }

    /// <summary>A placeholder that cannot be edited is no reason to stop the work.</summary>
    private ProgressReport ReportTo(Exchange exchange, DeliveryId delivery) => async (text, share, cancellationToken) =>
    {
        try
        {
            await exchange.ProgressAsync(text, share, cancellationToken);
        }
        catch (Exception failed) when (!IsStopping(failed, cancellationToken))
        {
            LogProgressFailed(delivery.Value, failed.GetType().Name);
        }
    };

    private async Task ShowAsync(Reply reply, SpaceId space, Exchange exchange, CancellationToken cancellationToken)
    {
        switch (reply)
        {
            case Reply.CardReply(var card):
                await exchange.ShowAsync(await SealAsync(card, space, cancellationToken), cancellationToken);
                break;
            case Reply.PrivateReply(var card):
                await exchange.TellAsync(await SealAsync(card, space, cancellationToken), cancellationToken);
                break;
            default:
                throw new InvalidOperationException("A form can be opened only where that was declared.");
        }
    }

    private async Task OpenFormAsync(Work work, SpaceId space, Exchange exchange, CancellationToken cancellationToken)
    {
        var (isInTime, prepared) = await Deadline.RunAsync(PrepareAsync, _time, cancellationToken);
        if (!isInTime || prepared is null)
        {
            LogTooSlow(work.Name, work.Kept.At.Delivery.Value);
            await exchange.TellAsync(RouterCards.FormTookTooLong, cancellationToken);
        }
        else if (prepared is not Reply.FormReply(var form))
        {
            await ShowPrivatelyAsync(prepared);
        }
        else if (CapabilitiesOf(work.Kept) is { HasForms: false })
        {
            await exchange.TellAsync(RouterCards.NoForms, cancellationToken);
        }
        else
        {
            await exchange.OpenFormAsync(form, cancellationToken);
        }

        async Task<Reply> PrepareAsync(CancellationToken inTime)
        {
            var reply = await work.RunAsync(static (_, _, _) => Task.CompletedTask, inTime);
            if (reply is not Reply.FormReply(var unsealed))
            {
                return reply;
            }

            TargetCheck.Require(unsealed, _catalog);
            return Reply.Open(await _seals.SealAsync(unsealed, space, inTime));
        }

        async Task ShowPrivatelyAsync(Reply reply)
        {
            var card = reply switch
            {
                Reply.CardReply shown => shown.Card,
                Reply.PrivateReply shown => shown.Card,
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            await exchange.TellAsync(await SealAsync(card, space, cancellationToken), cancellationToken);
        }
    }

    private async Task<Card> SealAsync(Card card, SpaceId space, CancellationToken cancellationToken)
    {
        TargetCheck.Require(card, _catalog);
        return await _seals.SealAsync(card, space, cancellationToken);
    }

    private async Task CompleteAsync(CompletionRequested e, Exchange exchange, CancellationToken cancellationToken)
    {
        ImmutableArray<Completion> completions = [];
        try
        {
            var (isInTime, found) = await Deadline.RunAsync(token => _completer.FindAsync(e, token), _time, cancellationToken);
            completions = isInTime ? found : [];
        }
        catch (Exception unexpected) when (!IsStopping(unexpected, cancellationToken))
        {
            LogIncident(IncidentId.New(_random), "completion", e.At.Delivery.Value, ExceptionOutline.Of(unexpected));
        }

        await exchange.CompleteAsync(completions, cancellationToken);
    }

    private async Task WelcomeAsync(SpaceJoined e, Exchange exchange, CancellationToken cancellationToken)
    {
        foreach (var listener in _listeners)
        {
            if (await listener.JoinedAsync(e, cancellationToken) is { } card && e.At.Space is { } space && !exchange.IsAnswered)
            {
                await exchange.BeginAsync(ResponseMode.Public, cancellationToken);
                await exchange.ShowAsync(await SealAsync(card, space, cancellationToken), cancellationToken);
            }
        }
    }

    private async Task FailAsync(string what, DeliveryId delivery, Exception unexpected, Exchange exchange, CancellationToken cancellationToken)
    {
        var incident = IncidentId.New(_random);
        LogIncident(incident, what, delivery.Value, ExceptionOutline.Of(unexpected));
        if (exchange.IsAnswered)
        {
            return;
        }

        try
        {
            await exchange.TellAsync(RouterCards.Incident(incident), cancellationToken);
        }
        catch (Exception unreachable) when (!IsStopping(unreachable, cancellationToken))
        {
            LogUntold(incident, unreachable.GetType().Name);
        }
    }

    private static bool IsStopping(Exception exception, CancellationToken cancellationToken) =>
        exception is OperationCanceledException && cancellationToken.IsCancellationRequested;

    private PlatformCapabilities? CapabilitiesOf(ChatEvent chatEvent) => _capabilities.GetValueOrDefault(PlatformOf(chatEvent.At.Delivery));

    /// <summary>Delivery ids begin with their platform's name and a colon.</summary>
    private static string PlatformOf(DeliveryId delivery) => delivery.Value.Split(':', 2)[0];

    [LoggerMessage(1, LogLevel.Error, "Incident {Incident} in {What}, delivery {Delivery}: {Outline}")]
    private partial void LogIncident(string incident, string what, string delivery, string outline);

    [LoggerMessage(2, LogLevel.Warning, "Incident {Incident} could not be told to its member: {Reason}")]
    private partial void LogUntold(string incident, string reason);

    [LoggerMessage(3, LogLevel.Warning, "{What} took longer than a second, delivery {Delivery}")]
    private partial void LogTooSlow(string what, string delivery);

    [LoggerMessage(4, LogLevel.Debug, "Delivery {Delivery} was seen before")]
    private partial void LogRepeated(string delivery);

    [LoggerMessage(5, LogLevel.Error, "The kept delivery {Delivery} cannot be read; it is given up")]
    private partial void LogUnreadable(string delivery);

    [LoggerMessage(6, LogLevel.Debug, "Progress of delivery {Delivery} could not be shown: {Reason}")]
    private partial void LogProgressFailed(string delivery, string reason);
}
