using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Likeness;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Disputes;

/// <summary>
/// The texts that a fact's document took the place of and that are not there any more, with the sentences that say the fact. What was asked of them is asked of the fact
/// as well, where they had such a sentence: nobody can decide of their own facts again.
/// </summary>
public sealed class EarlierTexts
{
    private readonly HashSet<SourceId> texts;
    private readonly FactId fact;
    private readonly string main;
    private readonly HashSet<string> lines;

    private EarlierTexts(HashSet<SourceId> texts, Fact fact)
    {
        this.texts = texts;
        this.fact = fact.Id;
        main = PlainWords.Line(fact.Main.Text);
        lines = FactTelling.Of(fact).Select(evidence => PlainWords.Line(evidence.Text)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Null where the document took nothing's place.</summary>
    /// <param name="isThere">Whether the group still reads a text.</param>
    public static EarlierTexts? Of(SourceId source, ReplacedText? replaced, Fact fact, Func<SourceId, bool> isThere)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var gone = (replaced?.AndBefore() ?? []).Select(text => source with { Hash = text.Hash }).Where(text => !isThere(text)).ToHashSet();
        return gone.Count == 0 ? null : new EarlierTexts(gone, fact);
    }

    /// <summary>Whether a question was made of the same fact, or, where the passage is meant, of the sentence that is hidden with it.</summary>
    internal bool Have(Question question, bool isPassage) =>
        (isPassage && Cited(question).Contains(main, StringComparer.Ordinal)) || (question.Facts.Any(IsSame) && Cited(question).Any(lines.Contains));

    /// <summary>
    /// Whether what is kept of a question as hidden is this fact as it was in a text before. Not where the question was made of several that go by the same name: which
    /// of them was meant is not known then.
    /// </summary>
    internal bool WasHiddenAs(FactId hidden, Question question) =>
        IsSame(hidden)
        && question.Facts.Count(other => IsHereOrWas(other.Source) && KeyOf(other) == KeyOf(fact)) <= 1
        && question.Evidence.Any(cited => IsHereOrWas(cited.Source) && lines.Contains(PlainWords.Line(cited.Evidence.Text)));

    private bool IsHereOrWas(SourceId? source) => source == fact.Source || (source is { } text && texts.Contains(text));

    private IEnumerable<string> Cited(Question question) =>
        question.Evidence.Where(cited => texts.Contains(cited.Source)).Select(cited => PlainWords.Line(cited.Evidence.Text));

    private bool IsSame(FactId other) => other.Source is { } text && texts.Contains(text) && KeyOf(other) == KeyOf(fact);

    private static (string Kind, string Key)? KeyOf(FactId fact) =>
        fact.Source is { } text ? (FactKey.Within(text, fact).Split('/')[0], FactKey.Of(text, fact)) : null;
}
