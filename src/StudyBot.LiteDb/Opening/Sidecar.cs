using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace StudyBot.LiteDb.Opening;

/// <summary>
/// The file beside the database: two slots of one line each, written in turn and flushed, each with a checksum of its own. A crash in the
/// middle of writing one leaves the other, so that a replacement is atomic without a new file and a renaming for every commit. Where both
/// slots read, the later one counts.
/// </summary>
internal sealed partial class Sidecar : IDisposable
{
    private const int SlotLength = 1024;
    private const int ChecksumLength = 16;

    private readonly FileStream file;
    private long turn;

    private Sidecar(FileStream file, long turn)
    {
        this.file = file;
        this.turn = turn;
    }

    /// <summary>Null where there is none, or none that can be read.</summary>
    public static SidecarState? Read(string path)
    {
        return File.Exists(path) ? ReadSlots(File.ReadAllBytes(path))?.State : null;
    }

    /// <summary>Opens it for writing, made where it is not there, and writes a first state.</summary>
    public static Sidecar Open(string path, SidecarState state)
    {
        var isNew = !File.Exists(path);
        var last = isNew ? null : ReadSlots(File.ReadAllBytes(path));
        var file = PrivateFile.Open(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
        try
        {
            var sidecar = new Sidecar(file, last?.Turn ?? 0);
            sidecar.Write(state);
            if (isNew)
            {
                DirectoryFlush.Run(Path.GetDirectoryName(path) ?? ".");
            }

            return sidecar;
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>Returns when it is on the disk.</summary>
    public void Write(SidecarState state)
    {
        var line = JsonSerializer.SerializeToUtf8Bytes(new Slot(turn + 1, state), SlotJson.Default.Slot);
        var slot = new byte[SlotLength];
        slot.AsSpan().Fill((byte)' ');
        slot[^1] = (byte)'\n';
        Encoding.ASCII.GetBytes(Checksum(line), slot);
        line.CopyTo(slot, ChecksumLength + 1);
        RandomAccess.Write(file.SafeFileHandle, slot, turn % 2 * SlotLength);
        RandomAccess.FlushToDisk(file.SafeFileHandle);
        turn++;
    }

    public void Dispose() => file.Dispose();

    private static Slot? ReadSlots(byte[] bytes) => bytes
        .Chunk(SlotLength)
        .Select(ReadSlot)
        .OfType<Slot>()
        .MaxBy(slot => slot.Turn);

    private static Slot? ReadSlot(byte[] slot)
    {
        if (slot.Length != SlotLength)
        {
            return null;
        }

        var line = slot.AsSpan(ChecksumLength + 1).TrimEnd(" \n"u8);
        if (Encoding.ASCII.GetString(slot, 0, ChecksumLength) != Checksum(line))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize(line, SlotJson.Default.Slot);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Checksum(ReadOnlySpan<byte> line) => Convert.ToHexStringLower(SHA256.HashData(line).AsSpan(0, ChecksumLength / 2));

    private sealed record Slot(long Turn, SidecarState State);

    // Made by the compiler: reflection would cost the start a tenth of a second.
    [JsonSerializable(typeof(Slot))]
    private sealed partial class SlotJson : JsonSerializerContext;
}
