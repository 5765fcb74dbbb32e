using Microsoft.Extensions.Configuration;

namespace StudyBot.Settings;

/// <summary>
/// Where settings come from, the later before the earlier: the file beside the program, user secrets (in every environment), environment variables
/// <c>STUDYBOT_Section__Name</c>, the command line.
/// </summary>
internal static class Configuration
{
    public const string EnvironmentPrefix = "STUDYBOT_";

    public static void AddTo(IConfigurationBuilder builder, IReadOnlyDictionary<string, string?> commandLine)
    {
        builder
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "config", "studybot.json"), optional: true, reloadOnChange: false)
            .AddUserSecrets(typeof(Configuration).Assembly, optional: true, reloadOnChange: false)
            .AddEnvironmentVariables(EnvironmentPrefix)
            .AddInMemoryCollection(commandLine);
    }

    /// <summary>An absolute path.</summary>
    public static string DataFolder(string? named) => Path.GetFullPath(
        named ?? (Environment.GetEnvironmentVariable(EnvironmentPrefix + "Data") is { Length: > 0 } folder ? folder : ".studybot"));
}
