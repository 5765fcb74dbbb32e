using System.Text;
using StudyBot.Testing;

namespace StudyBot.EndToEnd.Tests.Chat;

/// <summary>The scenes in which the program ends in between, in order or not, on every platform.</summary>
public abstract class EveryStop
{
    private const string Document = "The Tromso Summit took place on 14 March 2011 in Oslo.";

    public static TheoryData<string> Moments => TestLength.IsLong ? ["while the file comes", "right after the request", "after the answer"] : ["while the file comes"];

    /// <summary>A program of the test's own, and with what it is taken down.</summary>
    private protected abstract Task<(IChatScene Scene, IAsyncDisposable House)> StartAsync();

    [Fact]
    public async Task Buttons_of_before_work_after_a_restart_and_after_a_kill()
    {
        var (scene, house) = await StartAsync();
        await using var _ = house;
        var (card, other) = (await scene.AskAsync(Who.Ann, "summit", ("name", "nagato")), await scene.AskAsync(Who.Ann, "summit", ("name", "nagato")));
        var first = card.Text;

        await scene.RestartAsync();
        var turned = await scene.PressAsync(Who.Ann, card, "Next page");
        var second = turned.Text;
        await scene.BeginAsync(Who.Ann, "summit", ("name", "valday"));
        await scene.KillAsync();
        await scene.StartAsync();
        var afterKill = await scene.PressAsync(Who.Ann, other, "Next page");
        var passage = await scene.PressAsync(Who.Ann, other, "Show the passages");

        Assert.True(turned.Is(card) && afterKill.Is(other));
        Assert.NotEqual(first, second);
        Assert.Equal(second, afterKill.Text);
        Assert.NotEmpty(passage.Text);
        scene.AssertGoodManners();
    }

    [Theory]
    [MemberData(nameof(Moments))]
    public async Task A_document_is_added_once_whenever_the_program_is_killed(string moment)
    {
        var (scene, house) = await StartAsync();
        await using var _ = house;
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        scene.HoldFiles(moment == "while the file comes" ? release.Task : Task.CompletedTask);
        var added = await scene.BeginToAddFileAsync(Who.Chair, "minutes.txt", Encoding.UTF8.GetBytes(Document));
        if (moment == "after the answer")
        {
            await added();
        }

        await scene.KillAsync();
        release.TrySetResult();
        await scene.StartAsync();
        var isTold = moment != "right after the request";
        if (isTold)
        {
            Assert.Contains("Added", (await added()).Text, StringComparison.Ordinal);
        }

        var listed = await scene.AskAsync(Who.Chair, "source list");

        Assert.InRange(listed.Text.Split("minutes.txt").Length - 1, isTold ? 1 : 0, 1);
        scene.AssertGoodManners();
    }
}
