using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using StudyBot.Testing.Slack;

namespace StudyBot.EndToEnd.Tests.Slack.Server;

/// <summary>A client with no manners of its own: it sends exactly what a test says.</summary>
internal sealed class PlainClient(FakeSlack slack) : IAsyncDisposable
{
    private readonly HttpClient http = new();
    private readonly List<ClientWebSocket> sockets = [];

    public string? Token { get; set; } = slack.BotToken;

    /// <summary>The last answer's <c>Retry-After</c>, in seconds.</summary>
    public double? RetryAfter { get; private set; }

    public Task<JsonNode> CallAsync(string method, string json = "{}") =>
        SendAsync($"{slack.ApiBaseUrl}/{method}", new StringContent(json, Encoding.UTF8, "application/json"));

    public Task<JsonNode> CallFormAsync(string method, params (string Name, string Value)[] fields) =>
        SendAsync($"{slack.ApiBaseUrl}/{method}", new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create(f.Name, f.Value))));

    public async Task<JsonNode> AnswerAsync(JsonNode payload, string json)
    {
        var token = Token;
        Token = null;
        var answer = await SendAsync((string)payload["response_url"]!, new StringContent(json, Encoding.UTF8, "application/json"));
        Token = token;
        return answer;
    }

    public async Task<JsonNode> SendAsync(string url, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = content };
        request.Headers.Authorization = Token is null ? null : new AuthenticationHeaderValue("Bearer", Token);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        RetryAfter = response.Headers.RetryAfter?.Delta?.TotalSeconds;
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken))!;
    }

    /// <summary>The text of what is at an address, and its type.</summary>
    public async Task<(string Text, string? Type)> ReadAsync(string url)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        request.Headers.Authorization = Token is null ? null : new AuthenticationHeaderValue("Bearer", Token);
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), response.Content.Headers.ContentType?.MediaType);
    }

    public async Task<string> AddressAsync()
    {
        var token = Token;
        Token = slack.AppToken;
        var answer = await CallAsync("apps.connections.open");
        Token = token;
        return (string)answer["url"]!;
    }

    /// <summary>Opens a connection and reads its hello.</summary>
    public async Task<ClientWebSocket> OpenAsync(string? address = null)
    {
        var socket = await ConnectAsync(address ?? await AddressAsync());
        Assert.Equal("hello", (string?)(await ReceiveAsync(socket))!["type"]);
        return socket;
    }

    public async Task<ClientWebSocket> ConnectAsync(string address)
    {
        var socket = new ClientWebSocket();
        sockets.Add(socket);
        await socket.ConnectAsync(new Uri(address), TestContext.Current.CancellationToken);
        return socket;
    }

    /// <summary>The next message; null when the other side has closed.</summary>
    public static async Task<JsonNode?> ReceiveAsync(ClientWebSocket socket)
    {
        var buffer = new byte[64 * 1024];
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), TestContext.Current.CancellationToken);
            length += part.Count;
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            if (part.EndOfMessage)
            {
                return JsonNode.Parse(buffer.AsSpan(0, length));
            }
        }
    }

    public static Task SendAsync(ClientWebSocket socket, string json) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(json), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    public static Task AcknowledgeAsync(ClientWebSocket socket, JsonNode envelope, string? payload = null) =>
        SendAsync(socket, $$"""{"envelope_id":"{{envelope["envelope_id"]}}"{{(payload is null ? "" : $",\"payload\":{payload}")}}}""");

    public ValueTask DisposeAsync()
    {
        sockets.ForEach(s => s.Dispose());
        http.Dispose();
        return ValueTask.CompletedTask;
    }
}
