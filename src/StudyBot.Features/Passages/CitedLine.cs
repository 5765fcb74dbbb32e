using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;

namespace StudyBot.Features.Passages;

/// <summary>
/// One line of a card with the passages that say it, before any numbering. What has no passage is no line, and a line none of whose passages may
/// be read is left out.
/// </summary>
/// <param name="Label">Listed lines with one label stand together under it; of a quotation it is who said it, or empty.</param>
internal sealed record CitedLine(string Label, RichText Text, ImmutableArray<Passage> Passages, LineForm Form = LineForm.Field)
{
    /// <summary>Sentences that are read only once the line is shown: its passages, and the paragraphs that it names, follow from them.</summary>
    public PlacesInText? Places { get; init; }

    public static CitedLine Of(string label, RichText text, SourceId source, params ReadOnlySpan<Evidence> evidence) =>
        new(label, text, PassagesOf(source, evidence));

    public static CitedLine Listed(string label, RichText text, SourceId source, params ReadOnlySpan<Evidence> evidence) =>
        new(label, text, PassagesOf(source, evidence), LineForm.Listed);

    /// <summary>Words quoted exactly, without marks.</summary>
    public static CitedLine Quoted(string? speaker, RichText words, SourceId source, params ReadOnlySpan<Evidence> evidence) =>
        new(speaker ?? "", words, PassagesOf(source, evidence), LineForm.Quotation);

    private static ImmutableArray<Passage> PassagesOf(SourceId source, ReadOnlySpan<Evidence> evidence)
    {
        var passages = ImmutableArray.CreateBuilder<Passage>(evidence.Length);
        foreach (var one in evidence)
        {
            if (new Passage(source, one) is var passage && !passages.Contains(passage))
            {
                passages.Add(passage);
            }
        }

        return passages.DrainToImmutable();
    }
}

/// <summary>How a line stands on its card.</summary>
internal enum LineForm
{
    /// <summary>A label and one value.</summary>
    Field,

    /// <summary>One of several values under a label.</summary>
    Listed,

    Quotation,
}

/// <summary>Where a source speaks of something.</summary>
/// <param name="Sentences">Indexes of its sentences, rising.</param>
internal sealed record PlacesInText(SourceId Source, ImmutableArray<int> Sentences);
