using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Formats.Child;

namespace StudyBot.Formats.Tests.Child;

/// <summary>The program as it is built, started to read.</summary>
internal static class Reading
{
    public static ReaderProgram Program { get; } = ReaderProgram.Of("/usr/bin/dotnet", Path.Combine(AppContext.BaseDirectory, "StudyBot.dll")) with
    {
        FileName = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
    };

    public static ChildReader Under(ReadingLimits limits) => new(Program, limits, TimeProvider.System, NullLogger<ChildReader>.Instance);
}
