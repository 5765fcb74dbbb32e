using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Wording;
using StudyBot.Groups.Access;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;

namespace StudyBot.Features.Audit;

/// <summary><c>/audit list | export</c>: who did what in this group, and when.</summary>
public sealed class AuditCommand(SpaceGroups groups, FeaturePorts ports, SpaceNames names) : ICompletingCommand, IButtonHandler
{
    private const string Name = "audit";
    private const string Export = "export";
    private const string Turn = "audit-turn";
    private const string What = "what";
    private const string By = "by";
    private const int LinesOnAPage = 12;
    private const int MostCompletions = 25;

    private static readonly ImmutableArray<Parameter> Parameters =
    [
        new Parameter(What, "Only this, such as source, setting or question.approved", IsCompleted: true),
        new Parameter(By, "Only by this member, or me", ParameterKind.Member),
    ];

    public CommandSpec Spec { get; } = new(
        Name,
        "Who did what in this group, and when",
        [
            new Subcommand("list", "The changes in this group, the newest first", $"/{Name} list", Parameters, Right.Operate, ResponseMode.Private, HasEffect: false),
            new Subcommand(Export, "The changes in this group as a table", $"/{Name} {Export} what:source", Parameters, Right.Operate, ResponseMode.Private, HasEffect: false),
        ]);

    public ImmutableArray<ButtonSpec> Buttons { get; } = [new ButtonSpec(Turn, Right.Operate, ResponseMode.UpdateCard, HasEffect: false)];

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var group = await groups.GroupOfAsync(invocation.At, cancellationToken).ConfigureAwait(false);
        var by = invocation.Arguments.Text(By)?.Trim();
        var member = by is null ? null : Read(by, invocation.Space, invocation.At.Member.Id);
        if (by is not null && member is null)
        {
            return Reply.Privately(AuditCards.UnknownMember(by));
        }

        var filter = new AuditFilter(invocation.Arguments.Text(What)?.Trim(), member);
        if (invocation.Subcommand.Name == Export && await ExportAsync(invocation, group, filter, cancellationToken).ConfigureAwait(false) is { } exported)
        {
            return Reply.Privately(exported);
        }

        return Reply.Privately(
            await ShowAsync(invocation.Space, group, invocation.At.Member.Id, new AuditTurn(filter, AuditPlace.Newest), cancellationToken).ConfigureAwait(false));
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var group = await groups.ReadableAsync(press.Space, cancellationToken).ConfigureAwait(false);
        return Reply.Show(await ShowAsync(press.Space, group, press.At.Member.Id, AuditTurn.Read(press.Arguments), cancellationToken).ConfigureAwait(false));
    }

    // By all that is ever written: the trail itself grows for years, and is not read at each key.
    public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var typed = request.Typed.Trim();
        return Task.FromResult<ImmutableArray<Completion>>(
        [
            .. AuditTurn.Words
                .Where(word => word.Contains(typed, StringComparison.OrdinalIgnoreCase))
                .Take(MostCompletions)
                .Select(word => new Completion(word, word)),
        ]);
    }

    /// <returns>Null where there is nothing to take along.</returns>
    private async Task<Card?> ExportAsync(Invocation invocation, GroupId group, AuditFilter filter, CancellationToken cancellationToken)
    {
        List<AuditLine> lines = [.. (await ports.Audit.ListAsync(group, int.MaxValue, cancellationToken).ConfigureAwait(false)).Where(filter.Fits)];
        if (lines.Count == 0)
        {
            return null;
        }

        await ports.Audit.NoteAsync(
            new AuditLine(group, SpaceGroups.MemberOf(invocation.At.Member.Id), invocation.At.Received, "audit.exported", "csv", null),
            new EffectId(invocation.At.Delivery.Value),
            cancellationToken).ConfigureAwait(false);
        return AuditCards.Export(lines);
    }

    private async Task<Card> ShowAsync(SpaceId space, GroupId group, UserId asker, AuditTurn at, CancellationToken cancellationToken)
    {
        var page = await ports.Audit.ReadPageAsync(group, at.Filter, at.Place, LinesOnAPage, cancellationToken).ConfigureAwait(false);
        List<AuditLine> shown = [.. page.Lines.Select(numbered => numbered.Line)];
        IEnumerable<MemberId> named = [.. shown.Select(line => line.By), .. shown.Select(line => new GrantHolder(line.Subject).MemberId).OfType<MemberId>(), .. at.Filter.By is { } by ? [by] : Array.Empty<MemberId>()];
        var members = await names.MembersAsync(space, named, cancellationToken).ConfigureAwait(false);
        if (shown.Count == 0)
        {
            return AuditCards.Empty(at.Filter, members).Wanting(What, at.Filter.What is not null);
        }

        var zone = (await ports.Quizzes.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false))?.Schedule.Zone ?? DateTimeZone.Utc;
        return AuditCards.Page(
            shown,
            at.Filter,
            zone,
            members,
            await SentencesAsync(space, group, shown, members, cancellationToken).ConfigureAwait(false),
            page.HasNewer ? To(AuditPlace.After(page.Lines[0].Number)) : null,
            page.HasOlder ? To(AuditPlace.Before(page.Lines[^1].Number)) : null);

        ReadTarget To(AuditPlace place) => new(Turn, (at with { Place = place }).Arguments, asker);
    }

    private async Task<AuditSentence> SentencesAsync(
        SpaceId space, GroupId group, List<AuditLine> shown, IReadOnlyDictionary<MemberId, TextRun> members, CancellationToken cancellationToken)
    {
        var titles = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false))
        {
            titles[source.Id.Hash.Value] = source.DisplayTitle;
        }

        SpaceRoles roles = shown.Any(line => new GrantHolder(line.Subject).RoleId is not null)
            ? await names.ReadRolesAsync(space, cancellationToken).ConfigureAwait(false)
            : new SpaceRoles.Read([]);
        return new AuditSentence(titles, holder => GrantCards.Name(holder, roles, members));
    }

    private MemberId? Read(string typed, SpaceId space, UserId asker) =>
        string.Equals(typed, "me", StringComparison.OrdinalIgnoreCase) ? SpaceGroups.MemberOf(asker)
        : names.ReadMention(space, typed) is Mention.Member { Id: var member } ? SpaceGroups.MemberOf(member)
        : typed.StartsWith(asker.Value[..(asker.Value.LastIndexOf(':') + 1)], StringComparison.Ordinal) ? new MemberId(typed)
        : null;
}
