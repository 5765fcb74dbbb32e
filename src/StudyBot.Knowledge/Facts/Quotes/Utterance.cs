using StudyBot.Knowledge.Facts.Text;
using StudyBot.Knowledge.Mentions.Quotes;

namespace StudyBot.Knowledge.Facts.Quotes;

/// <summary>One stretch of quoted words: a run, or several where each paragraph but the last leaves its marks open and the next opens them again.</summary>
/// <param name="Sentences">Those that hold the runs, in order.</param>
/// <param name="Opening">The word that is the opening mark, in the first sentence.</param>
/// <param name="Closing">The word that is the closing mark, in the last sentence.</param>
/// <param name="Before">The first word of the first sentence that belongs to no other stretch before this one; short phrases in marks are passed over.</param>
/// <param name="Leading">The unfinished sentence of the paragraph before, where the words open a paragraph of their own: "As Monroe stated:".</param>
/// <param name="After">Where the next stretch of the last sentence opens, else where that sentence ends.</param>
internal sealed record Utterance(
    IReadOnlyList<QuotedRun> Runs,
    IReadOnlyList<SentenceView> Sentences,
    int Opening,
    int Closing,
    int Before,
    int After,
    SentenceView? Leading,
    QuoteShape Shape)
{
    public SentenceView First => Sentences[0];

    public SentenceView Last => Sentences[^1];

    /// <summary>Whether the sentences hold nothing beside the quoted words.</summary>
    public bool IsAlone => Opening == 0 && Closing >= Last.Words.Count - 1;
}
