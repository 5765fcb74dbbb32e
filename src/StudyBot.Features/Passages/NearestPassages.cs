using StudyBot.Chat.Cards;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Passages;

/// <summary>Passages to look at where nothing has what was asked for; the card says that they are no more than that.</summary>
internal static class NearestPassages
{
    private const int Shown = 3;

    /// <param name="none">That nothing fits, and of what.</param>
    /// <param name="nearest">Things to look at that are no answer either.</param>
    /// <returns>Null where no passage comes near.</returns>
    public static async Task<Card?> ShowAsync(
        Reading reading,
        FeaturePorts ports,
        string asked,
        string none,
        IReadOnlyList<CardControl> nearest,
        CancellationToken cancellationToken)
    {
        var found = await ports.Passages.FindNearestAsync(reading.Group, asked, Shown, cancellationToken).ConfigureAwait(false);
        var card = new CitedCard($"Nothing found for “{CardText.Short(asked)}”")
        {
            Tone = CardTone.Notice,
            Head = [new Paragraph($"{none} These passages are the nearest, and no more than that.")],
            Lines = [.. PassageLines.Of(reading, "Nearest", found)],
            Controls = nearest,
            IsReportable = false,
        };
        return await card.ShowAsync(reading, cancellationToken).ConfigureAwait(false);
    }
}
