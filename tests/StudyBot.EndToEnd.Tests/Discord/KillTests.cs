using StudyBot.EndToEnd.Tests.Processes;
using StudyBot.Testing;
using StudyBot.Testing.Discord.Rest;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>SIGKILL while something with an effect runs: what was acknowledged is there, and nothing is there twice.</summary>
public sealed class KillTests
{
    public static TheoryData<string> Moments => TestLength.IsLong
        ? ["while the file comes", "at the answer", "right after the request", "after the answer"]
        : ["at the answer"];

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_document_is_added_once_whenever_the_program_is_killed(string moment)
    {
        await using var house = await DiscordHouse.StartAsync(DiscordHouse.Patient);
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        house.Discord.World.FilesServed = moment == "while the file comes" ? release.Task : Task.CompletedTask;
        var asked = await house.Chair.RunAsync(
            house.Channel, "source add", ("file", FakeFile.Of("minutes.txt", "The Tromso Summit took place on 14 March 2011 in Oslo.")));
        var told = await WaitAsync(house, asked.Id, moment);

        await house.KillAsync();
        release.TrySetResult();
        await house.ConnectAsync();
        var listed = await (await house.Chair.RunAsync(house.Channel, "source list")).AnswerAsync();

        var times = listed.Text.Split("minutes.txt").Length - 1;
        Assert.InRange(times, told ? 1 : 0, 1);
        house.AssertGoodManners();

        async Task<bool> WaitAsync(DiscordHouse house, string interaction, string moment)
        {
            switch (moment)
            {
                case "while the file comes":
                    await asked.DeferredAsync();
                    return false;
                case "at the answer":
                    await house.Discord.World.UntilAsync(() => house.Discord.Rest.Calls.Any(c => c.Route == Routes.Callback && c.Ids[0] == interaction), "the callback");
                    return false;
                case "after the answer":
                    await asked.AnswerAsync();
                    return true;
                default:
                    return false;
            }
        }
    }

    [Fact]
    public async Task Where_the_terminal_is_asked_for_the_token_is_left_alone()
    {
        await using var house = await DiscordHouse.EmptyAsync();

        var run = await Run.WithSettingsAsync(
            house.Work,
            new Dictionary<string, string>
            {
                ["STUDYBOT_Discord__Token"] = house.Discord.Token,
                ["STUDYBOT_Discord__RestBaseUrl"] = house.Discord.RestBaseUrl,
            },
            ["chat", "--data", house.Work.Data],
            "/summit nagato");

        Assert.Contains("15 December 2016", run.Output, StringComparison.Ordinal);
        Assert.Empty(house.Discord.Rest.Calls);
    }
}
