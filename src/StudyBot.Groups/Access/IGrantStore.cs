using StudyBot.Knowledge;

namespace StudyBot.Groups.Access;

/// <summary>Who may do what in each group, beside those whom the platform itself makes owner or administrator. The library has no grants.</summary>
public interface IGrantStore
{
    /// <summary>By holder.</summary>
    /// <exception cref="InvalidDataException">A row says what this version does not know: then nothing is granted, not less or more.</exception>
    Task<IReadOnlyList<RoleGrant>> ListAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>
    /// With its line in the audit trail, where anything changes, and the effect's mark, in one transaction; what it changes is what stands then. An effect
    /// that is done already changes nothing.
    /// </summary>
    /// <exception cref="ArgumentException">For the library, or to let everyone do more than propose.</exception>
    Task<GrantOutcome> SetAsync(GrantChange change, CancellationToken cancellationToken);
}
