using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking.Filling;
using StudyBot.Knowledge.Lookup.Searching;
using StudyBot.Knowledge.Lookup.Terms;
using StudyBot.Knowledge.Sentences;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>A passage that was found, with the terms of the sentences that may be shown.</summary>
internal sealed record PassageReading(SourceSentences Source, IReadOnlyList<SentenceReading> Sentences, double Score)
{
    public static PassageReading Of(SourceSentences source, PassageHit hit, IEnumerable<TextSpan> hidden)
    {
        var sentences = new List<SentenceReading>(hit.Sentences);
        for (var i = hit.FirstSentence; i < Math.Min(hit.FirstSentence + hit.Sentences, source.Sentences.Count); i++)
        {
            var sentence = source.Sentences[i];
            if (!hidden.Any(h => h.Overlaps(sentence.Span)))
            {
                sentences.Add(new SentenceReading(
                    sentence, TermReader.Read(source.Document.Source.Text, sentence.Span, PassageCutter.MostTerms)));
            }
        }

        return new PassageReading(source, sentences, hit.Score);
    }
}

internal sealed record SentenceReading(Sentence Sentence, IReadOnlyList<Term> Terms);
