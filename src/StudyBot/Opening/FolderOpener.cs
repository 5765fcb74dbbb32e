using Microsoft.Extensions.Logging;
using StudyBot.Documents;
using StudyBot.LiteDb.Opening;
using StudyBot.Settings;

namespace StudyBot.Opening;

/// <summary>Opens the data folder that the command line or the environment names, or says why not.</summary>
internal static class FolderOpener
{
    /// <returns>Null where it was refused; why was said to <paramref name="messages"/>.</returns>
    public static async Task<DataFolder?> OpenAsync(string? named, ILogger logger, TextWriter messages, CancellationToken cancellationToken)
    {
        var folder = Configuration.DataFolder(named);
        var outcome = await DataFolder.OpenAsync(new DataFolderOptions(folder), logger, cancellationToken).ConfigureAwait(false);
        if (outcome is not DataFolderOutcome.Opened opened)
        {
            await messages.WriteLineAsync(OpeningRefusal.Sentence(outcome, folder)).ConfigureAwait(false);
            return null;
        }

        if (opened.Start == DataFolderStart.SidecarMadeAgain)
        {
            await messages.WriteLineAsync(
                $"The file beside the database in {Said.Name(folder)} that remembers what was acknowledged was gone; everything stored was read and is well, "
                + "but it may not be the latest.").ConfigureAwait(false);
        }

        return opened.Folder;
    }
}
