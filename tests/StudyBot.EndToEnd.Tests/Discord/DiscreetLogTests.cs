using System.Text.Json.Nodes;
using StudyBot.Testing.Discord.Gateway;
using StudyBot.Testing.Discord.Rest;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>What was logged of a full run, at the most talkative level: no token, no interaction's token, no word of a member's.</summary>
public sealed class DiscreetLogTests
{
    private const string Word = "quetzalmurmur";

    [Fact]
    public async Task Nothing_that_members_wrote_and_no_token_is_logged()
    {
        await using var house = await DiscordHouse.StartAsync(DiscordHouse.Patient);
        var (discord, channel) = (house.Discord, house.Channel);
        var card = await (await house.Ann.RunAsync(channel, "summit", ("name", Word))).AnswerAsync();
        await (await house.Ann.RunAsync(channel, "ask", ("question", $"What is {Word}?"))).AnswerAsync();
        await (await house.Ann.TypeAsync(channel, "summit", "name", Word)).ChoicesAsync();
        await (await house.Chair.RunAsync(channel, "settings set", ("key", Word), ("value", Word))).AnswerAsync();
        await (await house.Ann.ForgePressAsync(card, $"1.{Word}.x.y")).AnswerAsync();
        await (await house.Ann.ForgeFormAsync(channel, Word)).AnswerAsync();
        await (await house.Ann.ForgeCommandAsync(channel, new JsonObject { ["id"] = "1", ["name"] = Word, ["type"] = 1 })).AnswerAsync();
        await AddDocumentsAsync(house);

        // What goes wrong is where words slip into logs.
        discord.Rest.Faults.Add(new RestFault.Answer(400, $$$"""{"message":"Invalid Form Body","code":50035,"errors":{"content":"{{{Word}}}"}}"""), Routes.Callback);
        await house.Ann.RunAsync(channel, "summit", ("name", Word));
        await discord.World.UntilAsync(() => discord.Rest.Calls.Any(c => c.Status == 400), "the refusal");
        discord.Rest.Faults.Add(new RestFault.Answer(500), Routes.Callback, 3);
        discord.Rest.Faults.Add(new RestFault.Reset(), Routes.Callback);
        await house.Ann.RunAsync(channel, "summit", ("name", Word));
        discord.Gateway.Faults.Dispatch("INTERACTION_CREATE", new JsonObject { ["id"] = Word, ["token"] = $"aW50ZXJhY3Rpb24_{Word}", ["type"] = Word });
        discord.Gateway.Faults.SendGarbage();
        await discord.World.UntilAsync(() => !discord.Gateway.IsConnected || discord.Rest.Calls.Any(c => c.Status >= 500), "the failures");
        await discord.Gateway.ConnectedAsync();
        discord.Gateway.Faults.Close(GatewayClose.UnknownError);
        await discord.Gateway.ResumedAsync(1);
        discord.Rest.Faults.Clear();
        await (await house.Ann.RunAsync(channel, "summit", ("name", "nagato"))).AnswerAsync();
        await house.StopAsync();

        Assert.NotEmpty(house.Log);
        Assert.DoesNotContain(Word, house.Log, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(discord.Token, house.Log, StringComparison.Ordinal);
        Assert.DoesNotContain("aW50ZXJhY3Rpb24", house.Log, StringComparison.Ordinal);
        Assert.DoesNotContain(house.Ann.Name + "\"", house.Log, StringComparison.Ordinal);
    }

    private static async Task AddDocumentsAsync(DiscordHouse house)
    {
        var text = $"The {Word} Summit took place on 14 March 2011 between Prime Minister Lund and President Oksanen.";
        await (await house.Chair.RunAsync(house.Channel, "source add", ("file", FakeFile.Of($"{Word}.txt", text)))).AnswerAsync();
        await (await house.Chair.UseAsync("Add as source", house.Ben.Write(house.Channel, $"{text} They spoke of ferries."))).AnswerAsync();
        await (await house.Chair.RunAsync(house.Channel, "source remove", ("name", Word))).AnswerAsync();
        await (await house.Chair.RunAsync(house.Channel, "source download", ("name", Word))).AnswerAsync();
    }
}
