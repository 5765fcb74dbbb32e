using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Asking.Answers;
using StudyBot.Knowledge.Lookup.Asking.Filling;
using StudyBot.Knowledge.Lookup.Asking.Ranking;
using StudyBot.Knowledge.Lookup.Indexing;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.Knowledge.Lookup.Searching;

namespace StudyBot.Knowledge.Lookup.Asking;

/// <summary>
/// Asks the search index for passages, reads them through the store, and ranks their sentences. What the group hid is left out before anything
/// is ranked.
/// </summary>
public sealed class PassageFinder(ISearchIndex index, ISourceStore sources, IFactStore facts, INameStore names) : IPassageFinder, IDisposable
{
    /// <summary>So many passages are read for one question.</summary>
    private const int PassagesRead = 30;

    /// <summary>An index that is lost again and again is not asked for ever.</summary>
    private const int Attempts = 3;

    private const int AnyTerm = 1;

    private readonly IndexFiller filler = new(index, sources, names);
    private readonly SourceReadings readings = new(sources, names);

    public async Task<PassagesFound> FindAsync(GroupId group, string question, SourceId? only, int atMost, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        var asked = Question.Read(question);
        var candidates = await GatherAsync(group, asked, only, cancellationToken).ConfigureAwait(false);
        if (candidates.Count == 0)
        {
            return PassagesFound.Nothing;
        }

        var ordered = Ranker.Order(candidates, RankingModels.Order);
        var judged = (await facts.ListOverlaysAsync(group, cancellationToken).ConfigureAwait(false)).ToLookup(overlay => overlay.Source, overlay => overlay.Evidence);
        var found = ordered.Select(c => WithoutJudged(Found(asked.Kind, c), judged));
        if (await KnownAsync(group, asked, only, cancellationToken).ConfigureAwait(false) is { } known)
        {
            var first = WithoutJudged(new FoundPassage(known.Source, known.Sentence, known.Answer, ordered[0].Score), judged);
            return new PassagesFound(
                IsDeclined: false,
                [first, .. found.Where(f => f.Source != first.Source || f.Sentence.Span != first.Sentence.Span).Take(atMost - 1)]);
        }

        return new PassagesFound(RankingModels.Confidence.Score(Confidence.Features(ordered)) < 0, [.. found.Take(atMost)]);
    }

    public async Task<IReadOnlyList<FoundPassage>> FindNearestAsync(GroupId group, string words, int atMost, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentOutOfRangeException.ThrowIfLessThan(atMost, 1);
        var asked = Question.Read(words);
        var all = asked.Sought.Count;
        var nearest = await FindNearestAsync(group, asked, atMost, all, cancellationToken).ConfigureAwait(false);

        // What has the whole name comes first; after it what has most of it, and only where there is neither what has any of its words.
        foreach (var fewer in new[] { ((3 * all) + 2) / 4, AnyTerm })
        {
            if (fewer < all && (fewer > AnyTerm ? nearest.Count < atMost : nearest.Count == 0))
            {
                var more = await FindNearestAsync(group, asked, atMost, fewer, cancellationToken).ConfigureAwait(false);
                nearest.AddRange(more.Where(m => !nearest.Exists(n => n.Source == m.Source && n.Sentence.Span == m.Sentence.Span)).Take(atMost - nearest.Count).ToList());
            }
        }

        return nearest;
    }

    /// <summary>The sentences among which the best one is looked for, with what was measured of each.</summary>
    internal Task<List<Candidate>> GatherAsync(GroupId group, Question asked, SourceId? only, CancellationToken cancellationToken) =>
        asked.Sought.Count == 0 ? Task.FromResult<List<Candidate>>([]) : ReadAsync(group, asked, only, cancellationToken);

    /// <summary>Fills the index with what the group sees, so that its first question need not wait.</summary>
    public async Task PrepareAsync(GroupId group, CancellationToken cancellationToken) =>
        await FillAsync(group, cancellationToken).ConfigureAwait(false);

    /// <summary>Takes out of the index what the store does not list any more, without waiting for the next question.</summary>
    public async Task TakeOutGoneAsync(CancellationToken cancellationToken)
    {
        try
        {
            await filler.TakeOutGoneAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (SearchIndexLostException)
        {
            // Lost is gone as well.
            filler.StartAgain();
        }
    }

    public void Dispose() => filler.Dispose();

    private static FoundPassage Found(AnswerKind kind, Candidate candidate) => new(
        candidate.Passage.Source.Source,
        candidate.Passage.Source.EvidenceOf(candidate.Sentence.Sentence.Index),
        ShortAnswer.Of(kind, candidate.Answers),
        candidate.Score);

    // What a moderator hid or put right is still said by its sentence; it is no longer given as the answer.
    private static FoundPassage WithoutJudged(FoundPassage found, ILookup<SourceId, TextSpan> judged) =>
        judged[found.Source].Any(span => span.Overlaps(found.Sentence.Span)) ? found with { Answer = null } : found;

    private async Task<List<Candidate>> ReadAsync(GroupId group, Question asked, SourceId? only, CancellationToken cancellationToken)
    {
        var (hits, scope) = await SearchAsync(group, asked, only, PassagesRead, AnyTerm, cancellationToken).ConfigureAwait(false);
        var passages = await ReadAsync(group, hits, scope, cancellationToken).ConfigureAwait(false);
        return Ranker.Shortlist(FeatureReader.Read(asked, hits, passages));
    }

    private async Task<List<FoundPassage>> FindNearestAsync(GroupId group, Question asked, int atMost, int termsAtLeast, CancellationToken cancellationToken)
    {
        if (asked.Sought.Count == 0)
        {
            return [];
        }

        var (hits, scope) = await SearchAsync(group, asked, null, atMost, termsAtLeast, cancellationToken).ConfigureAwait(false);
        return NearestSentences.Of(asked, hits, await ReadAsync(group, hits, scope, cancellationToken).ConfigureAwait(false));
    }

    private async Task<AskedEvent?> KnownAsync(GroupId group, Question asked, SourceId? only, CancellationToken cancellationToken)
    {
        var known = await facts.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var hidden = await facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false);
        return AskedEvent.Find(VisibleFacts.Of(known, hidden), asked, only);
    }

    private async Task<(SearchHits Hits, FilledScope Scope)> SearchAsync(
        GroupId group, Question asked, SourceId? only, int passagesRead, int termsAtLeast, CancellationToken cancellationToken)
    {
        var query = new SearchQuery([.. asked.Sought.Select(t => t.Text)], passagesRead) { AtLeast = termsAtLeast };
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var filled = await FillAsync(group, cancellationToken).ConfigureAwait(false);
            var scope = only is not { } one ? filled.Scope
                : filled.Scope.Sources.Contains(one) ? new SearchScope([one])
                : new SearchScope([]);
            if (index.Search(query, scope) is { } hits)
            {
                return (hits, filled);
            }

            filler.StartAgain();
        }

        throw new SearchIndexLostException("The search index was lost as often as it was filled.");
    }

    private async Task<FilledScope> FillAsync(GroupId group, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await filler.FillAsync(group, cancellationToken).ConfigureAwait(false);
            }
            catch (SearchIndexLostException) when (attempt < Attempts)
            {
                filler.StartAgain();
            }
        }
    }

    private async Task<List<PassageReading>> ReadAsync(
        GroupId group, SearchHits hits, FilledScope filled, CancellationToken cancellationToken)
    {
        var hidden = (await facts.ListHiddenPassagesAsync(group, cancellationToken).ConfigureAwait(false)).ToLookup(h => h.Source, h => h.Span);
        var passages = new List<PassageReading>(hits.Hits.Count);
        foreach (var hit in hits.Hits)
        {
            if (await readings.ReadAsync(group, hit.Source, filled, cancellationToken).ConfigureAwait(false) is { } source)
            {
                passages.Add(PassageReading.Of(source, hit, hidden[hit.Source]));
            }
        }

        return passages;
    }
}
