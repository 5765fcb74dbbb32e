using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Groups.Access;
using StudyBot.Knowledge;

namespace StudyBot.Features.Access;

/// <summary><c>/settings allow</c> and <c>/settings deny</c>: who may propose, approve and operate.</summary>
public sealed class Granting(IGrantStore grants, SpaceNames names)
{
    internal const string Allow = "allow";
    internal const string Deny = "deny";
    internal const string RightParameter = "right";
    internal const string WhoParameter = "who";

    private const int MostCompletions = 25;

    internal static readonly ImmutableArray<Subcommand> Subcommands =
    [
        Of(Allow, "Let everyone, a role or a member propose, approve or operate"),
        Of(Deny, "Take a right, and those above it, from a role, a member or everyone"),
    ];

    internal async Task<IReadOnlyList<CardPart>> ListAsync(SpaceId space, GroupId group, CancellationToken cancellationToken)
    {
        if (space == SpaceId.Terminal)
        {
            return [GrantCards.OfTheTerminal()];
        }

        var list = await grants.ListAsync(group, cancellationToken).ConfigureAwait(false);
        var roles = await names.ReadRolesAsync(space, cancellationToken).ConfigureAwait(false);
        var members = await names.MembersAsync(space, list.Select(g => g.Holder.MemberId).OfType<MemberId>(), cancellationToken).ConfigureAwait(false);
        return [.. GrantCards.List(list, roles, members)];
    }

    internal async Task<Card> ChangeAsync(Invocation invocation, GroupId group, CancellationToken cancellationToken)
    {
        if (invocation.Space == SpaceId.Terminal)
        {
            return GrantCards.NotInTheTerminal();
        }

        var (right, who) = RightAndWho(invocation.Arguments);
        if (RightText.Read(right) is not { } level)
        {
            return GrantCards.WrongRight(right).Wanting(RightParameter, WhoParameter, who);
        }

        if (who.Length == 0)
        {
            return GrantCards.NoHolder(invocation.Subcommand.Example).Wanting(WhoParameter, RightParameter, right);
        }

        var roles = await names.ReadRolesAsync(invocation.Space, cancellationToken).ConfigureAwait(false);
        var before = await grants.ListAsync(group, cancellationToken).ConfigureAwait(false);
        return HolderText.Read(who, names.ReadMention(invocation.Space, who), roles, before) switch
        {
            HolderReading.Found { Holder: var holder } => await ChangeAsync(invocation, group, holder, level, roles, before, cancellationToken).ConfigureAwait(false),
            HolderReading.HoldsAll => GrantCards.HoldsAll(),
            HolderReading.NotFound { Roles: var there } => GrantCards.UnknownHolder(who, there).Wanting(WhoParameter, RightParameter, right),
            HolderReading.Unreadable { Reason: var reason } => GrantCards.UnreadableHolder(who, reason),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    internal async Task<IEnumerable<Completion>> CompleteAsync(CompletionRequest request, GroupId group, CancellationToken cancellationToken)
    {
        var typed = request.Typed.Trim().TrimStart('@');
        var isRight = request.Parameter.Name == RightParameter;
        IEnumerable<Completion> all = isRight
            ? RightText.All.Select(RightText.Word).Select(w => new Completion(w, w))
            : [new Completion(HolderText.Everyone, HolderText.Everyone)];
        if ((!isRight || request.Subcommand.Name == Deny)
            && request.At.Space is { } space
            && await names.ReadRolesAsync(space, cancellationToken).ConfigureAwait(false) is SpaceRoles.Read { Roles: var roles })
        {
            all = all.Concat(isRight
                ? await OfGoneRolesAsync(group, roles, cancellationToken).ConfigureAwait(false)
                : roles.Select(r => new Completion($"@{r.Name}", r.Id)));
        }

        return all.Where(c => c.Label.Contains(typed, StringComparison.OrdinalIgnoreCase)).Take(MostCompletions);
    }

    /// <summary>Where a platform has its own list of roles to pick from, one that is gone is not in it: it is offered together with the right.</summary>
    private async Task<IEnumerable<Completion>> OfGoneRolesAsync(GroupId group, ImmutableArray<SpaceRole> roles, CancellationToken cancellationToken)
    {
        var least = RightText.Word(GrantLevel.Propose);
        return (await grants.ListAsync(group, cancellationToken).ConfigureAwait(false))
            .Select(g => g.Holder.RoleId)
            .Where(id => id is not null && roles.All(r => r.Id != id))
            .Select(id => new Completion($"{least} – take all from the role {id}, which is gone", $"{least} {id}"));
    }

    private async Task<Card> ChangeAsync(
        Invocation invocation, GroupId group, GrantHolder holder, GrantLevel level, SpaceRoles roles, IReadOnlyList<RoleGrant> before, CancellationToken cancellationToken)
    {
        var isAllowed = invocation.Subcommand.Name == Allow;
        if (isAllowed && holder == GrantHolder.Everyone && level > GrantLevel.Propose)
        {
            return GrantCards.OnlyProposing();
        }

        var change = new GrantChange(
            group, holder, level, isAllowed, SpaceGroups.MemberOf(invocation.At.Member.Id), invocation.At.Received, new EffectId(invocation.At.Delivery.Value));
        var outcome = await grants.SetAsync(change, cancellationToken).ConfigureAwait(false);
        IEnumerable<MemberId> member = holder.MemberId is { } one ? [one] : [];
        var shown = GrantCards.Name(holder, roles, await names.MembersAsync(invocation.Space, member, cancellationToken).ConfigureAwait(false));
        return GrantCards.Changed(change, outcome, roles, Capitalised(shown), before.Any(g => g.Holder == GrantHolder.Everyone));
    }

    private static TextRun Capitalised(TextRun shown) => shown.Member is null ? shown with { Text = CardText.Capitalised(shown.Text) } : shown;

    // Where a platform gives only text, "allow propose @readers" arrives as one text in the first parameter.
    private static (string Right, string Who) RightAndWho(Arguments arguments)
    {
        var right = arguments.Text(RightParameter)?.Trim() ?? "";
        if (arguments.Text(WhoParameter) is { } who)
        {
            return (right, who.Trim());
        }

        var words = right.Split((char[]?)null, 2, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words is [var first, var rest] ? (first, rest) : (right, "");
    }

    private static Subcommand Of(string name, string description) => new(
        name,
        description,
        $"/settings {name} propose who:everyone",
        [
            new Parameter(RightParameter, "propose, approve or operate; each holds those before it", IsRequired: true, IsCompleted: true),
            new Parameter(WhoParameter, "Everyone, a role or a member", ParameterKind.Mentionable, IsCompleted: true),
        ],
        Right.Operate,
        ResponseMode.Private,
        HasEffect: true);
}
