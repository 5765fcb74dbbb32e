using StudyBot.Features.Wording;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions.Dates;

namespace StudyBot.Features.Passages;

/// <summary>Facts as listed lines that several cards have.</summary>
internal static class FactLines
{
    /// <summary>Words between marks, after who said them where the card does not say it itself.</summary>
    public static CitedLine Quote(string label, QuoteFact quote, bool withSpeaker)
    {
        var words = $"“{CardText.Cut(CardText.OneLine(quote.Words), 400)}”";
        var text = withSpeaker && quote.Speaker is { } speaker ? $"{CardText.OneLine(speaker.Value)}: {words}" : words;
        return CitedLine.Listed(label, LineText.Of(text, quote.Speaker?.IsEdited ?? false, atMost: int.MaxValue), quote.Source, [quote.Main, .. quote.More]);
    }

    /// <summary>What somebody holds, after who it is where the card does not say it itself.</summary>
    public static CitedLine Position(string label, PositionFact position, bool withHolder)
    {
        var words = CardText.Cut(CardText.OneLine(position.Words.Value), 400);
        var text = withHolder ? $"{CardText.OneLine(position.Holder.Value)}: {words}" : words;
        return CitedLine.Listed(
            label,
            LineText.Of(text, position.Words.IsEdited || position.Holder.IsEdited, atMost: int.MaxValue),
            position.Source,
            position.Words.Evidence,
            position.Main);
    }

    /// <summary>The day that what a document says is as of, where it gives no other; null where it does not say when it was written.</summary>
    public static CivilDate? WrittenOn(DocumentInfo info) => info.Written ?? info.Published;
}
