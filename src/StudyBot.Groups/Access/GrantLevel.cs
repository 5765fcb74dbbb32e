namespace StudyBot.Groups.Access;

/// <summary>How much a group lets somebody do; whoever holds one holds those before it too. Kept by name.</summary>
public enum GrantLevel
{
    /// <summary>Hand documents in.</summary>
    Propose = 1,

    /// <summary>Judge what came out of them.</summary>
    Approve = 2,

    /// <summary>Settings, schedule, and who may do what.</summary>
    Operate = 3,
}
