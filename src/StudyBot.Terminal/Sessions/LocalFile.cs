using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Sessions;

/// <summary>A file of this machine as an incoming attachment.</summary>
internal static class LocalFile
{
    public static Attachment Attach(string path) => new(
        Path.GetFileName(path),
        null,
        new FileInfo(path).Length,
        async cancellationToken => await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false));
}
