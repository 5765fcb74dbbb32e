using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace StudyBot.Hosting;

/// <summary>Where logs go: standard error, one line each; warnings and worse, unless more is asked for.</summary>
internal static class Logs
{
    public static void AddTo(ILoggingBuilder builder, bool isVerbose)
    {
        builder.SetMinimumLevel(isVerbose ? LogLevel.Information : LogLevel.Warning);
        builder.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
