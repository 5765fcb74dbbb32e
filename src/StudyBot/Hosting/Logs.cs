using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Console;

namespace StudyBot.Hosting;

/// <summary>Where logs go: standard error, one line each; warnings and worse, unless more is asked for.</summary>
internal static class Logs
{
    /// <summary>The category of what a data folder logs.</summary>
    public const string Store = "StudyBot.Store";

    public static void AddTo(ILoggingBuilder builder, bool isVerbose)
    {
        builder.SetMinimumLevel(isVerbose ? LogLevel.Information : LogLevel.Warning);
        if (!isVerbose)
        {
            // That the store broke is said in a sentence of its own; how, down to the line, is for whoever asks for more.
            builder.AddFilter((category, level) => level >= LogLevel.Warning && !(category == Store && level == LogLevel.Critical));
        }

        builder.AddSimpleConsole(console =>
        {
            console.SingleLine = true;
            console.ColorBehavior = LoggerColorBehavior.Disabled;
        });
        builder.Services.Configure<ConsoleLoggerOptions>(options => options.LogToStandardErrorThreshold = LogLevel.Trace);
    }
}
