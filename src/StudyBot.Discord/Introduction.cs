using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Discord.Commands;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord;

/// <summary>At every start, beside the connection: whose token it is, the link that adds the bot to a server, and the commands.</summary>
internal sealed partial class Introduction(
    ApplicationEndpoints rest, CommandRegistrar registrar, ApplicationIdentity identity, TimeProvider time, TextWriter messages, ILogger logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Ends when all is said, or when cancelled; what goes wrong is logged, and members can go on asking.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        try
        {
            await IntroduceAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The program ends.
        }
#pragma warning disable CA1031 // Work of its own in the background is where an unexpected failure ends.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            LogFailed(failure);
        }
    }

    private async Task IntroduceAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            switch (await rest.GetApplicationAsync(cancellationToken).ConfigureAwait(false))
            {
                case RestOutcome<Application>.Done { Value: var application }:
                    identity.Learn(application.Id);
                    await InviteAsync(TextSafety.CleanLine(application.Name ?? "the bot"), application.Id).ConfigureAwait(false);
                    if (!string.IsNullOrEmpty(application.InteractionsEndpointUrl))
                    {
                        LogGoesElsewhere();
                    }

                    await registrar.RegisterAsync(application.Id, cancellationToken).ConfigureAwait(false);
                    return;
                case RestOutcome<Application>.Refused { Status: 401 }:
                    return; // the connection says so, and ends
                case RestOutcome<Application>.Refused refused:
                    LogRefused(refused.Status, refused.Code, refused.Message);
                    await IntroduceUntoldAsync(cancellationToken).ConfigureAwait(false);
                    return;
                case RestOutcome<Application>.Unavailable when identity.Proven.IsCompleted:
                    await IntroduceAsync(await identity.Proven.ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
                    return;
                case RestOutcome<Application>.Unavailable unavailable:
                    LogUnavailable(unavailable.Reason);
                    break;
            }

            await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <summary>With what is proven elsewhere; where that is long in coming, with what is likely first.</summary>
    private async Task IntroduceUntoldAsync(CancellationToken cancellationToken)
    {
        Snowflake? tried = null;
        await Task.WhenAny(identity.Proven, Task.Delay(Pause, time, cancellationToken)).ConfigureAwait(false);
        await Task.WhenAny(identity.Proven, identity.Likely).WaitAsync(cancellationToken).ConfigureAwait(false);
        if (!identity.Proven.IsCompleted)
        {
            tried = await identity.Likely.ConfigureAwait(false);
            LogSupposed();
            await IntroduceAsync(tried.Value, cancellationToken).ConfigureAwait(false);
        }

        var proven = await identity.Proven.WaitAsync(cancellationToken).ConfigureAwait(false);
        if (proven != tried)
        {
            await IntroduceAsync(proven, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task IntroduceAsync(Snowflake application, CancellationToken cancellationToken)
    {
        await InviteAsync("the bot", application).ConfigureAwait(false);
        await registrar.RegisterAsync(application, cancellationToken).ConfigureAwait(false);
    }

    private Task InviteAsync(string name, Snowflake application) =>
        messages.WriteLineAsync($"Discord: {name} is added to a server with {Invite.For(application)}");

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Discord sends what members do to another address than here: empty \"Interactions Endpoint URL\" on the application's page at https://discord.com/developers/applications")]
    private partial void LogGoesElsewhere();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord does not say which application the token belongs to ({Status}/{Code}): {Reason}. What the connection or the first interaction says of it is taken instead")]
    private partial void LogRefused(int status, int code, string reason);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Nobody has told yet which application the bot is, so its user's id stands in, which is the same for all but the oldest bots; the first command in a server tells it for certain")]
    private partial void LogSupposed();

    [LoggerMessage(Level = LogLevel.Error, Message = "The invite link could not be told or the commands not be registered")]
    private partial void LogFailed(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord cannot be reached yet: {Reason}")]
    private partial void LogUnavailable(string reason);
}
