using System.Collections.Immutable;
using Microsoft.Extensions.Logging;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Discord.Interactions;
using StudyBot.Discord.Wire.Payloads;
using StudyBot.Discord.Wire.Payloads.Commands;
using StudyBot.Discord.Wire.Rest;

namespace StudyBot.Discord.Commands;

/// <summary>
/// Tells Discord which commands there are, and only when that has changed. How they were listed after they were registered is kept, so that what is told
/// back in another form than it was sent in is known again.
/// </summary>
internal sealed partial class CommandRegistrar(CommandEndpoints rest, CommandCatalog catalog, IAdapterState state, TimeProvider time, ILogger logger)
{
    private const string Key = "commands";

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>Until Discord has taken or refused them; an outage is waited out.</summary>
    public async Task RegisterAsync(Snowflake application, CancellationToken cancellationToken)
    {
        var commands = CommandSet.Of(catalog);
        for (var pause = FirstPause; !await TryAsync(application, commands, cancellationToken).ConfigureAwait(false); pause = Longer(pause))
        {
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> TryAsync(Snowflake application, ImmutableArray<ApplicationCommand> commands, CancellationToken cancellationToken)
    {
        var listed = await rest.ListAsync(application, cancellationToken).ConfigureAwait(false);
        if (listed is RestOutcome<IReadOnlyList<ApplicationCommand>>.Done { Value: var registered } && await AreSameAsync(commands, registered, cancellationToken).ConfigureAwait(false))
        {
            LogUnchanged(commands.Length);
            return true;
        }

        // Where they cannot be listed, sending them says why.
        if (listed is RestOutcome<IReadOnlyList<ApplicationCommand>>.Unavailable)
        {
            return false;
        }

        var outcome = await rest.ReplaceAsync(application, commands, cancellationToken).ConfigureAwait(false);
        if (outcome is RestOutcome<IReadOnlyList<ApplicationCommand>>.Done { Value: var stored })
        {
            await state.WriteValueAsync(DiscordIds.Platform, Key, CommandPrint.OfPair(commands, stored), cancellationToken).ConfigureAwait(false);
        }

        return IsOver(outcome, application, commands.Length);
    }

    private async Task<bool> AreSameAsync(ImmutableArray<ApplicationCommand> commands, IReadOnlyList<ApplicationCommand> registered, CancellationToken cancellationToken) =>
        CommandPrint.Of(registered) == CommandPrint.Of(commands)
        || await state.ReadValueAsync(DiscordIds.Platform, Key, cancellationToken).ConfigureAwait(false) == CommandPrint.OfPair(commands, registered);

    private bool IsOver(RestOutcome<IReadOnlyList<ApplicationCommand>> outcome, Snowflake application, int count)
    {
        switch (outcome)
        {
            case RestOutcome<IReadOnlyList<ApplicationCommand>>.Done:
                LogRegistered(count);
                return true;
            case RestOutcome<IReadOnlyList<ApplicationCommand>>.Refused { Status: 401 }:
                return true; // said where the token is
            case RestOutcome<IReadOnlyList<ApplicationCommand>>.Refused { Code: ErrorCode.MissingAccess } or RestOutcome<IReadOnlyList<ApplicationCommand>>.Refused { Status: 403 }:
                LogScopeMissing(Invite.For(application));
                return true;
            case RestOutcome<IReadOnlyList<ApplicationCommand>>.Refused refused:
                LogRefused(refused.Status, refused.Code, refused.Message);
                return true;
            default:
                return false;
        }
    }

    private static TimeSpan Longer(TimeSpan pause) => pause * 2 < LongestPause ? pause * 2 : LongestPause;

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} commands are registered already")]
    private partial void LogUnchanged(int count);

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} commands were registered")]
    private partial void LogRegistered(int count);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord does not let the bot register its commands: the scope applications.commands is missing. Add the bot once more with {Invite}")]
    private partial void LogScopeMissing(Uri invite);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord refused the commands ({Status}/{Code}): {Reason}. Those registered before stay as they were")]
    private partial void LogRefused(int status, int code, string reason);
}
