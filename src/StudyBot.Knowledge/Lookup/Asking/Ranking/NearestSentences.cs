using StudyBot.Knowledge.Lookup.Searching;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>
/// Of each passage that was found the sentence that has most of what was sought, the rarer the more: nobody judges whether it answers anything, so nothing else
/// need be measured.
/// </summary>
internal static class NearestSentences
{
    /// <returns>In the order of the passages, each sentence once; of a passage that was found by another name or by its title the first one, of one that is hidden whole none.</returns>
    public static List<FoundPassage> Of(Question asked, SearchHits hits, IReadOnlyList<PassageReading> passages)
    {
        var weights = new QuestionWeights(asked, hits);
        var nearest = new List<FoundPassage>(passages.Count);
        foreach (var passage in passages.Where(p => p.Sentences.Count > 0))
        {
            var best = passage.Sentences
                .Select(sentence => (Sentence: sentence, Share: weights.ShareOf(QuestionWeights.Covered(weights.Mark(sentence.Terms)))))
                .MaxBy(found => found.Share);
            if (!nearest.Any(n => n.Source == passage.Source.Source && n.Sentence.Span == best.Sentence.Sentence.Span))
            {
                nearest.Add(new FoundPassage(passage.Source.Source, passage.Source.EvidenceOf(best.Sentence.Sentence.Index), null, best.Share));
            }
        }

        return nearest;
    }
}
