using StudyBot.Knowledge;

namespace StudyBot.Groups.Access;

/// <summary>Whom something is granted to, always by id. Text forms: <c>everyone</c>, <c>role:&lt;id&gt;</c>, <c>member:&lt;member id&gt;</c>.</summary>
public readonly record struct GrantHolder(string Value)
{
    private const string RolePrefix = "role:";
    private const string MemberPrefix = "member:";

    /// <summary>All who are in the group's space; they can be let propose, and no more.</summary>
    public static readonly GrantHolder Everyone = new("everyone");

    /// <param name="id">Of a role (Discord) or user group (Slack), as the platform writes it.</param>
    public static GrantHolder Role(string id) => new(RolePrefix + id);

    public static GrantHolder Member(MemberId member) => new(MemberPrefix + member.Value);

    /// <summary>Null where it is no role.</summary>
    public string? RoleId => Value.StartsWith(RolePrefix, StringComparison.Ordinal) ? Value[RolePrefix.Length..] : null;

    /// <summary>Null where it is no member.</summary>
    public MemberId? MemberId => Value.StartsWith(MemberPrefix, StringComparison.Ordinal) ? new MemberId(Value[MemberPrefix.Length..]) : null;

    public override string ToString() => Value;
}
