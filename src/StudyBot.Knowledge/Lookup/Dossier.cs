using StudyBot.Knowledge.Facts;

namespace StudyBot.Knowledge.Lookup;

/// <summary>An event with everything that the sources tell of it.</summary>
/// <param name="Outcomes">In the order of the facts they were taken from, as everything else is.</param>
/// <param name="Said">What was said on it, word for word.</param>
/// <param name="Judged">How it was judged.</param>
/// <param name="Differing">Where another source says otherwise of it.</param>
public sealed record Dossier(
    EventFact Event,
    IReadOnlyList<OutcomeFact> Outcomes,
    IReadOnlyList<FigureFact> Figures,
    IReadOnlyList<QuoteFact> Said,
    IReadOnlyList<PositionFact> Judged,
    IReadOnlyList<Disagreement> Differing)
{
    /// <param name="facts">A list as a fact store gives it; it is indexed once and must not change afterwards.</param>
    public static Dossier Of(IReadOnlyList<Fact> facts, EventFact fact)
    {
        ArgumentNullException.ThrowIfNull(fact);
        var index = EventIndex.Of(facts);
        return new Dossier(
            fact,
            [.. index.OutcomesOf(fact.Id)],
            [.. index.FiguresOf(fact.Id)],
            [.. index.QuotesOf(fact.Id)],
            [.. index.PositionsOf(fact.Id)],
            Disagreements.About(facts, fact));
    }

    /// <summary>The event that a <see cref="FactId.Digest"/> names; null where there is none (any more).</summary>
    public static Dossier? Find(IReadOnlyList<Fact> facts, string digest) =>
        EventIndex.Of(facts).FindByDigest(digest) is { } fact ? Of(facts, fact) : null;
}
