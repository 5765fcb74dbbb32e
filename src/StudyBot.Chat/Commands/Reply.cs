using StudyBot.Chat.Cards;
using StudyBot.Chat.Forms;

namespace StudyBot.Chat.Commands;

/// <summary>What a handler answers. It can narrow its audience, never widen it. A closed family.</summary>
public abstract record Reply
{
    private Reply()
    {
    }

    public static Reply Show(Card card) => new CardReply(card);

    public static Reply Privately(Card card) => new PrivateReply(card);

    public static Reply Open(Form form) => new FormReply(form);

    /// <summary>To the audience that was declared.</summary>
    public sealed record CardReply(Card Card) : Reply;

    /// <summary>To the one who asked, whatever was declared.</summary>
    public sealed record PrivateReply(Card Card) : Reply;

    /// <summary>Only where <see cref="ResponseMode.OpenForm"/> was declared.</summary>
    public sealed record FormReply(Form Form) : Reply;
}
