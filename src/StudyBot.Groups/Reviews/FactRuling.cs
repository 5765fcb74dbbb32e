using StudyBot.Knowledge.Lookup;

namespace StudyBot.Groups.Reviews;

/// <summary>What a moderator says of one fact. A closed family.</summary>
public abstract record FactRuling
{
    private FactRuling()
    {
    }

    /// <summary>It is right as it stands, and is not asked about again.</summary>
    public sealed record Approve : FactRuling;

    /// <summary>It is shown nowhere any more.</summary>
    /// <param name="WithPassage">Its sentence is not shown as text either.</param>
    public sealed record Hide(bool WithPassage) : FactRuling;

    /// <summary>It says something else than its source gives.</summary>
    public sealed record Edit(FactEdit Values) : FactRuling;

    /// <summary>Whatever was said of it holds no longer: it is as the source gives it.</summary>
    public sealed record Restore : FactRuling;

    /// <summary>As it stood before the decision that is undone. What it was edited to stays, since no decision that is undone so changes that.</summary>
    /// <param name="Approval">As it was given then, by whoever gave it.</param>
    public sealed record Undo(bool IsHidden, bool IsPassageHidden, FactApproval? Approval) : FactRuling
    {
        public static Undo To(FactStanding before)
        {
            ArgumentNullException.ThrowIfNull(before);
            return new Undo(before.Overlay is { IsHidden: true }, before.Overlay is { IsPassageHidden: true }, before.Approval);
        }
    }
}
