using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Asking;

namespace StudyBot.Testing.Stores;

/// <summary>
/// Finds passages by the part of the question's longer words that stand in them, over whatever stores: simple, and honest about what is hidden,
/// whose it is, and when nothing answers.
/// </summary>
public sealed class MemoryPassageFinder(ISourceStore sources, IFactStore facts) : IPassageFinder
{
    private const int ShortestWord = 3;
    private const double Believed = 0.75;

    private static readonly string[] Asking = ["who", "what", "when", "where", "why", "how", "which", "the", "did", "was", "were", "and"];

    public async Task<PassagesFound> FindAsync(GroupId group, string question, SourceId? only, int atMost, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        var wanted = NameForm.Words(question).Where(w => w.Length >= ShortestWord && !Asking.Contains(w)).Distinct().ToList();
        var hidden = await facts.ListHiddenPassagesAsync(group, cancellationToken);
        var found = new List<FoundPassage>();
        foreach (var source in await sources.ListAsync(group, cancellationToken))
        {
            if (wanted.Count == 0 || (only is not null && source.Id != only) || await sources.ReadSentencesAsync(group, source.Id, cancellationToken) is not { } read)
            {
                continue;
            }

            foreach (var sentence in read.Sentences.Where(s => !hidden.Any(h => h.Source == source.Id && h.Span.Overlaps(s.Span))))
            {
                var evidence = read.EvidenceOf(sentence.Index);
                var score = (double)NameForm.Words(evidence.Text).Intersect(wanted).Count() / wanted.Count;
                if (score > 0)
                {
                    found.Add(new FoundPassage(source.Id, evidence, null, score));
                }
            }
        }

        found = [.. found.OrderByDescending(p => p.Score).Take(atMost)];
        return new PassagesFound(found is not [{ Score: >= Believed }, ..], found);
    }

    public async Task<IReadOnlyList<FoundPassage>> FindNearestAsync(GroupId group, string words, int atMost, CancellationToken cancellationToken) =>
        (await FindAsync(group, words, null, atMost, cancellationToken)).Passages;
}
