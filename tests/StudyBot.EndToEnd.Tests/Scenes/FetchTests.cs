using StudyBot.EndToEnd.Tests.Processes;

namespace StudyBot.EndToEnd.Tests.Scenes;

/// <summary>The published program, whatever its environment says, connects to nothing of this machine or its network.</summary>
public sealed class FetchTests(SeededFolder seeded) : IClassFixture<SeededFolder>
{
    private static readonly string[] Ways =
    [
        "http://127.0.0.1/", "http://localhost/", "http://0x7f000001/", "http://2130706433/", "http://0177.0.0.1/", "http://127.1/", "http://[::1]/",
        "http://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/", "https://10.0.0.1/", "https://[fd00::1]/",
    ];

    [Fact]
    public async Task No_address_of_this_machine_is_connected_to_in_any_spelling()
    {
        using var work = new WorkFolder();
        work.CopyData(seeded.Work);

        var run = await Run.OfAsync(work, ["chat"], [.. Ways.Select(way => $"/source add {way}"), "/source add url:http://localhost:8080/", "/source list"]);

        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(Ways.Length, run.Output.Split("The address does not lead to the public web, and I fetch from nowhere else.").Length - 1);
        Assert.Contains("The address names a port of its own", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Added:", run.Output, StringComparison.Ordinal);
    }
}
