using System.Collections.Frozen;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Access;

namespace StudyBot.Features.Access;

/// <summary>Whom somebody means by what they typed: everyone, a mention, an id, or a role's name.</summary>
internal static class HolderText
{
    public const string Everyone = "everyone";

    private const int MostNamed = 12;

    /// <summary>Besides; a role of such a name is meant before them.</summary>
    private static readonly FrozenSet<string> WordsForEveryone =
        FrozenSet.ToFrozenSet(["everybody", "anyone", "anybody", "all"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> WordsForAdministrators =
        FrozenSet.ToFrozenSet(["administrators", "administrator", "admins", "admin", "owner", "owners"], StringComparer.OrdinalIgnoreCase);

    /// <param name="mention">What the platform reads in it.</param>
    /// <param name="granted">Whoever stands there already can be named by id, also where it is no role any more.</param>
    public static HolderReading Read(string typed, Mention? mention, SpaceRoles roles, IReadOnlyList<RoleGrant> granted)
    {
        var name = typed.Trim().TrimStart('@');
        return mention is Mention.Everybody || string.Equals(name, Everyone, StringComparison.OrdinalIgnoreCase) ? new HolderReading.Found(GrantHolder.Everyone)
            : mention is Mention.Member { Id: var member } ? new HolderReading.Found(GrantHolder.Member(SpaceGroups.MemberOf(member)))
            : mention is Mention.Role { Id: var id } ? OfRole(id, roles, granted)
            : granted.FirstOrDefault(g => (g.Holder.RoleId ?? g.Holder.MemberId?.Value) == name) is { } there ? new HolderReading.Found(there.Holder)
            : OfName(name, roles);
    }

    /// <summary>Where roles cannot be read an id is taken at its word: it grants nothing until they can.</summary>
    private static HolderReading OfRole(string id, SpaceRoles roles, IReadOnlyList<RoleGrant> granted) =>
        roles is SpaceRoles.Read { Roles: var there } && there.All(r => r.Id != id) && granted.All(g => g.Holder.RoleId != id)
            ? NotFound(there)
            : new HolderReading.Found(GrantHolder.Role(id));

    private static HolderReading OfName(string name, SpaceRoles roles)
    {
        if (roles is SpaceRoles.Read { Roles: var there })
        {
            var called = there.Where(r => r.Id == name || string.Equals(r.Name, name, StringComparison.OrdinalIgnoreCase)).ToList();
            return called is [var only] ? new HolderReading.Found(GrantHolder.Role(only.Id))
                : called.Count == 0 && OfWord(name) is { } word ? word
                : NotFound(there);
        }

        return OfWord(name) ?? new HolderReading.Unreadable(((SpaceRoles.Unreadable)roles).Reason);
    }

    private static HolderReading? OfWord(string name) =>
        WordsForEveryone.Contains(name) ? new HolderReading.Found(GrantHolder.Everyone)
        : WordsForAdministrators.Contains(name) ? new HolderReading.HoldsAll()
        : null;

    private static HolderReading.NotFound NotFound(IEnumerable<SpaceRole> roles) => new([.. roles.Select(r => r.Name).Distinct(StringComparer.Ordinal).Take(MostNamed)]);
}
