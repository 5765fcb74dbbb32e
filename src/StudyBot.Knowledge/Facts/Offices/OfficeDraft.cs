namespace StudyBot.Knowledge.Facts.Offices;

/// <summary>One office of one person while what says so is gathered.</summary>
internal sealed class OfficeDraft(OfficeClaim first)
{
    // More evidence than anybody reads is not kept.
    private const int MostEvidence = 64;

    private readonly List<Evidence> evidence = [first.Evidence];

    /// <summary>The claim with the fullest title.</summary>
    public OfficeClaim Fullest { get; private set; } = first;

    /// <summary>The first claim with a date.</summary>
    public OfficeClaim? Dated { get; private set; } = first.AsOf is null ? null : first;

    /// <summary>Nowhere told as held.</summary>
    public bool IsFormer { get; private set; } = first.IsFormer;

    public IReadOnlyList<Evidence> Evidence => evidence;

    public void Add(OfficeClaim claim)
    {
        if (claim.Title.Text.Length > Fullest.Title.Text.Length)
        {
            Fullest = claim;
        }

        if (claim.AsOf is not null && (Dated is null || (Dated.Rule != claim.Rule && claim.Rule == "office-tenure")))
        {
            Dated = claim;
        }

        IsFormer &= claim.IsFormer;
        if (evidence.Count < MostEvidence && evidence[^1].Span != claim.Evidence.Span)
        {
            evidence.Add(claim.Evidence);
        }
    }
}
