using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Wording;
using StudyBot.Groups.Access;
using StudyBot.Knowledge;

namespace StudyBot.Features.Access;

/// <summary>What <c>/settings</c> says of who may do what.</summary>
internal static class GrantCards
{
    private const int MostHolders = 15;
    private const int LongestName = 60;

    public static IEnumerable<CardPart> List(IReadOnlyList<RoleGrant> grants, SpaceRoles roles, IReadOnlyDictionary<MemberId, TextRun> members)
    {
        yield return new FieldList("Who may do what",
        [
            .. RightText.All.Reverse().Select(level => new CitedText(
                RichText.Of(
                [
                    new TextRun(RightText.Word(level), TextStyles.Bold),
                    new TextRun($" ({RightText.Meaning(level)}): {RightText.Anyway(level)}"),
                    .. grants.Where(g => g.Level == level).Take(MostHolders).SelectMany(g => new[] { new TextRun("; "), Name(g.Holder, roles, members) }),
                    .. grants.Count(g => g.Level == level) - MostHolders is > 0 and var more ? [new TextRun($"; and {more} more")] : Array.Empty<TextRun>(),
                ]),
                [])),
        ]);
        if (roles is SpaceRoles.Unreadable { Reason: var reason })
        {
            yield return new Paragraph($"What is granted to a role has no effect now. {reason}");
        }
    }

    public static CardPart OfTheTerminal() =>
        new Field("Who may do what", "Whoever runs this program in a terminal holds every right in it.", []);

    public static Card NotInTheTerminal() => Notice(
        "Nothing to grant here",
        "Whoever runs this program in a terminal holds every right in it. In a server or workspace, rights can be granted to its members.");

    /// <param name="right">As it was typed.</param>
    public static Card WrongRight(string right) => new("Which right?")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph(right.Length == 0 ? "Say which right, and for whom. Nothing was changed." : $"“{CardText.Short(right)}” is no right. Nothing was changed."),
            new FieldList("Rights", [.. RightText.All.Select(level => new CitedText(
                RichText.Of(new TextRun(RightText.Word(level), TextStyles.Code), new TextRun($" – {RightText.Meaning(level)}")), []))]),
        ],
    };

    /// <param name="example">A line that would work.</param>
    public static Card NoHolder(string example) => new("For whom?")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph("Say whom: everyone, a role or user group, or a member. Nothing was changed."),
            new Paragraph(RichText.Of(new TextRun("For example: "), new TextRun(example, TextStyles.Code))),
        ],
    };

    public static Card UnknownHolder(string typed, ImmutableArray<string> roles) => new("I do not know whom you mean")
    {
        Tone = CardTone.Notice,
        Parts =
        [
            new Paragraph($"“{CardText.Short(typed)}” is not one role here by its name, nor an id. Name a role or member as you would mention them, or by id. Nothing was changed."),
            .. roles.IsEmpty ? [] : new CardPart[] { new Field("Roles here", string.Join(", ", roles.Select(r => CardText.Cut(CardText.OneLine(r), LongestName))), []) },
        ],
    };

    public static Card UnreadableHolder(string typed, string reason) => Notice(
        "I do not know whom you mean",
        $"“{CardText.Short(typed)}” may be a role's name, and roles cannot be read now. {reason} Until then name it by its id. Nothing was changed.");

    public static Card HoldsAll() => Notice(
        "They hold every right",
        "The owner and the administrators of this place hold every right, and nobody can take it from them here. Nothing was changed.");

    public static Card OnlyProposing() => Notice(
        "Not for everyone",
        "Everyone can be allowed to propose, and no more: name a role or a member for the rest. Nothing was changed.");

    /// <param name="isProposingForAll">Whether everyone may propose all the same.</param>
    public static Card Changed(GrantChange change, GrantOutcome outcome, SpaceRoles roles, TextRun holder, bool isProposingForAll)
    {
        var isSame = outcome.After == outcome.Before;
        var now = outcome.After is not { } level ? $" holds no right here{(isSame ? "" : " any more")}."
            : change.IsAllowed ? $" may {(isSame ? "already" : "now")} {RightText.UpTo(level)}."
            : $" may {(isSame ? "" : "now ")}only {RightText.UpTo(level)}.";
        return new Card(isSame ? "Nothing changed" : "Done")
        {
            Tone = isSame ? CardTone.Notice : CardTone.Success,
            Parts =
            [
                new Paragraph(RichText.Of(holder with { Styles = TextStyles.Bold }, new TextRun(now))),
                .. outcome.After is null && isProposingForAll && change.Holder != GrantHolder.Everyone ? [new Paragraph("Everyone may propose all the same.")] : Array.Empty<CardPart>(),
                .. !change.IsAllowed && outcome.After is { } left ? [TakeAway(left)] : Array.Empty<CardPart>(),
                .. Remarks(change, outcome, roles).Select(remark => new Paragraph(remark)),
            ],
        };
    }

    public static TextRun Name(GrantHolder holder, SpaceRoles roles, IReadOnlyDictionary<MemberId, TextRun> members) =>
        holder == GrantHolder.Everyone ? new TextRun(HolderText.Everyone)
        : holder.MemberId is { } member ? members.TryGetValue(member, out var known) ? known : new TextRun(member.Value)
        : new TextRun(roles is SpaceRoles.Read { Roles: var there } && there.FirstOrDefault(r => r.Id == holder.RoleId) is { } role
            ? $"@{CardText.Cut(CardText.OneLine(role.Name), LongestName)}"
            : $"the role {CardText.Cut(holder.RoleId ?? holder.Value, LongestName)}");

    private static Paragraph TakeAway(GrantLevel left) => new(RichText.Of(
        new TextRun("To take that away too: "), new TextRun($"/settings deny {RightText.Word(left == GrantLevel.Approve ? GrantLevel.Propose : left)}", TextStyles.Code), new TextRun(" and the same name.")));

    private static IEnumerable<string> Remarks(GrantChange change, GrantOutcome outcome, SpaceRoles roles)
    {
        if (outcome.After is null)
        {
            yield break;
        }

        if (change.Holder.RoleId is not null && roles is SpaceRoles.Unreadable { Reason: var reason })
        {
            yield return $"It has no effect yet, for who has that role cannot be read. {reason}";
        }

        if (outcome.After >= GrantLevel.Approve && roles is SpaceRoles.Read { Advice: { } advice })
        {
            yield return advice;
        }
    }

    private static Card Notice(string title, string sentence) => new(title) { Tone = CardTone.Notice, Parts = [new Paragraph(sentence)] };
}
