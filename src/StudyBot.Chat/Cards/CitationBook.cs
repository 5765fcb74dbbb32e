using System.Collections.Immutable;

namespace StudyBot.Chat.Cards;

/// <summary>Numbers what a card refers to by its first use, the same place once. One for each card.</summary>
public sealed class CitationBook
{
    private readonly Dictionary<(string Source, int Paragraph, string Sentence), int> numbers = [];
    private readonly ImmutableArray<Citation>.Builder citations = ImmutableArray.CreateBuilder<Citation>();

    /// <summary>For <see cref="Card.Citations"/>, once all parts are made.</summary>
    public ImmutableArray<Citation> Citations => citations.ToImmutable();

    /// <summary>The number of a place, given at its first use.</summary>
    /// <param name="paragraph">The number of the block in the source, from 1.</param>
    public int Cite(string source, int paragraph, string sentence, Uri? link = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(paragraph, 1);
        var place = (source, paragraph, sentence);
        if (!numbers.TryGetValue(place, out var number))
        {
            number = citations.Count + 1;
            numbers.Add(place, number);
            citations.Add(new Citation(number, source, paragraph, sentence, link));
        }

        return number;
    }
}
