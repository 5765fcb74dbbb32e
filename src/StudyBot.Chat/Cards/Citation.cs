namespace StudyBot.Chat.Cards;

/// <summary>Where a line of a card comes from, so that it can be looked up: source, block number, and the sentence itself.</summary>
/// <param name="Number">From 1, in the order of first use on the card.</param>
/// <param name="Paragraph">The number of the block in the source, from 1.</param>
public sealed record Citation(int Number, string Source, int Paragraph, string Sentence, Uri? Link = null);
