using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Discord.Wire.Payloads.Messages;
using Attachment = StudyBot.Chat.Cards.Attachment;

namespace StudyBot.Discord.Cards;

/// <summary>A card as a message to be sent, with the bytes of its files.</summary>
internal static class CardMessage
{
    /// <param name="fileBytes">The largest file that the channel takes.</param>
    public static async Task<OutgoingMessage> ComposeAsync(Card card, long fileBytes, CancellationToken cancellationToken)
    {
        var rendered = CardRenderer.Render(await WithBytesAsync(card, fileBytes, cancellationToken).ConfigureAwait(false), fileBytes);
        var files = new List<OutgoingFile>(rendered.Files.Length);
        foreach (var file in rendered.Files)
        {
            files.Add(new OutgoingFile(
                FileName.Of(file.FileName), await file.ReadAsync(cancellationToken).ConfigureAwait(false), file.MediaType ?? "application/octet-stream"));
        }

        return new OutgoingMessage { Embeds = rendered.Embeds, Components = rendered.Rows, Files = files };
    }

    /// <summary>In the place of another message: whatever files that one had go with it.</summary>
    public static OutgoingMessage AsEdit(this OutgoingMessage message) => message.Files.Count == 0 ? message with { Attachments = [] } : message;

    // Read once; what is then too large is left out and said, though its size was not known before.
    private static async Task<Card> WithBytesAsync(Card card, long fileBytes, CancellationToken cancellationToken)
    {
        if (card.Attachments.IsDefaultOrEmpty)
        {
            return card;
        }

        var read = ImmutableArray.CreateBuilder<Attachment>(card.Attachments.Length);
        foreach (var file in card.Attachments)
        {
            if (file.Bytes > fileBytes)
            {
                read.Add(file);
                continue;
            }

            var bytes = await file.ReadAsync(cancellationToken).ConfigureAwait(false);
            read.Add(file with { Bytes = bytes.Length, ReadAsync = _ => Task.FromResult(bytes) });
        }

        return card with { Attachments = read.ToImmutable() };
    }
}
