using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace StudyBot.Testing.Chat;

/// <summary>What the platform logged, from whatever thread, and a way to wait for it.</summary>
public sealed class HeardLog<T> : ILogger<T>
{
    private readonly ConcurrentQueue<(LogLevel Level, string Text)> lines = [];
    private TaskCompletionSource next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public IReadOnlyCollection<(LogLevel Level, string Text)> Lines => lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        lines.Enqueue((logLevel, $"{formatter(state, exception)} {exception}"));
        Interlocked.Exchange(ref next, new(TaskCreationOptions.RunContinuationsAsynchronously)).TrySetResult();
    }

    public async Task UntilAsync(Predicate<string> isWanted)
    {
        while (true)
        {
            var change = Volatile.Read(ref next).Task;
            if (lines.Any(l => isWanted(l.Text)))
            {
                return;
            }

            await change.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        }
    }
}
