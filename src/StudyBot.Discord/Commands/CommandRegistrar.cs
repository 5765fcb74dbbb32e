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
/// Tells Discord which commands there are, and only when that has changed: in all servers, or for whoever develops the bot in one alone. How they were listed
/// after they were registered is kept, so that what is told back in another form than it was sent in is known again.
/// </summary>
/// <param name="development">The one server; null for all. Discord shows a server's own commands beside those of all, so they are taken away when it is no longer set.</param>
internal sealed partial class CommandRegistrar(
    CommandEndpoints rest, CommandCatalog catalog, Snowflake? development, IAdapterState state, TimeProvider time, ILogger logger)
{
    private const string Key = "commands";

    /// <summary>The server that has commands of its own, and after a space what is kept of them; not there where none has.</summary>
    private const string DevelopmentKey = "commands-development";

    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    /// <summary>Until Discord has taken or refused them; an outage is waited out.</summary>
    public async Task RegisterAsync(Snowflake application, CancellationToken cancellationToken)
    {
        var commands = CommandSet.Of(catalog);
        if (await ReadDevelopmentAsync(cancellationToken).ConfigureAwait(false) is { Guild: var before } && before != development)
        {
            await UntilOverAsync(() => TryTakeAwayAsync(new CommandPlace(rest, application, before), cancellationToken), cancellationToken).ConfigureAwait(false);
        }

        await UntilOverAsync(() => TryAsync(new CommandPlace(rest, application, development), commands, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    private async Task UntilOverAsync(Func<Task<bool>> tryAsync, CancellationToken cancellationToken)
    {
        for (var pause = FirstPause; !await tryAsync().ConfigureAwait(false); pause = Longer(pause))
        {
            await Task.Delay(pause, time, cancellationToken).ConfigureAwait(false);
        }
    }

    private async Task<bool> TryAsync(CommandPlace place, ImmutableArray<ApplicationCommand> commands, CancellationToken cancellationToken)
    {
        var listed = await place.ListAsync(cancellationToken).ConfigureAwait(false);
        if (listed is RestOutcome<IReadOnlyList<ApplicationCommand>>.Done { Value: var registered } && await AreSameAsync(place, commands, registered, cancellationToken).ConfigureAwait(false))
        {
            LogUnchanged(commands.Length);
            return true;
        }

        // Where they cannot be listed, sending them says why.
        if (listed is RestOutcome<IReadOnlyList<ApplicationCommand>>.Unavailable { IsUnreadable: false })
        {
            return false;
        }

        // Before they are sent: a process that ends in between must not leave any behind that nobody knows of.
        if (place.Guild is { } guild)
        {
            await state.WriteValueAsync(DiscordIds.Platform, DevelopmentKey, $"{guild}", cancellationToken).ConfigureAwait(false);
        }

        var outcome = await place.ReplaceAsync(commands, cancellationToken).ConfigureAwait(false);
        if (outcome is RestOutcome<IReadOnlyList<ApplicationCommand>>.Done { Value: var stored })
        {
            var print = CommandPrint.OfPair(commands, stored);
            await (place.Guild is { } own
                ? state.WriteValueAsync(DiscordIds.Platform, DevelopmentKey, $"{own} {print}", cancellationToken)
                : state.WriteValueAsync(DiscordIds.Platform, Key, print, cancellationToken)).ConfigureAwait(false);
        }

        return IsOver(outcome, place, commands.Length);
    }

    private async Task<bool> TryTakeAwayAsync(CommandPlace place, CancellationToken cancellationToken)
    {
        switch (await place.ReplaceAsync([], cancellationToken).ConfigureAwait(false))
        {
            case RestOutcome<IReadOnlyList<ApplicationCommand>>.Unavailable:
                return false;
            case RestOutcome<IReadOnlyList<ApplicationCommand>>.Refused { Status: 401 }:
                return true; // said where the token is
            case RestOutcome<IReadOnlyList<ApplicationCommand>>.Refused refused:
                // As a rule the bot is no longer there, and its commands with it.
                LogNotTakenAway(place.Guild, refused.Status, refused.Code, refused.Message);
                break;
            default:
                LogTakenAway(place.Guild);
                break;
        }

        await state.WriteValueAsync(DiscordIds.Platform, DevelopmentKey, null, cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<bool> AreSameAsync(
        CommandPlace place, ImmutableArray<ApplicationCommand> commands, IReadOnlyList<ApplicationCommand> registered, CancellationToken cancellationToken)
    {
        if (place.Guild is not null)
        {
            // Those of a server that is not kept would never be taken away.
            return await ReadDevelopmentAsync(cancellationToken).ConfigureAwait(false) is { Print: var kept }
                && (CommandPrint.Of(registered) == CommandPrint.Of(commands) || kept == CommandPrint.OfPair(commands, registered));
        }

        return CommandPrint.Of(registered) == CommandPrint.Of(commands)
            || await state.ReadValueAsync(DiscordIds.Platform, Key, cancellationToken).ConfigureAwait(false) == CommandPrint.OfPair(commands, registered);
    }

    private async Task<(Snowflake Guild, string? Print)?> ReadDevelopmentAsync(CancellationToken cancellationToken) =>
        (await state.ReadValueAsync(DiscordIds.Platform, DevelopmentKey, cancellationToken).ConfigureAwait(false))?.Split(' ', 2) is [var guild, .. var print]
        && Snowflake.Parse(guild) is { } id
            ? (id, print is [var kept] ? kept : null)
            : null;

    private bool IsOver(RestOutcome<IReadOnlyList<ApplicationCommand>> outcome, CommandPlace place, int count)
    {
        switch (outcome)
        {
            case RestOutcome<IReadOnlyList<ApplicationCommand>>.Done when place.Guild is { } guild:
                LogRegisteredIn(count, guild);
                return true;
            case RestOutcome<IReadOnlyList<ApplicationCommand>>.Done:
                LogRegistered(count);
                return true;
            case RestOutcome<IReadOnlyList<ApplicationCommand>>.Refused { Status: 401 }:
                return true; // said where the token is
            case RestOutcome<IReadOnlyList<ApplicationCommand>>.Refused { Code: ErrorCode.MissingAccess } or RestOutcome<IReadOnlyList<ApplicationCommand>>.Refused { Status: 403 }:
                LogScopeMissing(Invite.For(place.Application));
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

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} commands were registered for all servers; until each of them shows all, up to an hour may pass")]
    private partial void LogRegistered(int count);

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "{Count} commands were registered in the server {Guild} alone (Discord:DevelopmentGuild) and are there at once; without that setting all servers get them, which may take up to an hour")]
    private partial void LogRegisteredIn(int count, Snowflake guild);

    [LoggerMessage(Level = LogLevel.Information, Message = "The server {Guild} is no longer Discord:DevelopmentGuild, so its own commands were taken away")]
    private partial void LogTakenAway(Snowflake? guild);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The server {Guild} is no longer Discord:DevelopmentGuild, and its own commands could not be taken away ({Status}/{Code}): {Reason}")]
    private partial void LogNotTakenAway(Snowflake? guild, int status, int code, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord does not let the bot register its commands: the scope applications.commands is missing. Add the bot once more with {Invite}")]
    private partial void LogScopeMissing(Uri invite);

    [LoggerMessage(Level = LogLevel.Error, Message = "Discord refused the commands ({Status}/{Code}): {Reason}. Those registered before stay as they were")]
    private partial void LogRefused(int status, int code, string reason);
}
