using System.Buffers.Binary;
using System.IO.Compression;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Formats.Fetching;

/// <summary>The body of an answer, bounded as it comes and again as it is unpacked: a few bytes may unpack to any number.</summary>
internal static class PackedBody
{
    private const int ChunkBytes = 64 * 1024;

    /// <summary>At the end of a packed body, and of each member of one that was packed in several, stand a check of it and how long it was before, as four bytes each.</summary>
    private const int EndBytes = 8;

    /// <exception cref="IOException">It broke off.</exception>
    public static async Task<(byte[] Body, FetchProblem? Problem)> ReadAsync(HttpContent content, int limit, CancellationToken stop)
    {
        if (content.Headers.ContentLength > limit)
        {
            return ([], FetchProblem.TooLarge);
        }

        var stream = await content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        await using (stream.ConfigureAwait(false))
        {
            if (await ReadAsync(stream, limit, stop).ConfigureAwait(false) is not { } body)
            {
                return ([], FetchProblem.TooLarge);
            }

            return content.Headers.ContentEncoding.Select(encoding => encoding.ToLowerInvariant()).ToList() switch
            {
                [] or ["identity"] => (body, null),
                ["gzip" or "x-gzip"] => await UnpackAsync(body, limit, stop).ConfigureAwait(false),
                _ => ([], FetchProblem.WronglyPacked),
            };
        }
    }

    private static async Task<(byte[] Body, FetchProblem? Problem)> UnpackAsync(byte[] packed, int limit, CancellationToken stop)
    {
        var unpacking = new GZipStream(new MemoryStream(packed), CompressionMode.Decompress);
        await using (unpacking.ConfigureAwait(false))
        {
            try
            {
                return await ReadAsync(unpacking, limit, stop).ConfigureAwait(false) switch
                {
                    null => ([], FetchProblem.TooLarge),
                    var body when !EndsWhole(packed, body) => ([], FetchProblem.CutShort),
                    var body => (body, null),
                };
            }
            catch (InvalidDataException)
            {
                return ([], FetchProblem.WronglyPacked);
            }
        }
    }

    /// <summary>Whether the last member is there to its end: what it would be unpacked to ends, packed again, in the same bytes, however well it was packed.</summary>
    private static bool EndsWhole(byte[] packed, byte[] body)
    {
        if (packed.Length < EndBytes)
        {
            return false;
        }

        var last = BinaryPrimitives.ReadUInt32LittleEndian(packed.AsSpan(^(EndBytes / 2)..));
        if (last == 0 || last >= body.Length)
        {
            return last == body.Length;
        }

        using var again = new MemoryStream();
        using (var packing = new GZipStream(again, CompressionLevel.NoCompression, leaveOpen: true))
        {
            packing.Write(body.AsSpan(^(int)last..));
        }

        return again.GetBuffer().AsSpan(..(int)again.Length).EndsWith(packed.AsSpan(^EndBytes..));
    }

    /// <summary>Null where there is more than that.</summary>
    private static async Task<byte[]?> ReadAsync(Stream stream, int limit, CancellationToken stop)
    {
        using var kept = new MemoryStream();
        var buffer = new byte[ChunkBytes];
        while (await stream.ReadAsync(buffer, stop).ConfigureAwait(false) is > 0 and var count)
        {
            stop.ThrowIfCancellationRequested();
            if (count > limit - kept.Length)
            {
                return null;
            }

            kept.Write(buffer, 0, count);
        }

        return kept.ToArray();
    }
}
