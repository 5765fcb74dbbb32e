using Microsoft.Extensions.Logging;

namespace StudyBot.Testing.Chat;

/// <summary>All that was logged, as it would be written.</summary>
public sealed class RecordedLog<T> : ILogger<T>
{
    private readonly List<(LogLevel Level, string Text)> lines = [];

    public IReadOnlyList<(LogLevel Level, string Text)> Lines => lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        lines.Add((logLevel, $"{formatter(state, exception)} {exception}"));
}
