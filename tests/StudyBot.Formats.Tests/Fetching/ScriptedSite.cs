using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace StudyBot.Formats.Tests.Fetching;

/// <summary>A web server on the loopback that answers with whatever bytes a test says, and closes. It stands for every public address.</summary>
internal sealed class ScriptedSite : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource end = new();
    private readonly Func<string, Stream, CancellationToken, Task> answer;
    private readonly Task serving;
    private bool isEnded;

    /// <param name="answer">Given the head of a request, writes the answer.</param>
    public ScriptedSite(Func<string, Stream, CancellationToken, Task> answer)
    {
        this.answer = answer;
        listener.Start();
        serving = ServeAsync();
    }

    public ScriptedSite(Func<string, byte[]> answer)
        : this((head, stream, stop) => stream.WriteAsync(answer(head), stop).AsTask())
    {
    }

    public IPEndPoint Address => (IPEndPoint)listener.LocalEndpoint;

    /// <summary>The heads of all requests, in their order.</summary>
    public ConcurrentQueue<string> Requests { get; } = [];

    public static byte[] Page(string body, string type = "text/html", string more = "", string status = "200 OK") => Answer(Encoding.UTF8.GetBytes(body), type, more, status);

    public static byte[] Answer(byte[] body, string? type, string more = "", string status = "200 OK", int? length = null) =>
    [
        .. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\n{(type is null ? "" : $"Content-Type: {type}\r\n")}Content-Length: {length ?? body.Length}\r\nConnection: close\r\n{more}\r\n"),
        .. body,
    ];

    public static byte[] Redirect(string to, string more = "") => Page("", more: $"Location: {to}\r\n{more}", status: "302 Found");

    public async ValueTask DisposeAsync()
    {
        if (isEnded)
        {
            return;
        }

        isEnded = true;
        await end.CancelAsync();
        await serving;
        listener.Stop();
        end.Dispose();
    }

    private async Task ServeAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true)
            {
                open.Add(AnswerAsync(await listener.AcceptTcpClientAsync(end.Token)));
            }
        }
        catch (Exception stopped) when (stopped is OperationCanceledException or SocketException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task AnswerAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                var head = await ReadHeadAsync(stream);
                Requests.Enqueue(head);
                await answer(head, stream, end.Token);
                client.Client.Shutdown(SocketShutdown.Send);

                // A connection that is closed with something unread is reset, and what was written is lost.
                while (await stream.ReadAsync(new byte[1024], end.Token) > 0)
                {
                }
            }
            catch (Exception gone) when (gone is IOException or SocketException or OperationCanceledException)
            {
                // The other side has heard enough, or the test is over.
            }
        }
    }

    private async Task<string> ReadHeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var buffer = new byte[4096];
        while (!head.ToString().Contains("\r\n\r\n", StringComparison.Ordinal) && await stream.ReadAsync(buffer, end.Token) is > 0 and var count)
        {
            head.Append(Encoding.Latin1.GetString(buffer, 0, count));
        }

        return head.ToString();
    }
}
