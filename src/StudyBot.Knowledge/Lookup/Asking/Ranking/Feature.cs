namespace StudyBot.Knowledge.Lookup.Asking.Ranking;

/// <summary>
/// What is measured of a sentence for a question; the trained model knows them by these numbers, so that a change here wants a new training.
/// Shares are of the weight of the question's terms, rare terms weighing more.
/// </summary>
internal enum Feature
{
    /// <summary>Share of the question that the sentence has.</summary>
    Covered,

    /// <summary>The same, with words that begin alike counted half.</summary>
    CoveredSoftly,
    CoveredByPassage,
    CoveredWithTitle,

    /// <summary>Share that the sentence lacks and the one before it has.</summary>
    AddedByPrevious,
    AddedByNext,
    CoveredByTitle,

    /// <summary>The passage's score in the index, of the best passage's.</summary>
    PassageScore,
    PassageRank,

    /// <summary>BM25 of the sentence, of the best sentence's.</summary>
    SentenceScore,
    CoveredOfBest,
    SoftlyOfBest,

    /// <summary>The weight of the rarest term that the sentence lacks.</summary>
    RarestMissing,
    RarestMissingInPassage,

    /// <summary>Share of pairs of neighbours in the question that are neighbours here.</summary>
    Pairs,
    LongestRun,
    LongestContentRun,

    /// <summary>How close together what was found stands.</summary>
    Density,
    NamesCovered,
    NamesCoveredByPassage,
    NumbersCovered,
    HasHead,

    /// <summary>How surely something of the kind that is asked for stands here.</summary>
    AnswerStrength,
    AnswerDistance,
    Kind,
    Length,
    PlaceInPassage,
    BlockKind,
    OpensWithPronoun,
    WordsCovered,

    /// <summary>Share of the sentence's own content that the question has.</summary>
    Precision,
    NewTerms,
    PassageLength,
    QuestionLength,
    QuestionWeight,

    /// <summary>How much better than the best other sentence of its passage.</summary>
    LeadInPassage,
    HasReason,
    HasQuote,
    CoveredByBothNeighbours,
    LastCovered,
    FirstCovered,
    HasDefinition,
    RankInPassage,

    /// <summary>Share of the question that the sentence has in its own words or in words akin to them.</summary>
    CoveredByKin,
    KinOfBest,
    PassageCoveredByKin,
    LeadByKin,

    /// <summary>Share that the passages of this source have in all the scores that were found.</summary>
    SourceShare,
    SourceCovered,
    AddedByPreviousPassage,
    AddedByNextPassage,

    /// <summary>With the other names of those whom the sentence names.</summary>
    CoveredWithNames,
    NewCapitals,
    NewNumbers,
    PassageLead,
    RarestMissingByKin,

    /// <summary>
    /// Share with terms weighed by how rare they are among the sentences that were found: what the whole document is about tells nothing here.
    /// </summary>
    LocallyCovered,
    LocallyCoveredOfBest,
    LocallyCoveredByPassage,
    LocallyCoveredByKin,
    LocalLead,

    LocallyCoveredWithPrevious,
    LocallyCoveredWithNext,

    /// <summary>The best of the passage's sentences.</summary>
    PairsInPassage,
    LongestContentRunInPassage,
    AnswerStrengthInPassage,
    BestOfPassage,
    BestScoreOfPassage,

    /// <summary>With terms weighed by how rare they are among the passages that were found.</summary>
    PassageCoveredByRarity,

    /// <summary>How far the passage is ahead of the best other one.</summary>
    PassageLeadLocally,
    PassageLeadByKin,
    PassageLeadByRarity,
    PassageLeadByPairs,
    PassageLeadByBest,
    PassageLeadByScore,
}

/// <summary>A sentence's row of measures.</summary>
internal static class FeatureRow
{
    public static void Set(this float[] row, Feature feature, double value) => row[(int)feature] = (float)value;
}
