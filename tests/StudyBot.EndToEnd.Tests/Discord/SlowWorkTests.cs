using StudyBot.Testing.Discord.Rest;
using StudyBot.Testing.Discord.World;

namespace StudyBot.EndToEnd.Tests.Discord;

/// <summary>Work that takes longer than Discord waits: a placeholder first, and then the answer in its place, for the same audience.</summary>
public sealed class SlowWorkTests(SharedHouse shared) : Scenario(shared)
{
    private static int number;

    [Theory]
    [InlineData("nothing")]
    [InlineData("500")]
    [InlineData("429")]
    [InlineData("lost answer")]
    [InlineData("reset")]
    public async Task A_file_that_comes_slowly_is_deferred_and_answered_whatever_happens_to_the_edit(string fault)
    {
        var name = $"slow{Interlocked.Increment(ref number)}";
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Discord.World.FilesServed = release.Task;
        var asked = await House.Chair.RunAsync(
            Channel, "source add", ("file", FakeFile.Of($"{name}.txt", $"The {name} Summit took place on 14 March 2011 in Oslo.")));
        await asked.DeferredAsync();
        if (fault != "nothing")
        {
            Discord.Rest.Faults.Add(Fault(fault), Routes.EditOriginal);
        }

        release.SetResult();
        var answer = await asked.AnswerAsync(m => m.Text.Contains("Added", StringComparison.Ordinal));

        Assert.True(answer.IsPrivate);
        Assert.Same(asked.Original, answer);
        Assert.Empty(asked.FollowUps);
    }

    [Fact]
    public async Task Others_are_answered_meanwhile()
    {
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        Discord.World.FilesServed = release.Task;
        var asked = await House.Chair.RunAsync(Channel, "source add", ("file", FakeFile.Of("meanwhile.txt", "The Bergen Summit took place on 14 March 2011.")));
        await asked.DeferredAsync();

        var other = await AskAsync(Ann, "summit", ("name", "nagato"));
        release.SetResult();
        await asked.AnswerAsync(m => !m.IsLoading);

        Assert.Contains("15 December 2016", other.Text, StringComparison.Ordinal);
    }

    private static RestFault Fault(string fault) => fault switch
    {
        "429" => new RestFault.RouteLimited(TimeSpan.FromSeconds(0.3)),
        "lost answer" => new RestFault.LostAnswer(),
        "reset" => new RestFault.Reset(),
        _ => new RestFault.Answer(500),
    };
}
