using StudyBot.Knowledge.Lookup.Asking.Answers;
using StudyBot.Knowledge.Lookup.Searching;

namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>Measures every sentence of the passages that were found.</summary>
internal sealed class FeatureReader
{
    public static readonly int Count = Enum.GetValues<Feature>().Length;

    private readonly QuestionWeights question;
    private readonly Coverage[] covered;
    private readonly PassageSurroundings around;
    private readonly LocalWeights amongPassages;
    private readonly CoverageFeatures coverage;
    private readonly WordFeatures words;
    private readonly OrderFeatures order;

    private FeatureReader(QuestionWeights question, IReadOnlyList<PassageReading> passages)
    {
        this.question = question;
        covered = [.. passages.Select(p => Coverage.Of(question, p))];
        around = new PassageSurroundings(question, passages, covered);
        amongPassages = new LocalWeights(question.Weights.Length, [.. covered.Select(c => c.All)]);
        coverage = new CoverageFeatures(question, new LocalWeights(question.Weights.Length, [.. covered.SelectMany(c => c.Sentences)]));
        words = new WordFeatures(question);
        order = new OrderFeatures(question);
    }

    public static List<Candidate> Read(Question asked, SearchHits hits, IReadOnlyList<PassageReading> passages)
    {
        var candidates = new List<Candidate>();
        if (asked.Sought.Count == 0 || passages.Count == 0)
        {
            return candidates;
        }

        var reader = new FeatureReader(new QuestionWeights(asked, hits), passages);
        for (var i = 0; i < passages.Count; i++)
        {
            candidates.AddRange(reader.ReadPassage(passages[i], i));
        }

        if (candidates.Count > 0)
        {
            Comparison.Read(candidates);
        }

        return candidates;
    }

    private IEnumerable<Candidate> ReadPassage(PassageReading passage, int rank)
    {
        var ofPassage = new float[Count];
        coverage.ReadPassage(ofPassage, covered[rank]);
        around.Read(ofPassage, rank);
        ofPassage.Set(Feature.PassageCoveredByRarity, amongPassages.ShareOf(covered[rank].AllKin));
        for (var i = 0; i < passage.Sentences.Count; i++)
        {
            var f = (float[])ofPassage.Clone();
            var sentence = passage.Sentences[i];
            f.Set(Feature.PlaceInPassage, i);
            f.Set(Feature.BlockKind, (int)sentence.Sentence.Block.Kind);
            coverage.Read(f, covered[rank], i, sentence.Terms, passage.Names.Of(sentence.Sentence.Index));
            words.ReadKinds(f, covered[rank].Sentences[i], covered[rank].All);
            words.ReadSentence(f, sentence.Terms, covered[rank].Marks[i]);
            order.Read(f, sentence.Terms, covered[rank].Marks[i], covered[rank].Sentences[i]);
            var answers = AnswerFinder.Find(question.Question, question.AskedTexts, sentence.Terms, passage.Source.Document.Source.Text);
            AnswerFeatures.Read(question.Question.Kind, f, answers);
            yield return new Candidate(passage, sentence, f, answers);
        }
    }
}
