namespace StudyBot.Knowledge.Lookup;

/// <summary>What two sources differ on.</summary>
public enum DisagreementKind
{
    Date,
    Place,
}
