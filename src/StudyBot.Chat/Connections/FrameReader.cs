using System.Buffers;
using System.Net.WebSockets;

namespace StudyBot.Chat.Connections;

/// <summary>Reads whole messages, over as many frames as they have, into one buffer that is used again.</summary>
public sealed class FrameReader(WebSocket socket) : IDisposable
{
    private const int UsualBytes = 32 * 1024;

    /// <summary>A buffer that one large message needed is not kept for the small ones.</summary>
    private const int KeptBytes = 1024 * 1024;

    /// <summary>Nothing that a chat platform sends comes near it.</summary>
    private const int MostBytes = 256 * 1024 * 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(UsualBytes);

    /// <summary>The next message, valid until the next call; null when the other side closed. What is no text is given as it is.</summary>
    /// <exception cref="WebSocketException">The connection broke.</exception>
    public async ValueTask<ReadOnlyMemory<byte>?> ReadAsync(CancellationToken cancellationToken)
    {
        if (buffer.Length > KeptBytes)
        {
            Resize(UsualBytes, 0);
        }

        var length = 0;
        while (true)
        {
            if (length == buffer.Length)
            {
                if (length >= MostBytes)
                {
                    throw new WebSocketException(WebSocketError.Faulted, "A message was larger than anything that a chat platform sends.");
                }

                Resize(buffer.Length * 2, length);
            }

            var received = await socket.ReceiveAsync(buffer.AsMemory(length), cancellationToken);
            if (received.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            length += received.Count;
            if (received.EndOfMessage)
            {
                return buffer.AsMemory(0, length);
            }
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private void Resize(int size, int kept)
    {
        var resized = ArrayPool<byte>.Shared.Rent(size);
        buffer.AsSpan(0, kept).CopyTo(resized);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = resized;
    }
}
