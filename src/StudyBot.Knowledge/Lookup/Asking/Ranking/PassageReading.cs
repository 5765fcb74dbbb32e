using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking.Filling;
using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.Knowledge.Lookup.Terms;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>A passage that was found, with the terms of the sentences that may be shown.</summary>
/// <param name="Context">Terms of the source's title.</param>
internal sealed record PassageReading(
    SourceSentences Source, IReadOnlyList<SentenceReading> Sentences, IReadOnlySet<string> Context, OtherNames Names, double Score)
{
    public static PassageReading Of(SourceReading read, PassageHit hit, IEnumerable<TextSpan> hidden)
    {
        var source = read.Sentences;
        var text = source.Document.Source.Text;
        var sentences = new List<SentenceReading>(hit.Sentences);
        for (var i = hit.FirstSentence; i < Math.Min(hit.FirstSentence + hit.Sentences, source.Sentences.Count); i++)
        {
            var sentence = source.Sentences[i];
            if (!hidden.Any(h => h.Overlaps(sentence.Span)))
            {
                sentences.Add(new SentenceReading(sentence, TermReader.Read(text, sentence.Span, PassageCutter.MostTerms)));
            }
        }

        return new PassageReading(source, sentences, read.Title, read.Names, hit.Score);
    }
}

internal sealed record SentenceReading(Sentence Sentence, IReadOnlyList<Term> Terms);
