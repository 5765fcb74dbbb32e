namespace StudyBot.EndToEnd.Tests.Processes;

/// <summary>The lines of one stream of a process as they come, and a way to wait for one.</summary>
internal sealed class LineLog
{
    private readonly Lock gate = new();
    private readonly List<string> lines = [];
    private readonly List<Waiter> waiters = [];
    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes when the stream has ended.</summary>
    public Task Ended => ended.Task;

    public IReadOnlyList<string> Lines
    {
        get
        {
            lock (gate)
            {
                return [.. lines];
            }
        }
    }

    public string Text => string.Join('\n', Lines);

    /// <param name="line">Null at the end of the stream.</param>
    public void Add(string? line)
    {
        lock (gate)
        {
            if (line is null)
            {
                ended.TrySetResult();
                waiters.ForEach(w => w.Seen.TrySetResult(false));
                return;
            }

            lines.Add(line);
            foreach (var waiter in waiters.Where(w => w.Wanted(line) && --w.Left == 0))
            {
                waiter.Seen.TrySetResult(true);
            }
        }
    }

    /// <summary>Completes in the moment when so many lines of a kind have come; false when the stream ended before.</summary>
    public Task<bool> SeenAsync(Func<string, bool> wanted, int times = 1)
    {
        lock (gate)
        {
            var left = times - lines.Count(wanted);
            if (left <= 0 || ended.Task.IsCompleted)
            {
                return Task.FromResult(left <= 0);
            }

            var waiter = new Waiter(wanted) { Left = left };
            waiters.Add(waiter);
            return waiter.Seen.Task;
        }
    }

    private sealed class Waiter(Func<string, bool> wanted)
    {
        public Func<string, bool> Wanted { get; } = wanted;

        public int Left { get; set; }

        public TaskCompletionSource<bool> Seen { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
