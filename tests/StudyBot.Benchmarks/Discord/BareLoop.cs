using System.Net.Http.Headers;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace StudyBot.Benchmarks.Discord;

/// <summary>
/// The floor: the least that a .NET process can do about an interaction. It answers each with the same bytes, as long as a real card, and looks nothing up;
/// it neither resumes nor waits for limits. A process of its own, so that its memory can be looked at too.
/// </summary>
internal static class BareLoop
{
    public const string Verb = "discord-bare-loop";

    private const int CardLength = 3600;
    private const int LargestPayload = 1 << 20;

    private static readonly byte[] Answer = Encoding.UTF8.GetBytes(
        $$"""{"type":4,"data":{"embeds":[{"title":"The same for all","description":"{{new string('x', CardLength)}}" }],"allowed_mentions":{"parse":[]} } }""");

    public static async Task RunAsync(Uri rest, string token)
    {
        using var http = new HttpClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bot", token);
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1.0)");
        using var described = JsonDocument.Parse(await http.GetStringAsync(new Uri($"{rest}/gateway/bot")));
        using var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(described.RootElement.GetProperty("url").GetString() + "?v=10&encoding=json"), CancellationToken.None);
        await SendAsync(socket, $$"""{"op":2,"d":{"token":"{{token}}","intents":1,"properties":{"os":"linux","browser":"bare","device":"bare"} } }""");
        var buffer = new byte[LargestPayload];
        while (await ReadAsync(socket, buffer) is { } payload)
        {
            using (payload)
            {
                await TakeAsync(rest, http, socket, payload.RootElement);
            }
        }
    }

    private static async Task TakeAsync(Uri rest, HttpClient http, ClientWebSocket socket, JsonElement payload)
    {
        switch (payload.GetProperty("op").GetInt32())
        {
            case 0 when payload.GetProperty("t").GetString() == "INTERACTION_CREATE":
                var interaction = payload.GetProperty("d");
                _ = AnswerAsync(http, $"{rest}/interactions/{interaction.GetProperty("id")}/{interaction.GetProperty("token")}/callback");
                break;
            case 1:
                await SendAsync(socket, """{"op":1,"d":1}""");
                break;
        }
    }

    private static async Task AnswerAsync(HttpClient http, string address)
    {
        using var content = new ByteArrayContent(Answer);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        using var response = await http.PostAsync(new Uri(address), content);
    }

    private static async Task SendAsync(ClientWebSocket socket, string payload) =>
        await socket.SendAsync(Encoding.UTF8.GetBytes(payload), WebSocketMessageType.Text, true, CancellationToken.None);

    private static async Task<JsonDocument?> ReadAsync(ClientWebSocket socket, byte[] buffer)
    {
        var length = 0;
        while (true)
        {
            var part = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
            {
                return null;
            }

            length += part.Count;
            if (part.EndOfMessage)
            {
                return JsonDocument.Parse(buffer.AsMemory(0, length));
            }
        }
    }
}
