using System.Collections.Frozen;
using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
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
    private readonly IAccessPolicy access;
    private readonly IAdapterState state;
    private readonly ImmutableArray<ISpaceListener> listeners;
    private readonly FrozenDictionary<string, PlatformCapabilities> capabilities;
    private readonly TimeProvider time;
    private readonly ILogger logger;
    private readonly Incidents incidents;
    private readonly Resolver resolver;
    private readonly Completer completer;
    private readonly LineCompleter lineCompleter;
    private readonly Acceptance acceptance;
    private readonly Runner runner;
    private readonly Backlog backlog;
    private readonly RecentDeliveries recent = new();

    /// <param name="platforms">Asked for their capabilities only; the answers of one that is not among them are private.</param>
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
        this.access = access;
        this.state = state;
        this.listeners = [.. listeners];
        capabilities = platforms.ToFrozenDictionary(p => p.Name, p => p.Capabilities, StringComparer.Ordinal);
        this.time = time;
        this.logger = logger;
        incidents = new Incidents(random, logger);
        resolver = new Resolver(catalog, seals);
        completer = new Completer(catalog, access);
        lineCompleter = new LineCompleter(catalog, access, completer);
        acceptance = new Acceptance(state, time, logger);
        backlog = new Backlog(state, recent, time, logger);
        runner = new Runner(catalog, audience, state, seals, incidents, logger);
    }

    public async Task RouteAsync(ChatEvent chatEvent, IResponder responder, CancellationToken cancellationToken)
    {
        if (recent.Add(chatEvent.At.Delivery))
        {
            await HandleAsync(chatEvent, NewExchange(chatEvent, responder), null, cancellationToken);
        }
        else
        {
            LogRepeated(chatEvent.At.Delivery.Value);
        }
    }

    public Task GiveUpAsync(DeliveryId delivery, CancellationToken cancellationToken) => state.FinishAsync(delivery, cancellationToken);

    /// <summary>
    /// At start, before or while platforms run: what was accepted and did not end is done now, oldest first, answered where its platform still can.
    /// Rights are asked again, with the standing that the member had, or, where that is too old, has now: where the platform cannot say that yet it is asked again,
    /// and where the platform does not run it is left for a later start. What cannot be read is finished and logged.
    /// </summary>
    public Task ResumeUnfinishedAsync(IReadOnlyList<IChatPlatform> platforms, CancellationToken cancellationToken) => backlog.RunAsync(
        platforms,
        (chatEvent, responder, resumed) => HandleAsync(chatEvent, NewExchange(chatEvent, responder), resumed, cancellationToken),
        cancellationToken);

    private Exchange NewExchange(ChatEvent chatEvent, IResponder responder) => new(responder, new Deadline(time, chatEvent.At.Spent));

    private async Task HandleAsync(ChatEvent chatEvent, Exchange exchange, Resumption? resumed, CancellationToken cancellationToken)
    {
        try
        {
            switch (chatEvent)
            {
                case CompletionRequested e:
                    await CompleteAsync(e, token => completer.FindAsync(e, token), exchange, cancellationToken);
                    break;
                case LineCompletionRequested e:
                    await CompleteAsync(e, token => lineCompleter.FindAsync(e, token), exchange, cancellationToken);
                    break;
                case SpaceJoined e:
                    await WelcomeAsync(e, exchange, cancellationToken);
                    break;
                case SpaceLeft e:
                    foreach (var listener in listeners)
                    {
                        await listener.LeftAsync(e, cancellationToken);
                    }

                    break;
                default:
                    await AnswerAsync(chatEvent, exchange, resumed, cancellationToken);
                    break;
            }
        }
        catch (Exception unexpected) when (!Incidents.IsStopping(unexpected, cancellationToken))
        {
            await incidents.TellAsync(chatEvent.GetType().Name, chatEvent.At.Delivery, unexpected, exchange, cancellationToken);
        }
    }

    private async Task AnswerAsync(ChatEvent chatEvent, Exchange exchange, Resumption? resumed, CancellationToken cancellationToken)
    {
        if (chatEvent.At.Space is not { } space)
        {
            await exchange.TellAsync(RouterCards.DirectMessage, cancellationToken);
            return;
        }

        var resolution = await resolver.ResolveAsync(chatEvent, space, cancellationToken);
        if (resumed is not null && resolution.Right != Right.None && !chatEvent.At.Member.Standing.IsKnown)
        {
            var now = resumed.Platform is { } platform ? await platform.ReadStandingAsync(space, chatEvent.At.Member.Id, cancellationToken) : Standing.Unknown;
            if (now is { IsKnown: false, Advice: null } && resumed.MayBePutOff)
            {
                resumed.IsPutOff = true;
                return;
            }

            chatEvent = Backlog.With(now, chatEvent);
            resolution = await resolver.ResolveAsync(chatEvent, space, cancellationToken);
        }

        if (await RefusalAsync(chatEvent, space, resolution.Right, cancellationToken) is { } refusal)
        {
            // What was written into a form is not to be lost for a look-up that may be done in a moment.
            await (resumed is null && chatEvent is FormSubmitted { At.Member.Standing: { IsKnown: false, Advice: null } }
                ? exchange.RejectFormAsync([new FieldError(Acceptance.FirstField(chatEvent), RouterCards.StandingNotYet)], cancellationToken)
                : exchange.TellAsync(refusal, cancellationToken));
        }
        else if (resolution is Resolution.Refused refused)
        {
            await exchange.TellAsync(refused.Card, cancellationToken);
        }
        else if (resolution is Resolution.Found { Work: var work })
        {
            if (resumed is not null || await IsToBeRunAsync(work, space, exchange, cancellationToken))
            {
                await runner.RunAsync(work, space, CapabilitiesOf(chatEvent), exchange, cancellationToken);
            }
            else if (!exchange.IsAnswered)
            {
                await TakeRetoldAsync(work.Kept.At.Delivery, exchange, cancellationToken);
            }
        }
    }

    /// <summary>What an earlier run had accepted: it is done, and whoever waits for its answer is told so, or it is still to be resumed.</summary>
    private async Task TakeRetoldAsync(DeliveryId delivery, Exchange exchange, CancellationToken cancellationToken)
    {
        if (!await state.IsFinishedAsync(delivery, cancellationToken))
        {
            recent.Forget(delivery);
        }
        else if (await exchange.IsLeftWaitingAsync(cancellationToken))
        {
            await exchange.TellAsync(RouterCards.DoneBefore, cancellationToken);
        }
    }

    /// <summary>Null for whoever may. Who cannot be looked up may not, and hears why.</summary>
    private async Task<Card?> RefusalAsync(ChatEvent chatEvent, SpaceId space, Right right, CancellationToken cancellationToken)
    {
        try
        {
            return await access.AllowsAsync(space, chatEvent.At.Member, right, cancellationToken) ? null
                : chatEvent.At.Member.Standing.IsKnown ? RouterCards.NotAllowed(right)
                : RouterCards.StandingUnknown(chatEvent.At.Member.Standing.Advice);
        }
        catch (Exception unreadable) when (!Incidents.IsStopping(unreadable, cancellationToken))
        {
            return RouterCards.RightsUnreadable(incidents.Log("the rights", chatEvent.At.Delivery, unreadable));
        }
    }

    private async Task<bool> IsToBeRunAsync(Work work, SpaceId space, Exchange exchange, CancellationToken cancellationToken)
    {
        try
        {
            return await acceptance.IsValidAsync(work, exchange, cancellationToken) && await acceptance.IsAcceptedAsync(work, space, cancellationToken);
        }
        catch
        {
            // Nothing was kept and nothing done: the platform's repetition is another chance.
            recent.Forget(work.Kept.At.Delivery);
            throw;
        }
    }

    private async Task CompleteAsync(
        ChatEvent e,
        Func<CancellationToken, Task<ImmutableArray<Completion>>> find,
        Exchange exchange,
        CancellationToken cancellationToken)
    {
        ImmutableArray<Completion> completions = [];
        try
        {
            var (isInTime, found) = await exchange.Deadline.RunAsync(find, cancellationToken);
            completions = isInTime ? found : [];
        }
        catch (Exception unexpected) when (!Incidents.IsStopping(unexpected, cancellationToken))
        {
            incidents.Log("a completion", e.At.Delivery, unexpected);
        }

        await exchange.CompleteAsync(completions, cancellationToken);
    }

    /// <summary>All listeners hear of it; the first one's card is shown.</summary>
    private async Task WelcomeAsync(SpaceJoined e, Exchange exchange, CancellationToken cancellationToken)
    {
        foreach (var listener in listeners)
        {
            if (await listener.JoinedAsync(e, cancellationToken) is { } card && e.At.Space is { } space && !exchange.IsAnswered)
            {
                await exchange.BeginAsync(ResponseMode.Public, cancellationToken);
                await exchange.ShowAsync(await runner.SealAsync(card, space, cancellationToken), cancellationToken);
            }
        }
    }

    private PlatformCapabilities? CapabilitiesOf(ChatEvent chatEvent) => capabilities.GetValueOrDefault(Backlog.PlatformOf(chatEvent.At.Delivery));

    [LoggerMessage(7, LogLevel.Debug, "Delivery {Delivery} was seen before")]
    private partial void LogRepeated(string delivery);
}
