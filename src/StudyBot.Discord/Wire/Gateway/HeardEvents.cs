using System.Buffers.Binary;
using System.Security.Cryptography;
using StudyBot.Chat.Connections;
using StudyBot.Discord.Wire.Payloads;

namespace StudyBot.Discord.Wire.Gateway;

/// <summary>
/// Which events were told before. Their numbers say so where they rise as Discord's do; where they do not (all alike, or counted anew after a resumption)
/// an event is known by what it is, so that none is lost and none handled twice. Not for several threads at once.
/// </summary>
internal sealed class HeardEvents
{
    /// <summary>Many times what a resumption tells again.</summary>
    public const int Kept = 1_000;

    private readonly RecentSet<(Snowflake Id, int Token)> interactions = new(Kept);
    private readonly RecentSet<UInt128> others = new(Kept);

    /// <summary>
    /// An interaction is known by its id and its token, of which no more than a hash is kept, whatever its number. What else is told is handled where its number rises or is missing; where it does not, a
    /// server that came or went, or changed, is still news unless this very event was told already: doing it twice changes nothing, but an old coming told
    /// again after a going would.
    /// </summary>
    /// <param name="isNext">Its number rose, or it has none.</param>
    public bool IsRepeated(GatewayEvent heard, GatewayFrame frame, bool isNext) => heard switch
    {
        GatewayEvent.InteractionCreated { Interaction: { Id: var id, Token: var token } } => !interactions.TryAdd((id, token.GetHashCode(StringComparison.Ordinal))),
        GatewayEvent.Resumed => !isNext,
        _ => !others.TryAdd(PrintOf(frame)) && !isNext,
    };

    /// <summary>Another session counts its events anew; ids of interactions stay what they are.</summary>
    public void Restart() => others.Clear();

    private static UInt128 PrintOf(GatewayFrame frame)
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> number = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(number, frame.Sequence ?? 0);
        using var print = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        print.AppendData(number);
        print.AppendData(frame.Name);
        print.AppendData(frame.Data);
        print.GetHashAndReset(digest);
        return BinaryPrimitives.ReadUInt128LittleEndian(digest);
    }
}
