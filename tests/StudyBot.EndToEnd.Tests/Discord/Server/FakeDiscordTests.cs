using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using StudyBot.Testing.Discord;
using StudyBot.Testing.Discord.Rest;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord.Server;

/// <summary>The fake is only worth something where it refuses what Discord refuses.</summary>
public sealed class FakeDiscordTests : IAsyncLifetime
{
    private const string Quiet = "\"allowed_mentions\":{\"parse\":[]}";
    private const string Commands = """
        [{"name":"summit","description":"Looks up a summit","type":1,"contexts":[0],"integration_types":[0],
          "options":[{"type":3,"name":"name","description":"Its name","required":true,"autocomplete":true}]}]
        """;

    private readonly FakeTimeProvider time = new(new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero));
    private FakeDiscord discord = null!;
    private PlainClient client = null!;
    private FakeChannel channel = null!;

    public async ValueTask InitializeAsync()
    {
        discord = await FakeDiscord.StartAsync(new FakeDiscordOptions { Time = time });
        client = new PlainClient(discord);
        channel = discord.World.AddGuild("Study group").AddChannel("general");
    }

    public async ValueTask DisposeAsync()
    {
        await client.DisposeAsync();
        await discord.DisposeAsync();
    }

    [Theory]
    [InlineData("""{"content":""}""", 50006)]
    [InlineData("""{"content":"   "}""", 50006)]
    [InlineData("""{"content":"LONG2001"}""", 50035)]
    [InlineData("""{"flags":32768,"content":"x","components":[{"type":10,"content":"y"}]}""", 50035)]
    [InlineData("""{"components":[{"type":10,"content":"y"}]}""", 50035)]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[{"type":2,"style":1,"label":"a","custom_id":"1"},{"type":2,"style":1,"label":"b","custom_id":"1"}]}]}""", 50035)]
    [InlineData("""{"content":"x","components":[{"type":1,"components":[{"type":2,"style":5,"label":"a","url":"https://a.example","custom_id":"1"}]}]}""", 50035)]
    [InlineData("""{"content":"x","embeds":[{"title":"LONG257"}]}""", 50035)]
    [InlineData("""{"embeds":[{"description":"LONG4000"},{"description":"LONG2001"}]}""", 50035)]
    [InlineData("""{"embeds":[{"title":"a","fields":[{"name":" ","value":"x"}]}]}""", 50035)]
    public async Task A_message_beyond_a_limit_is_refused(string body, int code)
    {
        foreach (var length in (int[])[2001, 257, 4000])
        {
            body = body.Replace($"LONG{length}", new string('a', length), StringComparison.Ordinal);
        }

        var (status, answer, _) = await client.SendAsync("POST", $"/channels/{channel.Id}/messages", $"{body[..^1]},{Quiet},\"nonce\":\"1\",\"enforce_nonce\":true}}");

        Assert.Equal((400, code), (status, (int?)answer!["code"]));
        Assert.NotEmpty(discord.Violations.Found);
    }

    [Fact]
    public async Task A_right_message_is_taken_once_for_a_nonce()
    {
        var body = $$"""{"embeds":[{"title":"a","fields":[{"name":"n","value":"x"}]}],{{Quiet}},"nonce":"7","enforce_nonce":true}""";

        var first = await client.SendAsync("POST", $"/channels/{channel.Id}/messages", body);
        var second = await client.SendAsync("POST", $"/channels/{channel.Id}/messages", body);

        Assert.Equal((string?)first.Body!["id"], (string?)second.Body!["id"]);
        Assert.Single(channel.Messages);
        discord.Violations.AssertNone();
    }

    [Fact]
    public async Task Where_the_bot_may_not_write_it_cannot()
    {
        var body = $$"""{"content":"a",{{Quiet}},"nonce":"7","enforce_nonce":true}""";
        channel.BotPermissions = DiscordPermissions.ViewChannel;
        var forbidden = await client.SendAsync("POST", $"/channels/{channel.Id}/messages", body);
        channel.BotPermissions = DiscordPermissions.None;
        var hidden = await client.SendAsync("POST", $"/channels/{channel.Id}/messages", body.Replace("\"7\"", "\"8\"", StringComparison.Ordinal));
        var unknown = await client.SendAsync("POST", "/channels/1/messages", body);

        Assert.Equal([50013, 50001, 10003], new[] { forbidden, hidden, unknown }.Select(a => (int)a.Body!["code"]!));
        discord.Violations.AssertNone();
    }

    [Fact]
    public async Task An_answer_after_three_seconds_is_unknown_and_a_second_one_too_many()
    {
        await client.SendAsync("PUT", $"/applications/{discord.World.ApplicationId}/commands", Commands);
        var member = channel.Guild!.AddMember("ann");
        var late = await member.RunAsync(channel, "summit", ("name", "x"));
        time.Advance(TimeSpan.FromSeconds(3.1));
        var prompt = await member.RunAsync(channel, "summit", ("name", "x"));

        var unknown = await client.AnswerAsync(late, """{"type":5}""");
        var taken = await client.AnswerAsync(prompt, """{"type":5}""");
        var again = await client.AnswerAsync(prompt, """{"type":5}""");

        Assert.Equal((404, 10062), (unknown.Status, (int)unknown.Body!["code"]!));
        Assert.Equal(204, taken.Status);
        Assert.Equal((400, 40060), (again.Status, (int)again.Body!["code"]!));
        Assert.Equal(2, discord.Violations.Found.Count);
    }

    [Theory]
    [InlineData("""{"type":6}""")]
    [InlineData("""{"type":8,"data":{"choices":[]}}""")]
    [InlineData("""{"type":9,"data":{"title":"t","custom_id":"c","components":[]}}""")]
    public async Task A_command_is_not_answered_with_another_kinds_answer(string body)
    {
        await client.SendAsync("PUT", $"/applications/{discord.World.ApplicationId}/commands", Commands);
        var asked = await channel.Guild!.AddMember("ann").RunAsync(channel, "summit", ("name", "x"));

        var (status, _, _) = await client.AnswerAsync(asked, body);

        Assert.Equal(400, status);
        Assert.NotEmpty(discord.Violations.Found);
    }

    [Fact]
    public async Task A_private_follow_up_to_a_public_placeholder_would_be_public()
    {
        await client.SendAsync("PUT", $"/applications/{discord.World.ApplicationId}/commands", Commands);
        var asked = await channel.Guild!.AddMember("ann").RunAsync(channel, "summit", ("name", "x"));
        await client.AnswerAsync(asked, """{"type":5}""");

        await client.SendAsync("POST", $"/webhooks/{discord.World.ApplicationId}/{asked.Token}", $$"""{"content":"secret","flags":64,{{Quiet}}}""");

        Assert.False(Assert.Single(channel.Messages).IsPrivate);
        Assert.Contains("other audience", Assert.Single(discord.Violations.Found), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_ignores_a_bucket_gets_a_429_with_what_to_wait()
    {
        var answers = new List<(int Status, JsonNode? Body, System.Net.Http.Headers.HttpResponseHeaders Headers)>();
        for (var sent = 0; sent < 6; sent++)
        {
            answers.Add(await client.SendAsync("GET", $"/channels/{channel.Id}"));
        }

        Assert.Equal("0", answers[4].Headers.GetValues("X-RateLimit-Remaining").Single());
        Assert.Equal((429, false), (answers[5].Status, (bool)answers[5].Body!["global"]!));
        Assert.Equal(5, (double)answers[5].Body!["retry_after"]!);
        Assert.Single(discord.Violations.Found);
    }

    [Fact]
    public async Task Whoever_sends_through_a_global_limit_is_found_out()
    {
        discord.Rest.Faults.Add(new RestFault.GloballyLimited(TimeSpan.FromSeconds(2)));
        await client.SendAsync("GET", "/users/@me");
        time.Advance(TimeSpan.FromSeconds(1));

        var (status, body, _) = await client.SendAsync("GET", $"/channels/{channel.Id}");

        Assert.Equal((429, true), (status, (bool)body!["global"]!));
        Assert.Single(discord.Violations.Found);
    }

    [Fact]
    public async Task A_body_that_is_not_as_described_is_found_out()
    {
        Assert.SkipUnless(discord.Rest.IsSchemaChecked, "Discord's own description of its interface is not there.");

        await client.SendAsync("POST", $"/channels/{channel.Id}/messages", $$"""{"content":"a","tts":"no",{{Quiet}},"nonce":"1","enforce_nonce":true}""");
        await client.SendAsync("POST", $"/channels/{channel.Id}/messages", $$"""{"content":"a","embedz":[],{{Quiet}},"nonce":"2","enforce_nonce":true}""");

        Assert.Contains(discord.Violations.Found, v => v.Contains("tts", StringComparison.Ordinal));
        Assert.Contains(discord.Violations.Found, v => v.Contains("embedz", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""[{"name":"Summit","description":"x","contexts":[0],"integration_types":[0]}]""")]
    [InlineData("""[{"name":"summit","description":"","contexts":[0],"integration_types":[0]}]""")]
    [InlineData("""[{"name":"summit","description":"x","contexts":[0,1],"integration_types":[0]}]""")]
    [InlineData("""[{"name":"s","description":"x","contexts":[0],"integration_types":[0],"options":[{"type":3,"name":"a","description":"x"},{"type":3,"name":"b","description":"x","required":true}]}]""")]
    [InlineData("""[{"name":"s","description":"x","contexts":[0],"integration_types":[0],"options":[{"type":7,"name":"a","description":"x","channel_types":[0,9]}]}]""")]
    [InlineData("""[{"name":"s","description":"x","contexts":[0],"integration_types":[0],"options":[{"type":7,"name":"a","description":"x","channel_types":[1]}]}]""")]
    [InlineData("""[{"name":"s","description":"x","contexts":[0],"integration_types":[0],"options":[{"type":7,"name":"a","description":"x","channel_types":[0,0]}]}]""")]
    [InlineData("""[{"name":"s","description":"x","contexts":[0],"integration_types":[0],"options":[{"type":3,"name":"a","description":"x","channel_types":[0]}]}]""")]
    [InlineData("""[{"name":"s","description":"x","contexts":[0],"integration_types":[0],"options":[{"type":7,"name":"a","description":"x","autocomplete":true}]}]""")]
    [InlineData("""[{"name":"s","description":"x","contexts":[0],"integration_types":[0],"options":[{"type":9,"name":"a","description":"x","choices":[{"name":"a","value":"1"}]}]}]""")]
    [InlineData("""[{"name":"s","description":"x","contexts":[0],"integration_types":[0],"options":[{"type":3,"name":"a","description":"x","min_value":1}]}]""")]
    [InlineData("""[{"name":"s","description":"x","contexts":[0],"integration_types":[0],"options":[{"type":4,"name":"a","description":"x","min_value":2,"max_value":1}]}]""")]
    public async Task Commands_beyond_the_rules_are_refused(string body)
    {
        var (status, _, _) = await client.SendAsync("PUT", $"/applications/{discord.World.ApplicationId}/commands", body);

        Assert.Equal(400, status);
        Assert.Empty(discord.World.Commands.All);
    }

    [Fact]
    public async Task What_cannot_hold_messages_takes_none_and_threads_have_a_right_of_their_own()
    {
        var body = $$"""{"content":"a",{{Quiet}},"nonce":"7","enforce_nonce":true}""";
        var forum = channel.Guild!.AddChannel("questions", ChannelKind.Forum);
        var thread = channel.Guild.AddChannel("a question", ChannelKind.PublicThread);

        var refused = await client.SendAsync("POST", $"/channels/{forum.Id}/messages", body);
        var taken = await client.SendAsync("POST", $"/channels/{thread.Id}/messages", body);
        thread.BotPermissions &= ~DiscordPermissions.SendMessagesInThreads;
        var forbidden = await client.SendAsync("POST", $"/channels/{thread.Id}/messages", body);

        Assert.Equal([50008, null, 50013], new[] { refused, taken, forbidden }.Select(a => (int?)a.Body!["code"]));
    }

    [Fact]
    public async Task A_wrong_token_is_refused_everywhere()
    {
        client.Headers.Authorization = new("Bot", "another");

        var (status, _, _) = await client.SendAsync("GET", "/users/@me");

        Assert.Equal(401, status);
    }
}
