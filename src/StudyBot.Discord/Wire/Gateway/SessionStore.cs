using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using NodaTime;
using StudyBot.Chat.Platforms;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>
/// Keeps the session where it outlives the process. Not at every event, as each write is flushed to the disk: what was handled since is told again after a
/// crash, and answered once, as Discord takes one answer to an interaction and the store one effect of a delivery.
/// </summary>
internal sealed partial class SessionStore(IAdapterState state, WireOptions options, TimeProvider time, ILogger logger)
{
    public const string Platform = "discord";
    public const string Key = "gateway-session";

    /// <summary>Discord forgets a session that nobody holds within some minutes; asking for it would cost more than beginning another.</summary>
    public static readonly Duration LongestAway = Duration.FromMinutes(3);

    public static readonly TimeSpan Often = TimeSpan.FromSeconds(5);

    /// <summary>That it still stands is worth a write now and then.</summary>
    private const long SeldomMilliseconds = 60_000;

    private readonly string owner = FingerprintOf(options);
    private TaskCompletionSource hurry = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private GatewaySession? written;

    /// <summary>Null where there is none of this token that could still stand.</summary>
    public async Task<GatewaySession?> LoadAsync(CancellationToken cancellationToken)
    {
        try
        {
            written = Read(await state.ReadValueAsync(Platform, Key, cancellationToken));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogNotRead(failure);
        }

        return written is { } kept
            && kept.Owner == owner
            && Instant.FromDateTimeOffset(time.GetUtcNow()) - kept.LastAlive is var away
            && away <= LongestAway
            && away >= -LongestAway
                ? kept
                : null;
    }

    /// <summary>Writes what changed, every few seconds and at once after <see cref="Hurry"/>, until cancelled.</summary>
    public async Task KeepAsync(SessionState session, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                await hurry.Task.WaitAsync(Often, time, cancellationToken);
                hurry = new(TaskCreationOptions.RunContinuationsAsynchronously);
            }
            catch (TimeoutException)
            {
                // As often as this.
            }

            await SaveAsync(session, cancellationToken);
        }
    }

    /// <summary>A session began: it is worth a write of its own.</summary>
    public void Hurry() => hurry.TrySetResult();

    public async Task SaveAsync(SessionState session, CancellationToken cancellationToken)
    {
        var current = session.Kept is { } kept ? kept with { Owner = owner } : null;
        if (current == written || (current is not null && written is not null && IsAlmost(current, written)))
        {
            return;
        }

        try
        {
            var text = current is null ? null : JsonSerializer.Serialize(current, SessionJson.Default.GatewaySession);
            await state.WriteValueAsync(Platform, Key, text, cancellationToken);
            written = current;
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            LogNotKept(failure);
        }
    }

    private static bool IsAlmost(GatewaySession current, GatewaySession before) =>
        current with { Alive = before.Alive } == before && current.Alive - before.Alive < SeldomMilliseconds;

    private static GatewaySession? Read(string? text)
    {
        try
        {
            return text is null ? null : JsonSerializer.Deserialize(text, SessionJson.Default.GatewaySession);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Tells tokens apart and gives none away.
    private static string FingerprintOf(WireOptions options) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{options.RestBaseAddress} {options.Token}")).AsSpan(0, 8));

    [LoggerMessage(Level = LogLevel.Warning, Message = "The session of before could not be read")]
    private partial void LogNotRead(Exception failure);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The session could not be kept for the next start")]
    private partial void LogNotKept(Exception failure);
}
