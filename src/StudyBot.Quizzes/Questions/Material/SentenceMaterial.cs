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
    public string WithGaps(IEnumerable<TextSpan> gaps) => With(Span, gaps.Select(g => (g, Question.Gap)));

    /// <summary>A part of the text with each of the spans (of the document, apart from each other) that lie in it replaced.</summary>
    public string With(TextSpan part, IEnumerable<(TextSpan Span, string Text)> replaced)
    {
        var result = Text.Substring(part.Start - Span.Start, part.Length);
        foreach (var (span, text) in replaced.Where(r => part.Contains(r.Span)).OrderByDescending(r => r.Span.Start))
        {
            var start = span.Start - part.Start;
            result = string.Concat(result.AsSpan(0, start), text, result.AsSpan(start + span.Length));
        }

        return result;
    }
}
