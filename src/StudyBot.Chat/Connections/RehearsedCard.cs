using StudyBot.Chat.Cards;

namespace StudyBot.Chat.Connections;

/// <summary>A made-up answer with a part of every usual kind, for whoever renders one before anybody asks: the first time takes many times as long as the others.</summary>
public static class RehearsedCard
{
    public static Card Sample { get; } = new("A title")
    {
        Subtitle = "Of what it tells",
        Parts =
        [
            new Field("Label", "A value, and more of it", [1]),
            new FieldList("Labels", [new CitedText("One thing", [1, 2]), new CitedText("Another - (thing)", [2])]),
            new Quotation("What was said", "Somebody", [2]),
        ],
        Citations = [new Citation(1, "A source", 1, "A sentence of it, with *signs* in it.", null), new Citation(2, "A source", 2, "Another one.", null)],
        Footer = "Page 1 of 2",
    };
}
