using StudyBot.Knowledge.Facts;
using StudyBot.Knowledge.Lookup.Likeness;

namespace StudyBot.Knowledge.Lookup;

/// <summary>
/// What one extraction gives that another did not. The same sentence that says the same is no change, wherever it stands; the same thing told otherwise is one.
/// </summary>
/// <param name="Added">In the order of the facts after, as is <paramref name="Changed"/>.</param>
/// <param name="Changed">As they are told after.</param>
/// <param name="Lost">In the order of the facts before.</param>
public sealed record FactComparison(IReadOnlyList<Fact> Added, IReadOnlyList<Fact> Changed, IReadOnlyList<Fact> Lost)
{
    /// <summary>Takes as long as there are facts, and not as there are pairs of them: a text of 20 MB has many thousands.</summary>
    public static FactComparison Between(IEnumerable<Fact> before, IEnumerable<Fact> after, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var old = Read(before, cancellationToken);
        var isFound = new bool[old.Count];
        var same = new Waiting(old.Select(SayingOf), isFound);
        var others = new List<Told>();
        foreach (var fact in Read(after, cancellationToken))
        {
            if (same.First(SayingOf(fact)) is { } number)
            {
                isFound[number] = true;
            }
            else
            {
                others.Add(fact);
            }
        }

        var (byKey, bySentence) = (new Waiting(old.Select(fact => fact.Key), isFound), new Waiting(old.Select(fact => fact.Sentence), isFound));
        var (added, changed) = (new List<Fact>(), new List<Fact>());
        foreach (var fact in others)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (one, other) = (byKey.First(fact.Key), bySentence.First(fact.Sentence));
            if ((one < other ? one : other ?? one) is { } number)
            {
                isFound[number] = true;
                changed.Add(fact.Fact);
            }
            else
            {
                added.Add(fact.Fact);
            }
        }

        return new FactComparison(added, changed, [.. old.Where((_, number) => !isFound[number]).Select(fact => fact.Fact)]);
    }

    private static string SayingOf(Told fact) => fact.Key + '\n' + fact.Said;

    private static List<Told> Read(IEnumerable<Fact> facts, CancellationToken cancellationToken)
    {
        var told = new List<Told>();
        foreach (var fact in facts)
        {
            cancellationToken.ThrowIfCancellationRequested();
            told.Add(Told.Of(fact));
        }

        return told;
    }

    /// <param name="Key">What it is, wherever it stands.</param>
    /// <param name="Said">All that it says.</param>
    private sealed record Told(Fact Fact, string Key, string Sentence, string Said)
    {
        public static Told Of(Fact fact)
        {
            var sentence = $"{fact.Kind}/{PlainWords.Line(fact.Main.Text)}";
            return new Told(
                fact,
                $"{fact.Kind}/{FactKey.Of(fact.Source, fact.Id)}",
                sentence,
                fact switch
                {
                    EventFact told => $"{sentence}/{told.Name.Value}/{told.Date?.Value.Iso}/{told.Place?.Value}",
                    QuoteFact quote => $"{quote.Words}/{quote.Speaker?.Value}",
                    OutcomeFact outcome => $"{sentence}/{outcome.Words.Value}",
                    _ => sentence,
                });
        }
    }

    /// <summary>The numbers of facts by one text of each, those left out that were found meanwhile.</summary>
    private sealed class Waiting
    {
        private readonly Dictionary<string, Queue<int>> numbers = new(StringComparer.Ordinal);
        private readonly bool[] isFound;

        public Waiting(IEnumerable<string> texts, bool[] isFound)
        {
            this.isFound = isFound;
            foreach (var (number, text) in texts.Index())
            {
                (numbers.TryGetValue(text, out var having) ? having : numbers[text] = new()).Enqueue(number);
            }
        }

        /// <summary>The first of them; null where there is none.</summary>
        public int? First(string text)
        {
            var having = numbers.GetValueOrDefault(text);
            while (having is { Count: > 0 } && isFound[having.Peek()])
            {
                having.Dequeue();
            }

            return having is { Count: > 0 } ? having.Peek() : null;
        }
    }
}
