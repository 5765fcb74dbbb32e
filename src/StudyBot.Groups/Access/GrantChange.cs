using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;

namespace StudyBot.Groups.Access;

/// <summary>Lets a holder do something, or does so no longer.</summary>
/// <param name="IsAllowed">
/// True: the holder's level is this one at least. False: it is below this one, and below the first there is none.
/// </param>
public sealed record GrantChange(GroupId Group, GrantHolder Holder, GrantLevel Level, bool IsAllowed, MemberId By, Instant At, EffectId Effect)
{
    /// <summary>The level after the change; null for none.</summary>
    public GrantLevel? After(GrantLevel? before)
    {
        if (IsAllowed)
        {
            return before > Level ? before : Level;
        }

        return before < Level ? before : Level == GrantLevel.Propose || before is null ? null : Level - 1;
    }

    /// <summary>What stands in the audit trail of it.</summary>
    public AuditLine Line => new(Group, By, At, IsAllowed ? "right.allowed" : "right.denied", Holder.Value, Level.ToString().ToLowerInvariant());

    /// <summary>Asked by every store before it writes.</summary>
    /// <exception cref="ArgumentException">For the library, or to let everyone do more than propose.</exception>
    public void Require()
    {
        if (Group == GroupId.Library)
        {
            throw new ArgumentException("The library belongs to no group, and nobody can be granted anything in it.", nameof(Group));
        }

        if (IsAllowed && Holder == GrantHolder.Everyone && Level > GrantLevel.Propose)
        {
            throw new ArgumentException("Everyone can be let propose, and no more.", nameof(Level));
        }
    }
}
