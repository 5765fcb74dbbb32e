namespace StudyBot.Knowledge.Lookup;

/// <summary>What two sources differ on.</summary>
public enum DisagreementKind
{
    Date,
    Place,

    /// <summary>Who held an office that one at a time holds, or who was one of two sides (<see cref="Disagreement.Who"/>).</summary>
    Participant,
}
