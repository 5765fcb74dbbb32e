using System.Collections.Immutable;

namespace StudyBot.Chat.Cards;

/// <summary>A source and all that a card cites of it, so that a renderer names it once.</summary>
public sealed record CitedSource(string Source, ImmutableArray<Citation> Citations)
{
    /// <summary>The sources of a card in the order of their first citation; the citations of each by number.</summary>
    public static ImmutableArray<CitedSource> Of(Card card) =>
        card.Citations.IsDefault
            ? []
            : [.. card.Citations.GroupBy(c => c.Source, StringComparer.Ordinal).Select(g => new CitedSource(g.Key, [.. g]))];
}
