using System.Text.Json.Nodes;
using StudyBot.Chat.Commands;
using StudyBot.Testing.Chat;
using StudyBot.Testing.Discord.World;

namespace StudyBot.Discord.Tests.Scenes;

/// <summary>Options that Discord's client fills from its own lists of channels, members and roles, and what else may come in their place.</summary>
public sealed class NamedOptionTests
{
    [Theory]
    [InlineData(ChannelKind.Text)]
    [InlineData(ChannelKind.Announcement)]
    [InlineData(ChannelKind.AnnouncementThread)]
    [InlineData(ChannelKind.PublicThread)]
    [InlineData(ChannelKind.PrivateThread)]
    public async Task A_channel_or_thread_that_is_picked_arrives_as_its_mention(ChannelKind kind)
    {
        await using var scene = await DiscordScene.StartAsync(Take());
        var picked = scene.Guild.AddChannel("picked", kind);
        picked.BotPermissions = DiscordPermissions.None;

        var answer = await (await scene.Ana.RunAsync(scene.Channel, "take", ("channel", picked))).AnswerAsync();

        Assert.Contains($"channel {picked.Id} in {{#}}", Words(answer), StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Theory]
    [InlineData(ChannelKind.Voice)]
    [InlineData(ChannelKind.Category)]
    [InlineData(ChannelKind.Forum)]
    public async Task What_cannot_be_posted_in_is_not_listed_and_refused_where_it_comes_all_the_same(ChannelKind kind)
    {
        await using var scene = await DiscordScene.StartAsync(Take());
        var picked = scene.Guild.AddChannel("picked", kind);

        await Assert.ThrowsAnyAsync<Exception>(() => scene.Ana.RunAsync(scene.Channel, "take", ("channel", picked)));
        var answer = await ForgeAsync(
            scene,
            $$"""{"name":"channel","type":7,"value":"{{picked.Id}}"}""",
            $$$"""{"channels":{"{{{picked.Id}}}":{"id":"{{{picked.Id}}}","type":{{{(int)kind}}},"name":"picked"} } }""");

        Assert.True(answer.IsPrivate);
        Assert.Contains("`channel:` names no channel that I can post in", answer.Text, StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task Members_and_roles_that_are_picked_arrive_as_their_mentions()
    {
        await using var scene = await DiscordScene.StartAsync(Take());
        var (ben, readers) = (scene.Guild.AddMember("Ben"), scene.Guild.AddRole("Readers"));

        var member = await (await scene.Ana.RunAsync(scene.Channel, "take", ("member", ben), ("who", ben))).AnswerAsync();
        var role = await (await scene.Ana.RunAsync(scene.Channel, "take", ("who", readers))).AnswerAsync();
        var everybody = await (await scene.Ana.RunAsync(scene.Channel, "take", ("who", scene.Guild.Everyone))).AnswerAsync();

        Assert.Contains($"member {ben.Id} in {{@}}", Words(member), StringComparison.Ordinal);
        Assert.Contains($"who {ben.Id} in {{@}}", Words(member), StringComparison.Ordinal);
        Assert.Contains($"who {readers.Id} in {{@&}}", Words(role), StringComparison.Ordinal);
        Assert.Contains($"who {scene.Guild.Id} in {{@&}}", Words(everybody), StringComparison.Ordinal);
        scene.Discord.Violations.AssertNone();
    }

    [Theory]
    [InlineData("""{"name":"channel","type":3,"value":"<#4711>"}""", "channel 4711 in {#}")]
    [InlineData("""{"name":"who","type":3,"value":"<@&70>"}""", "who 70 in {@&}")]
    [InlineData("""{"name":"who","type":3,"value":"everyone"}""", "who is everyone")]
    [InlineData("""{"name":"member","type":3,"value":"me"}""", "member is me")]
    public async Task A_client_that_still_has_the_options_as_text_is_understood(string option, string words)
    {
        await using var scene = await DiscordScene.StartAsync(Take());

        Assert.Contains(words, Words(await ForgeAsync(scene, option)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"channel","type":7,"value":"4711"}""", "channel 4711 in {#}")]
    [InlineData("""{"name":"member","type":6,"value":"4711"}""", "member 4711 in {@}")]
    [InlineData("""{"name":"who","type":8,"value":"4711"}""", "who 4711 in {@&}")]
    [InlineData("""{"name":"who","type":9,"value":"4711"}""", "who is 4711")]
    public async Task Where_nothing_is_resolved_an_id_is_taken_at_its_word(string option, string words)
    {
        await using var scene = await DiscordScene.StartAsync(Take());

        Assert.Contains(words, Words(await ForgeAsync(scene, option)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"name":"channel","type":7,"value":"4711"}""", "{}", "`channel:` names no channel that I can post in")]
    [InlineData("""{"name":"channel","type":7,"value":"general"}""", null, "`channel:` names no channel that I can post in")]
    [InlineData("""{"name":"channel","type":7,"value":4711}""", """{"channels":{"4711":{"id":"4711","type":0}}}""", "`channel:` names no channel that I can post in")]
    [InlineData("""{"name":"channel","type":7,"value":"4711"}""", """{"channels":{"4711":{"id":"4711","type":1}}}""", "`channel:` names no channel that I can post in")]
    [InlineData("""{"name":"channel","type":7}""", null, "`channel:` names no channel that I can post in")]
    [InlineData("""{"name":"member","type":6,"value":"70"}""", """{"roles":{"70":{"id":"70","name":"Readers"}}}""", "`member:` names no member that I can find")]
    [InlineData("""{"name":"member","type":6,"value":true}""", null, "`member:` names no member that I can find")]
    [InlineData("""{"name":"who","type":9,"value":"70"}""", """{"roles":{},"users":null}""", "`who:` names no member or role that I can find")]
    [InlineData("""{"name":"who","type":9,"value":{"id":"70"}}""", """{"roles":{"70":{"id":"70","name":"Readers"}}}""", "`who:` names no member or role that I can find")]
    [InlineData("""{"name":"who","type":8,"value":"9"}""", """{"users":{"9":{"id":"9"}}}""", "`who:` names no member or role that I can find")]
    [InlineData("""{"name":"number","type":4,"value":0}""", null, "`number:` is 1 or more")]
    [InlineData("""{"name":"word","type":4,"value":5}""", null, "`word:` needs words")]
    [InlineData("""{"name":"word","type":3}""", null, "`word:` stands there without a value")]
    public async Task What_names_none_gets_its_sentence(string option, string? resolved, string sentence)
    {
        await using var scene = await DiscordScene.StartAsync(Take());

        var answer = await ForgeAsync(scene, option, resolved);

        Assert.True(answer.IsPrivate);
        Assert.Contains(sentence, answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(scene.Log.Lines, l => l.Text.Contains("Incident", StringComparison.Ordinal));
        scene.Discord.Violations.AssertNone();
    }

    [Fact]
    public async Task Nothing_is_completed_but_for_a_client_that_still_has_the_option_as_text()
    {
        await using var scene = await DiscordScene.StartAsync(Take());

        await Assert.ThrowsAnyAsync<Exception>(() => scene.Ana.TypeAsync(scene.Channel, "take", "who", "rea"));
        var beside = await (await scene.Ana.TypeAsync(scene.Channel, "take", "word", "rea", ("who", scene.Ana), ("channel", scene.Channel))).ChoicesAsync();
        var earlier = await (await scene.Ana.ForgeTypingAsync(scene.Channel, Data("""{"name":"who","type":3,"value":"rea","focused":true}"""))).ChoicesAsync();

        Assert.Equal(["**rea**"], beside.Select(c => c.Name));
        Assert.Equal(["**rea**"], earlier.Select(c => c.Name));
        scene.Discord.Violations.AssertNone();
    }

    // Whom it was given, taken apart so that the answer is no mention itself; with an effect, so that what is given is kept first.
    private static ICommand Take() => Scripted.Command(
        "take",
        (i, _) => Task.FromResult(Reply.Show(Scripted.Said(string.Join(", ", i.Subcommand.Parameters
            .Where(p => i.Arguments.Text(p.Name) is not null)
            .Select(p => (p.Name, Text: i.Arguments.Text(p.Name)!))
            .Select(p => p.Text is ['<', .. var inner, '>']
                ? $"{p.Name} {inner.TrimStart('#', '@', '&')} in {{{new string([.. inner.TakeWhile(c => !char.IsDigit(c))])}}}"
                : $"{p.Name} is {p.Text}"))))),
        hasEffect: true,
        parameters:
        [
            new Parameter("word", "A word", IsCompleted: true),
            new Parameter("channel", "Where", ParameterKind.Channel),
            new Parameter("member", "Whose", ParameterKind.Member),
            new Parameter("who", "For whom", ParameterKind.Mentionable, IsCompleted: true),
            new Parameter("number", "Which", ParameterKind.Number, Minimum: 1),
        ]);

    private static async Task<FakeMessage> ForgeAsync(DiscordScene scene, string option, string? resolved = null) =>
        await (await scene.Ana.ForgeCommandAsync(scene.Channel, Data(option, resolved))).AnswerAsync();

    private static JsonObject Data(string option, string? resolved = null)
    {
        var data = new JsonObject { ["id"] = "1", ["name"] = "take", ["type"] = 1, ["options"] = new JsonArray(JsonNode.Parse(option)) };
        if (resolved is not null)
        {
            data["resolved"] = JsonNode.Parse(resolved);
        }

        return data;
    }

    private static string Words(FakeMessage message) => message.Text.Replace("\\", "", StringComparison.Ordinal);
}
