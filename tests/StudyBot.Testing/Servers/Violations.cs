namespace StudyBot.Testing.Servers;

/// <summary>
/// What a client did that the server refuses, or that a good client does not do. Answers that a test asked for (a scripted fault, a missing permission) are
/// none.
/// </summary>
/// <param name="server">Whose rules they are.</param>
public sealed class Violations(string server)
{
    private readonly Lock gate = new();
    private readonly List<(string Text, CancellationToken Excuse)> found = [];

    public IReadOnlyList<string> Found
    {
        get
        {
            lock (gate)
            {
                return Counted();
            }
        }
    }

    /// <param name="excuse">Where it is cancelled, also later, it was none.</param>
    public void Add(string violation, CancellationToken excuse = default)
    {
        lock (gate)
        {
            found.Add((violation, excuse));
        }
    }

    /// <summary>All since the last time, for a test that shares the server with others.</summary>
    public IReadOnlyList<string> Take()
    {
        lock (gate)
        {
            var taken = Counted();
            found.Clear();
            return taken;
        }
    }

    public void AssertNone()
    {
        var taken = Take();
        Assert.True(taken.Count == 0, $"The client did what {server} does not bear:\n" + string.Join('\n', taken));
    }

    private List<string> Counted() => [.. found.Where(v => !v.Excuse.IsCancellationRequested).Select(v => v.Text)];
}
