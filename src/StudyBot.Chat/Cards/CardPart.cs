using System.Collections.Immutable;

namespace StudyBot.Chat.Cards;

/// <summary>One part of a card, in reading order. A closed family; citations are numbers into the card's <see cref="Card.Citations"/>.</summary>
public abstract record CardPart
{
    private protected CardPart()
    {
    }
}

/// <summary>Running text.</summary>
public sealed record Paragraph(RichText Text, ImmutableArray<int> Citations) : CardPart
{
    public Paragraph(RichText text)
        : this(text, [])
    {
    }
}

/// <summary>A label and its value: "Date — 15 December 2016 [1]".</summary>
public sealed record Field(string Label, RichText Value, ImmutableArray<int> Citations) : CardPart;

/// <summary>A label over several values, each with its own citations.</summary>
public sealed record FieldList(string Label, ImmutableArray<CitedText> Items) : CardPart;

/// <summary>Words quoted exactly, with who said them, if anybody.</summary>
public sealed record Quotation(RichText Text, string? Attribution, ImmutableArray<int> Citations) : CardPart;

/// <summary>A heading inside a card.</summary>
public sealed record Subheading(string Text) : CardPart;

/// <summary>A text and the numbers of its citations.</summary>
public sealed record CitedText(RichText Text, ImmutableArray<int> Citations);
