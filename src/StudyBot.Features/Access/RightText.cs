using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Groups.Access;

namespace StudyBot.Features.Access;

/// <summary>Rights as they are typed and as cards name them.</summary>
internal static class RightText
{
    public static readonly ImmutableArray<GrantLevel> All = [GrantLevel.Propose, GrantLevel.Approve, GrantLevel.Operate];

    public static string Word(GrantLevel level) => level switch
    {
        GrantLevel.Propose => "propose",
        GrantLevel.Approve => "approve",
        GrantLevel.Operate => "operate",
        _ => throw new UnreachableException(),
    };

    /// <summary>Null for what is none of them.</summary>
    public static GrantLevel? Read(string typed) =>
        All.Where(level => string.Equals(Word(level), typed.Trim(), StringComparison.OrdinalIgnoreCase)).Select(level => (GrantLevel?)level).FirstOrDefault();

    /// <summary>"propose", "propose and approve", "propose, approve and operate".</summary>
    public static string UpTo(GrantLevel level) => level switch
    {
        GrantLevel.Propose => "propose",
        GrantLevel.Approve => "propose and approve",
        GrantLevel.Operate => "propose, approve and operate",
        _ => throw new UnreachableException(),
    };

    public static string Meaning(GrantLevel level) => level switch
    {
        GrantLevel.Propose => "hand documents in",
        GrantLevel.Approve => "judge what came out of them, remove them, post questions",
        GrantLevel.Operate => "settings, the schedule, the audit trail, and who may do what",
        _ => throw new UnreachableException(),
    };

    /// <summary>Who holds it without being named.</summary>
    public static string Anyway(GrantLevel level) => level switch
    {
        GrantLevel.Propose => "whoever may approve",
        GrantLevel.Approve => "whoever may operate",
        GrantLevel.Operate => "the owner and administrators, always",
        _ => throw new UnreachableException(),
    };
}
