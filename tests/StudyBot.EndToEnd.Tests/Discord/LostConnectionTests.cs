using StudyBot.Testing;
using StudyBot.Testing.Discord.Gateway;
using StudyBot.Testing.Discord.Rest;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>What the gateway does to the program: it comes back, with nothing lost and nothing twice.</summary>
public sealed class LostConnectionTests(SharedHouse shared) : Scenario(shared)
{
    public static TheoryData<string> Interruptions => ["op 7", "4000", "4001", "4008", "reset", "op 9, to be resumed"];

    [Theory]
    [MemberData(nameof(Interruptions))]
    public async Task After_an_interruption_it_resumes_and_answers_what_was_asked_meanwhile(string interruption)
    {
        var (resumes, identifies) = (Discord.Gateway.Resumes, Discord.Gateway.Identifies);
        var before = await AskAsync(Ann, "summit", ("name", "nagato"));
        Interrupt(interruption);

        var meanwhile = await Ann.RunAsync(Channel, "summit", ("name", "valday"));
        await Discord.Gateway.ResumedAsync(resumes + 1);
        var answer = await meanwhile.AnswerAsync();
        var after = await AskAsync(Ann, "summit", ("name", "nagato"));

        Assert.Equal((resumes + 1, identifies), (Discord.Gateway.Resumes, Discord.Gateway.Identifies));
        Assert.Contains("October 2016", answer.Text, StringComparison.Ordinal);
        Assert.Equal(before.Text, after.Text);
        Assert.Single(Channel.Messages, m => m == answer);
    }

    /// <summary>Each waits for the five seconds that must lie between two beginnings.</summary>
    public static TheoryData<string> EndsOfASession => TestLength.IsLong ? ["op 9, for good", "4009", "4007", "forgotten"] : ["op 9, for good", "4009"];

    [Theory]
    [MemberData(nameof(EndsOfASession))]
    public async Task A_session_that_cannot_be_resumed_is_begun_anew(string end)
    {
        var identifies = Discord.Gateway.Identifies;

        Interrupt(end);
        await Discord.Gateway.IdentifiedAsync(identifies + 1);

        Assert.Contains("15 December 2016", (await AskAsync(Ann, "summit", ("name", "nagato"))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_gateway_repeats_is_answered_once()
    {
        var card = await AskAsync(Ann, "summit", ("name", "nagato"));
        var turned = await (await Ann.PressAsync(card, "Next page")).AnswerAsync();
        var messages = Channel.Messages.Count;

        Discord.Gateway.Faults.RepeatDispatches("INTERACTION_CREATE", 2);
        await AskAsync(Ann, "summit", ("name", "valday"));

        Assert.Equal(messages + 1, Channel.Messages.Count);
        Assert.Equal(2, turned.Revision);
    }

    [Fact]
    public async Task Garbage_and_fields_that_nobody_knows_do_no_harm()
    {
        Discord.Gateway.Faults.AddsUnknownFields = true;
        try
        {
            Discord.Gateway.Faults.SendGarbage();

            var card = await AskAsync(Ann, "summit", ("name", "nagato"));
            var turned = await (await Ann.PressAsync(card, "Next page")).AnswerAsync();
            var choices = await (await Ann.TypeAsync(Channel, "summit", "name", "na")).ChoicesAsync();

            Assert.Equal(2, turned.Revision);
            Assert.NotEmpty(choices);
        }
        finally
        {
            Discord.Gateway.Faults.AddsUnknownFields = false;
        }
    }

    [Fact]
    public async Task Payloads_may_be_large_and_come_in_pieces()
    {
        Discord.Gateway.Faults.CutsFrames = true;
        try
        {
            var guild = Discord.World.NewGuild("A group with many channels");
            var first = guild.AddChannel("general");
            for (var count = 0; count < 500; count++)
            {
                guild.AddChannel($"room-{count}-длинный-канал");
            }

            await Discord.World.JoinAsync(guild);
            await first.MessageAsync(_ => true);

            Assert.Contains("15 December 2016", (await AskAsync(Ann, "summit", ("name", "nagato"))).Text, StringComparison.Ordinal);
        }
        finally
        {
            Discord.Gateway.Faults.CutsFrames = false;
        }
    }

    [Fact]
    public async Task Asked_for_a_heartbeat_it_beats_at_once()
    {
        var beats = Discord.Gateway.Heartbeats;

        Discord.Gateway.Faults.AskForHeartbeat();

        await Discord.World.UntilAsync(() => Discord.Gateway.Heartbeats > beats, "a heartbeat");
    }

    [Fact]
    public async Task A_server_that_Discord_loses_for_a_while_is_not_greeted_again()
    {
        await House.Guild.FailAndReturnAsync();
        await AskAsync(Ann, "summit", ("name", "nagato"));

        Assert.Single(Discord.Rest.Calls, c => c.Route == Routes.CreateMessage && c.Ids[0] == Channel.Id);
    }

    private void Interrupt(string interruption)
    {
        var faults = Discord.Gateway.Faults;
        switch (interruption)
        {
            case "op 7":
                faults.AskToReconnect();
                break;
            case "reset":
                faults.Reset();
                break;
            case "op 9, to be resumed":
                faults.InvalidateSession(canResume: true);
                break;
            case "op 9, for good":
                faults.InvalidateSession(canResume: false);
                break;
            case "forgotten":
                faults.ForgetSessions();
                faults.Close(GatewayClose.UnknownError);
                break;
            default:
                faults.Close(int.Parse(interruption, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }
}
