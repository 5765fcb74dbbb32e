using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Mentions;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>A sentence with what is named in it.</summary>
internal sealed class SentenceMaterial(QuizSource source, TextSpan span, Block block, string text, bool isOfSpeech)
{
    private HashSet<string>? words;

    public QuizSource Source { get; } = source;

    public TextSpan Span { get; } = span;

    public Block Block { get; } = block;

    /// <summary>Its document speaks in the first person.</summary>
    public bool IsOfSpeech { get; } = isOfSpeech;

    public string Text { get; } = text;

    public List<NamedMention> Names { get; } = [];

    public List<DateMention> Dates { get; } = [];

    /// <summary>Read when it is asked for: of most sentences of most documents it never is.</summary>
    public HashSet<string> Words => words ??= TextTerms.Words(Text).ToHashSet(StringComparer.Ordinal);

    /// <summary>The years that it names.</summary>
    public IEnumerable<int> Years => Dates.Select(d => d.Value?.Earliest.Year).OfType<int>();

    /// <summary>The text with each of the spans (of the document, apart from each other) replaced by a gap.</summary>
    public string WithGaps(IEnumerable<TextSpan> gaps)
    {
        var result = Text;
        foreach (var gap in gaps.OrderByDescending(g => g.Start))
        {
            var start = gap.Start - Span.Start;
            result = string.Concat(result.AsSpan(0, start), Question.Gap, result.AsSpan(start + gap.Length));
        }

        return result;
    }
}
