using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Quizzes.Questions;

/// <summary>
/// What the latest posts tell of a question. A revealed one stands in the channel with its whole sentence, above what is asked next; members need only look up.
/// </summary>
public sealed class ToldLately
{
    public static readonly ToldLately Nothing = new([]);

    /// <summary>The posts of so many days up to the last one are looked at.</summary>
    public const int Days = 14;

    /// <summary>What it counts that the last post shows the very sentence; half in the one before, and so on.</summary>
    private const double Sentence = 2;

    /// <summary>What it counts that the words of the key stand in the last post.</summary>
    private const double KeyWords = 1;

    private readonly Dictionary<FactId, int> facts = [];
    private readonly Dictionary<string, int> sentences = new(StringComparer.Ordinal);
    private readonly List<(string Text, int Age)> texts = [];

    /// <param name="posts">What they asked, the last one first.</param>
    public ToldLately(IEnumerable<Question> posts)
    {
        ArgumentNullException.ThrowIfNull(posts);
        foreach (var (at, post) in posts.Index())
        {
            foreach (var fact in post.Facts)
            {
                facts.TryAdd(fact, at + 1);
            }

            foreach (var sentence in post.Evidence.Select(cited => Padded(cited.Evidence.Text)))
            {
                sentences.TryAdd(sentence, at + 1);
                texts.Add((sentence, at + 1));
            }

            texts.Add((Padded(post.Stem), at + 1));
        }
    }

    /// <summary>0 where nothing is told; the more, the later it was shown, and most where that was the question's own sentence or fact.</summary>
    public double Of(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (texts.Count == 0)
        {
            return 0;
        }

        var shown = question.Facts.Select(fact => facts.GetValueOrDefault(fact))
            .Concat(question.Evidence.Select(cited => sentences.GetValueOrDefault(Padded(cited.Evidence.Text))))
            .Where(age => age > 0)
            .DefaultIfEmpty(int.MaxValue)
            .Min();
        var key = Padded(question.Options[question.Key].PlainText);
        var named = key.Length > 1 ? texts.Find(text => text.Text.Contains(key, StringComparison.Ordinal)).Age : 0;
        return Math.Max(shown == int.MaxValue ? 0 : Sentence / shown, named == 0 ? 0 : KeyWords / named);
    }

    // So that words are found whole.
    private static string Padded(string text) => $" {PlainWords.Line(text)} ";
}
