using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Chat.Commands;
using StudyBot.Features;
using StudyBot.Quizzes;
using StudyBot.Settings;
using StudyBot.Slack.Commands;
using StudyBot.Verbs;

namespace StudyBot.Hosting;

/// <summary><c>slack-manifest</c>: the commands as the house has them, under the names that the settings give them.</summary>
internal static class ManifestRun
{
    /// <summary>All that can be asked, over no store: for what commands say of themselves nothing is read.</summary>
    internal static CommandCatalog Catalog =>
        new FeatureSet(new FeaturePorts(null!, null!, null!, null!, null!, null!, null!, new QuizStores(null!, null!, null!, null!, null!, null!, null!), null!, null!, null!), TimeProvider.System, NullLoggerFactory.Instance).Catalog;

    public static async Task<int> RunAsync(CommonOptions common, TextWriter results, TextWriter messages)
    {
        try
        {
            var builder = new ConfigurationBuilder();
            Configuration.AddTo(builder, common.Settings);
            var options = builder.Build().GetSection(SlackOptions.Section).Get<SlackOptions>() ?? new SlackOptions();
            await results.WriteAsync(Manifest.Write(Catalog, SlackParts.NamesOf(options))).ConfigureAwait(false);
            return ExitCode.Done;
        }
        catch (ArgumentException wrongName)
        {
            await messages.WriteLineAsync($"Slack:Umbrella cannot be used: {wrongName.Message}").ConfigureAwait(false);
            return ExitCode.CouldNot;
        }
        catch (Exception broken) when (broken is InvalidDataException or FormatException or InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            await messages.WriteLineAsync($"The settings cannot be read: {broken.Message.ReplaceLineEndings(" ")}").ConfigureAwait(false);
            return ExitCode.CouldNot;
        }
    }
}
