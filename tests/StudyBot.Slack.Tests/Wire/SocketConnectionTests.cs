using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Slack.Wire.Socket;

namespace StudyBot.Slack.Tests.Wire;

public sealed class SocketConnectionTests
{
    [Fact]
    public async Task An_envelope_that_cannot_be_taken_harms_none_of_the_others()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var near = new TcpClient();
        await near.ConnectAsync((IPEndPoint)listener.LocalEndpoint, TestContext.Current.CancellationToken);
        using var far = await listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        using var slack = WebSocket.CreateFromStream(far.GetStream(), new WebSocketCreationOptions { IsServer = true });
        using var connection = new SocketConnection(
            WebSocket.CreateFromStream(near.GetStream(), new WebSocketCreationOptions()),
            d => d.EnvelopeId == "one" ? throw new InvalidOperationException() : new Acknowledgement(TimeSpan.Zero, null, TimeProvider.System),
            TimeProvider.System,
            NullLogger.Instance);
        _ = connection.Ended;

        await SendAsync("one");
        await SendAsync("two");
        var buffer = new byte[1000];
        var read = await slack.ReceiveAsync(buffer, TestContext.Current.CancellationToken);

        Assert.Equal("""{"envelope_id":"two"}""", Encoding.UTF8.GetString(buffer, 0, read.Count));
        Assert.False(connection.Ended.IsCompleted);
        await connection.CloseAsync();

        Task SendAsync(string id) => slack.SendAsync(
            Encoding.UTF8.GetBytes($$$"""{"envelope_id":"{{{id}}}","type":"slash_commands","accepts_response_payload":true,"payload":{"command":"/x","text":""}}"""),
            WebSocketMessageType.Text,
            endOfMessage: true,
            TestContext.Current.CancellationToken);
    }
}
