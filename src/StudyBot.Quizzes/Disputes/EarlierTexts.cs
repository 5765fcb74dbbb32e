using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Disputes;

/// <summary>
/// The texts that a fact's document took the place of and that are not there any more, with the sentence that says the fact. What was asked of them is asked of the fact
/// as well, where they had that sentence: nobody can decide of their own facts again.
/// </summary>
public sealed class EarlierTexts
{
    private readonly HashSet<SourceId> texts;
    private readonly string words;

    private EarlierTexts(HashSet<SourceId> texts, string words) => (this.texts, this.words) = (texts, words);

    /// <summary>Null where the document took nothing's place.</summary>
    /// <param name="isThere">Whether the group still reads a text.</param>
    public static EarlierTexts? Of(SourceId source, ReplacedText? replaced, Fact fact, Func<SourceId, bool> isThere)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var gone = (replaced?.AndBefore() ?? []).Select(text => source with { Hash = text.Hash }).Where(text => !isThere(text)).ToHashSet();
        return gone.Count == 0 ? null : new EarlierTexts(gone, PlainWords.Line(fact.Main.Text));
    }

    /// <summary>Whether a question was made of the same fact, or, where the passage is meant, of the same sentence.</summary>
    internal bool Have(Question question, FactOverlay overlay) =>
        question.Evidence.Any(cited => texts.Contains(cited.Source) && PlainWords.Line(cited.Evidence.Text) == words)
        && (overlay.IsPassageHidden || question.Facts.Any(fact => fact.Source is { } text && texts.Contains(text) && IsSame(text, fact, overlay)));

    private static bool IsSame(SourceId text, FactId fact, FactOverlay overlay) =>
        FactKey.Within(text, fact).Split('/')[0] == overlay.Kind && FactKey.Of(text, fact) == FactKey.Of(overlay.Source, overlay.Fact);
}
