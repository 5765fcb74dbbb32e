using System.Collections.Immutable;
using StudyBot.Groups.Access;

namespace StudyBot.Features.Access;

/// <summary>What came of reading whom a right is for. A closed family.</summary>
internal abstract record HolderReading
{
    private HolderReading()
    {
    }

    public sealed record Found(GrantHolder Holder) : HolderReading;

    /// <summary>The owner, administrators: they hold all.</summary>
    public sealed record HoldsAll : HolderReading;

    /// <param name="Roles">Of the space, to choose from; empty where there are none, or too many of that name.</param>
    public sealed record NotFound(ImmutableArray<string> Roles) : HolderReading;

    /// <summary>It may be a role's name, and roles cannot be read.</summary>
    public sealed record Unreadable(string Reason) : HolderReading;
}
