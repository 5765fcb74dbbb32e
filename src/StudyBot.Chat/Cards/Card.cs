using System.Collections.Immutable;

namespace StudyBot.Chat.Cards;

/// <summary>What the bot shows, on every platform. Renderers are pure functions from it; what is too long they cut visibly.</summary>
public sealed record Card(string Title)
{
    public CardTone Tone { get; init; }

    /// <summary>A line under the title.</summary>
    public RichText? Subtitle { get; init; }

    public ImmutableArray<CardPart> Parts { get; init; } = [];

    public ImmutableArray<Citation> Citations { get; init; } = [];

    public ImmutableArray<CardControl> Controls { get; init; } = [];

    public ImmutableArray<Attachment> Attachments { get; init; } = [];

    /// <summary>A quiet last line.</summary>
    public RichText? Footer { get; init; }
}
