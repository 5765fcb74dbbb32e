using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using StudyBot.Testing.Discord;
using StudyBot.Testing.Discord.Members;

namespace StudyBot.EndToEnd.Tests.Discord.Server;

/// <summary>A client with no manners of its own: it sends exactly what a test says.</summary>
internal sealed class PlainClient : IAsyncDisposable
{
    private readonly FakeDiscord discord;
    private readonly HttpClient http = new();
    private ClientWebSocket socket = new();

    public PlainClient(FakeDiscord discord)
    {
        this.discord = discord;
        http.DefaultRequestHeaders.Add("User-Agent", "DiscordBot (https://example.org, 1.0)");
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", discord.Token);
    }

    public HttpRequestHeaders Headers => http.DefaultRequestHeaders;

    public int CloseCode => (int?)socket.CloseStatus ?? 0;

    public async Task<(int Status, JsonNode? Body, HttpResponseHeaders Headers)> SendAsync(string method, string path, string? json = null)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), discord.RestBaseUrl + path);
        request.Content = json is null ? null : new StringContent(json, Encoding.UTF8, "application/json");
        using var response = await http.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, text.StartsWith('{') || text.StartsWith('[') ? JsonNode.Parse(text) : null, response.Headers);
    }

    public Task<(int Status, JsonNode? Body, HttpResponseHeaders Headers)> AnswerAsync(FakeInteraction to, string json) =>
        SendAsync("POST", $"/interactions/{to.Id}/{to.Token}/callback", json);

    /// <summary>Opens a web socket and reads the hello.</summary>
    public async Task OpenAsync(string? address = null, string query = "?v=10&encoding=json")
    {
        socket.Dispose();
        socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri((address ?? await AddressAsync()) + query), TestContext.Current.CancellationToken);
        await ReceiveAsync();
    }

    public async Task<string> AddressAsync() => (string)(await SendAsync("GET", "/gateway/bot")).Body!["url"]!;

    public Task IdentifyAsync(int intents = 1, string? token = null) => SendAsync(
        $$"""{"op":2,"d":{"token":"{{token ?? discord.Token}}","intents":{{intents}},"properties":{"os":"linux","browser":"x","device":"x"} } }""");

    public async Task SendAsync(string payload) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(payload), WebSocketMessageType.Text, true, TestContext.Current.CancellationToken);

    /// <summary>The next payload; null when the server closed, and then answers the close.</summary>
    public async Task<JsonNode?> ReceiveAsync()
    {
        var buffer = new byte[64 * 1024];
        var part = await socket.ReceiveAsync(buffer, TestContext.Current.CancellationToken);
        if (part.MessageType == WebSocketMessageType.Close)
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, "", TestContext.Current.CancellationToken);
            return null;
        }

        return JsonNode.Parse(Encoding.UTF8.GetString(buffer, 0, part.Count));
    }

    /// <summary>The next payload of a kind; null when the server closed before.</summary>
    public async Task<JsonNode?> ReceiveAsync(string dispatch)
    {
        var payload = await ReceiveAsync();
        while (payload is not null && (string?)payload["t"] != dispatch)
        {
            payload = await ReceiveAsync();
        }

        return payload;
    }

    public ValueTask DisposeAsync()
    {
        http.Dispose();
        socket.Dispose();
        return ValueTask.CompletedTask;
    }
}
