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

    /// <summary>What it asks for another value of; null where no other value of one parameter would help.</summary>
    public WantedValue? Wanted { get; init; }

    /// <summary>
    /// Where it is shown to one alone, that one may show it to everybody: set by the router on look-ups that are for members and could have been asked
    /// in public.
    /// </summary>
    public bool IsShareable { get; init; }

    /// <summary>A quiet last line.</summary>
    public RichText? Footer { get; init; }
}
