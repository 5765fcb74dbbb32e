using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Sessions;

/// <summary>The files of an answer are written into the current folder, and the card says where; nothing that is there is written over.</summary>
internal static class SavedFiles
{
    private const int MostOfOneName = 1000;

    /// <summary>The card with a line for each of its files in their place.</summary>
    public static Task<Card> KeepAsync(Card card, CancellationToken cancellationToken) =>
        KeepAsync(card, Environment.CurrentDirectory, cancellationToken);

    internal static async Task<Card> KeepAsync(Card card, string folder, CancellationToken cancellationToken)
    {
        if (card.Attachments.IsDefaultOrEmpty)
        {
            return card;
        }

        var parts = ImmutableArray.CreateBuilder<CardPart>();
        foreach (var file in card.Attachments)
        {
            parts.Add(await KeepAsync(file, folder, cancellationToken).ConfigureAwait(false));
        }

        return card with { Parts = [.. card.Parts.IsDefault ? [] : card.Parts, .. parts], Attachments = [] };
    }

    private static async Task<Field> KeepAsync(Attachment file, string folder, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await file.ReadAsync(cancellationToken).ConfigureAwait(false);
            return new Field("Saved as", await WriteAsync(Path.Combine(folder, Path.GetFileName(file.FileName)), bytes, cancellationToken).ConfigureAwait(false), []);
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return new Field("Not saved", $"The file could not be written here: {failed.Message}", []);
        }
    }

    private static async Task<string> WriteAsync(string wanted, ReadOnlyMemory<byte> bytes, CancellationToken cancellationToken)
    {
        for (var number = 1; ; number++)
        {
            var path = Numbered(wanted, number);
            try
            {
                var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                await using (stream.ConfigureAwait(false))
                {
                    await stream.WriteAsync(bytes, cancellationToken).ConfigureAwait(false);
                }

                return path;
            }
            catch (IOException) when (number < MostOfOneName && File.Exists(path))
            {
                // The next number.
            }
        }
    }

    private static string Numbered(string path, int number) => number == 1
        ? path
        : string.Create(CultureInfo.InvariantCulture, $"{Path.ChangeExtension(path, null)} ({number}){Path.GetExtension(path)}");
}
