using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Asking.Filling;
using StudyBot.Knowledge.Lookup.Asking.Ranking;
using StudyBot.Testing.Facts;

namespace StudyBot.Knowledge.Tests.Lookup.Asking.Ranking;

public sealed class RankerFacts
{
    // By the share of the question: above a half 1, above three quarters 1.3.
    private static readonly BoostedTrees Model = BoostedTrees.Read(["0 0.5 : 0 1", "0 0.75 : 0 0.3"]);

    [Fact]
    public void Several_sentences_that_may_answer_speak_for_their_passage()
    {
        var alone = Passage("The ferry was slow.");
        var together = Passage("The plan was slow.", "The quota was high.");

        var ordered = Ranker.Order([Candidate(alone, 0, 0.8f), Candidate(together, 0, 0.4f), Candidate(together, 1, 0.6f)], Model);

        Assert.Equal(["The quota was high.", "The ferry was slow.", "The plan was slow."], ordered.Select(Text));
    }

    [Fact]
    public void Within_a_passage_the_best_sentence_is_first()
    {
        var passage = Passage("The plan was slow.", "The quota was high.");

        var ordered = Ranker.Order([Candidate(passage, 0, 0.1f), Candidate(passage, 1, 0.9f)], Model);

        Assert.Equal("The quota was high.", Text(ordered[0]));
    }

    [Fact]
    public void Nothing_is_the_order_of_nothing() => Assert.Empty(Ranker.Order([], Model));

    private static string Text(Candidate candidate) => candidate.Passage.Source.EvidenceOf(candidate.Sentence.Sentence.Index).Text;

    private static Candidate Candidate(PassageReading passage, int sentence, float covered)
    {
        var features = new float[FeatureReader.Count];
        features[(int)Feature.Covered] = covered;
        return new Candidate(passage, passage.Sentences[sentence], features, []);
    }

    private static PassageReading Passage(params string[] sentences)
    {
        var book = new FactBook(GroupId.Library, "Ferries", string.Join(' ', sentences));
        foreach (var sentence in sentences)
        {
            book.EvidenceOf(sentence);
        }

        var extracted = book.Extract();
        var source = new SourceSentences(extracted.Source, extracted.Document, extracted.Sentences);
        return new PassageReading(source, [.. source.Sentences.Select(s => new SentenceReading(s, []))], new HashSet<string>(), new OtherNames(null), 1);
    }
}
