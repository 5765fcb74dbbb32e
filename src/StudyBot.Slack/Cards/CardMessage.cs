using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Slack.Wire.Payloads;
using StudyBot.Slack.Wire.Payloads.Blocks;

namespace StudyBot.Slack.Cards;

/// <summary>A card as a message to be sent.</summary>
internal static class CardMessage
{
    /// <param name="more">Blocks below the card's own.</param>
    public static (OutgoingMessage Message, ImmutableArray<Attachment> Files) Compose(Card card, params ImmutableArray<Block> more)
    {
        var rendered = CardRenderer.Render(card);
        return (new OutgoingMessage(rendered.Text, rendered.Blocks.AddRange(more)), rendered.Files);
    }

    /// <summary>In the place of a message that stands: no file can come with it.</summary>
    public static OutgoingMessage ComposeAlone(Card card)
    {
        var rendered = CardRenderer.Render(card, isAlone: true);
        return new OutgoingMessage(rendered.Text, rendered.Blocks);
    }

    /// <summary>One line of small print.</summary>
    public static OutgoingMessage Line(string text)
    {
        var line = MrkdwnWriter.WriteLine(text, SlackLimits.ContextText);
        return new OutgoingMessage(Markup.Escape(text), [new Block.Context([line.AsObject()])]);
    }
}
