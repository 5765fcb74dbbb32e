using Microsoft.Extensions.Logging;
using StudyBot.Formats.Child;

namespace StudyBot.Documents;

/// <summary>Who reads what is no plain text: this program, started again.</summary>
internal static class Readers
{
    public static ChildReader Of(ILoggerFactory logs) => new(
        ReaderProgram.Of(Environment.ProcessPath, typeof(Readers).Assembly.Location),
        new ReadingLimits(),
        TimeProvider.System,
        logs.CreateLogger<ChildReader>());
}
