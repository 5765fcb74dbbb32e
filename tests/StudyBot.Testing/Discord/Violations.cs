namespace StudyBot.Testing.Discord;

/// <summary>
/// What a client did that Discord refuses, or that a good client does not do. Answers that a test asked for (a scripted fault, a missing permission) are
/// none.
/// </summary>
public sealed class Violations
{
    private readonly Lock gate = new();
    private readonly List<string> found = [];

    public IReadOnlyList<string> Found
    {
        get
        {
            lock (gate)
            {
                return [.. found];
            }
        }
    }

    public void Add(string violation)
    {
        lock (gate)
        {
            found.Add(violation);
        }
    }

    /// <summary>All since the last time, for a test that shares the server with others.</summary>
    public IReadOnlyList<string> Take()
    {
        lock (gate)
        {
            IReadOnlyList<string> taken = [.. found];
            found.Clear();
            return taken;
        }
    }

    public void AssertNone()
    {
        var taken = Take();
        Assert.True(taken.Count == 0, "The client did what Discord does not bear:\n" + string.Join('\n', taken));
    }
}
