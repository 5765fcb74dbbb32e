using System.Globalization;
using StudyBot.Chat.Cards;

namespace StudyBot.Terminal.Sessions;

/// <summary>Said to a number that stands under nothing: most likely the card that it was meant for is not the last one.</summary>
internal static class NumberCard
{
    public static Card Nothing(int number) => new(string.Create(CultureInfo.InvariantCulture, $"Nothing to press under {number}"))
    {
        Tone = CardTone.Notice,
        Parts = [new Paragraph("A number presses the button or choice that stands under it on the last card.")],
    };
}
