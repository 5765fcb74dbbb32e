using Microsoft.Extensions.Logging;
using StudyBot.Chat.Cards;
using StudyBot.Discord.Commands;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord;

/// <summary>At every start, beside the connection: whose token it is, the link that adds the bot to a server, and the commands.</summary>
internal sealed partial class Introduction(ApplicationEndpoints rest, CommandRegistrar registrar, TimeProvider time, TextWriter messages, ILogger logger)
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    private readonly TaskCompletionSource<Snowflake> told = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>The connection says whose token it is as well.</summary>
    public void Learn(Snowflake application) => told.TrySetResult(application);

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
                    await InviteAsync(TextSafety.CleanLine(application.Name), application.Id).ConfigureAwait(false);
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
                    var known = await told.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
                    await InviteAsync("the bot", known).ConfigureAwait(false);
                    await registrar.RegisterAsync(known, cancellationToken).ConfigureAwait(false);
                    return;
                case RestOutcome<Application>.Unavailable unavailable:
                    LogUnavailable(unavailable.Reason);
                    break;
            }

            await Task.Delay(Pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private Task InviteAsync(string name, Snowflake application) =>
        messages.WriteLineAsync($"Discord: {name} is added to a server with {Invite.For(application)}");

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Discord sends what members do to another address than here: empty \"Interactions Endpoint URL\" on the application's page at https://discord.com/developers/applications")]
    private partial void LogGoesElsewhere();

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord does not say which application the token belongs to ({Status}/{Code}): {Reason}. What the connection says of it is taken instead")]
    private partial void LogRefused(int status, int code, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The invite link could not be told or the commands not be registered")]
    private partial void LogFailed(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Discord cannot be reached yet: {Reason}")]
    private partial void LogUnavailable(string reason);
}
