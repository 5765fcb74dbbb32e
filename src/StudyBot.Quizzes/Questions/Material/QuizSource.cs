using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Extraction;
using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Mentions;
using StudyBot.Knowledge.Mentions.Organizations;
using StudyBot.Knowledge.Mentions.People;
using StudyBot.Knowledge.Mentions.Places;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Quizzes.Questions.Material;

/// <summary>One source as a group sees it.</summary>
/// <param name="Facts">Those that the group may see, overlays applied; in the order of the text.</param>
public sealed record QuizSource(
    SourceId Source,
    Document Document,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<Mention> Mentions,
    IReadOnlyList<PersonEntry> People,
    IReadOnlyList<PlaceEntry> Places,
    IReadOnlyList<OrganizationEntry> Organizations,
    IReadOnlyList<Fact> Facts)
{
    /// <param name="visible">What the store shows of its facts.</param>
    /// <param name="hidden">Passages that moderators hid as text: no question quotes them, whatever else is known of them.</param>
    public static QuizSource Of(Extracted extracted, IReadOnlyList<Fact> visible, IEnumerable<TextSpan>? hidden = null)
    {
        ArgumentNullException.ThrowIfNull(extracted);
        IReadOnlyList<TextSpan> spans = [.. hidden ?? []];
        IReadOnlyList<Sentence> sentences = spans.Count == 0
            ? extracted.Sentences
            : [.. extracted.Sentences.Where(s => !spans.Any(h => h.Overlaps(s.Span)))];
        return new(extracted.Source, extracted.Document, sentences, extracted.Mentions, extracted.People, extracted.Places,
            extracted.Organizations, visible);
    }
}
