using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Features.Sources.Keeping;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary><c>/source</c>: the documents that a group brings along, and what moderators do with those that are there.</summary>
public sealed class SourceCommand(SpaceGroups groups, FeaturePorts ports, BroughtFiles brought, SourceAdding adding, SourceDeeds deeds, WaitingList waiting) : ICompletingCommand, IButtonHandler, ILivingExamples
{
    internal const string Name = "source";
    internal const string Rename = "rename";
    internal const string Correct = "correct";
    internal const string Remove = "remove";
    internal const string Restore = "restore";
    internal const string Replace = "replace";
    internal const string Reindex = "reindex";
    internal const string Download = "download";

    /// <summary>In the place of a name: all documents of the group.</summary>
    internal const string All = "all";

    internal const string File = "file";
    internal const string Address = "url";
    internal const string Check = "check";
    internal const string Title = "name";
    internal const string To = "to";

    private const string Add = "add";
    private const string List = "list";

    private readonly HeldSourceSearch search = new(ports, waiting);
    private readonly SourceTitles names = new(groups, ports);

    public CommandSpec Spec { get; } = new(
        Name,
        "Documents of this group: add, list, keep right, take away",
        [
            new Subcommand(
                Add,
                "Add a document: a file, a web address, or a pasted text",
                $"/{Name} {Add}",
                [
                    new Parameter(File, "Text, Markdown, HTML, PDF or .docx; without one, a text can be pasted", ParameterKind.File),
                    new Parameter(Address, "Where it stands on the web: https://…", ParameterKind.Address),
                    new Parameter(Check, "See what it says of itself first, put that right, and then add it", ParameterKind.Boolean),
                ],
                Right.Propose,
                ResponseMode.Private,
                HasEffect: true),
            new Subcommand(List, "The documents of this group and of the library", $"/{Name} {List}", [], Right.Propose, ResponseMode.Private, HasEffect: false),
            .. SourceSpecs.OfThoseThere,
        ]);

    public ImmutableArray<ButtonSpec> Buttons => [.. HeldActions.All, .. KeepingActions.All];

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var isChecked = invocation.Arguments.Boolean(Check);
        if (invocation.Subcommand.Name == Add && FilesOf(invocation) is { IsEmpty: false } files)
        {
            return Reply.Show(await adding.AddAsync(invocation.At, files, isChecked, invocation.Progress, cancellationToken).ConfigureAwait(false));
        }

        var reading = await Reading.BeginAsync(groups, ports, invocation.At, cancellationToken).ConfigureAwait(false);
        return Reply.Show(invocation.Subcommand.Name switch
        {
            Add => AddingCards.Ask(reading, isChecked),
            List => await search.ListAsync(reading, invocation.At, 0, cancellationToken).ConfigureAwait(false),
            _ => await DoAsync(reading, invocation, cancellationToken).ConfigureAwait(false),
        });
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        var first = ButtonArguments.TextAt(press.Arguments, 0);
        switch (press.Action)
        {
            case HeldActions.Paste:
                return Reply.Open(PastedSource.FormFor(press.At.Member.Id, await IsFirstSeenAsync(press, cancellationToken).ConfigureAwait(false)));
            case HeldActions.HandIn:
                return Reply.Open(HandedInSource.FormFor(press.At.Member.Id, await IsFirstSeenAsync(press, cancellationToken).ConfigureAwait(false)));
            case KeepingActions.HandInNew:
                return Reply.Open(HandedInReplacement.FormFor(first, press.At.Member.Id));
            case KeepingActions.PasteNew:
                return Reply.Open(PastedReplacement.FormFor(first, press.At.Member.Id));
        }

        // A group that is not known has nothing: pressing must not make it anew.
        if (await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return press.Action == KeepingActions.Remove ? Reply.Show(RemovalCards.Gone()) : Reply.Privately(AnswerCards.Gone());
        }

        if (await deeds.PressAsync(press, group, cancellationToken).ConfigureAwait(false) is { } done)
        {
            return Reply.Show(done);
        }

        var reading = await Reading.BeginAsync(groups, ports, press.At, cancellationToken).ConfigureAwait(false);
        var second = ButtonArguments.TextAt(press.Arguments, 1);
        return press.Action switch
        {
            HeldActions.TurnList =>
                Reply.Show(await search.ListAsync(reading, press.At, ButtonArguments.NumberAt(press.Arguments, 0), cancellationToken).ConfigureAwait(false)),
            KeepingActions.TurnAside =>
                Reply.Show(await deeds.ListAsideAsync(reading, ButtonArguments.NumberAt(press.Arguments, 0), cancellationToken).ConfigureAwait(false)),
            HeldActions.TurnMatches => Reply.Show(await FindAsync(
                reading, SourceErrand.Read(press.Arguments, 0, 3), second, ButtonArguments.NumberAt(press.Arguments, 2), press.At, press.Progress, cancellationToken).ConfigureAwait(false)),
            HeldActions.Pick when reading.Shelf.Find(second) is { } source => Reply.Show(await deeds.TakeAsync(
                reading, SourceErrand.Read(press.Arguments, 0, 2), source, null, press.At, press.Progress, cancellationToken).ConfigureAwait(false)),
            HeldActions.Do when FindByHash(reading, new ContentHash(second)) is { } source => Reply.Show(await deeds.TakeAsync(
                reading, SourceErrand.Read(press.Arguments, 0, 2), source, null, press.At, press.Progress, cancellationToken).ConfigureAwait(false)),
            _ => Reply.Privately(AnswerCards.Gone()),
        };
    }

    public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        return names.CompleteAsync(request, deeds, cancellationToken);
    }

    public Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subcommand);
        return names.FindExampleAsync(space, subcommand, cancellationToken);
    }

    /// <summary>What a form brought in the place of a document.</summary>
    /// <param name="old">The document's digest.</param>
    internal async Task<Card> ReplaceAsync(Circumstances at, string old, IncomingFile file, ProgressReport progress, CancellationToken cancellationToken)
    {
        var reading = await Reading.BeginAsync(groups, ports, at, cancellationToken).ConfigureAwait(false);
        return reading.Shelf.Find(old) is { } source
            ? await deeds.ReplaceAsync(reading, source, file, at, progress, cancellationToken).ConfigureAwait(false)
            : AnswerCards.Gone();
    }

    private async Task<bool> IsFirstSeenAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        var isChecked = HeldActions.IsChecked(press.Arguments);
        return await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is { } group
            ? await adding.IsFirstSeenAsync(group, isChecked, cancellationToken).ConfigureAwait(false)
            : isChecked == true;
    }

    /// <summary>The group's own, else the library's.</summary>
    private static SourceSummary? FindByHash(Reading reading, ContentHash hash) =>
        reading.Shelf.Find(new SourceId(reading.Group, hash)) ?? reading.Shelf.Find(new SourceId(GroupId.Library, hash));

    private ImmutableArray<IncomingFile> FilesOf(Invocation invocation) =>
    [
        .. invocation.Arguments.File(File) is { } file ? new[] { BroughtFiles.OfAttachment(file) } : [],
        .. invocation.Arguments.Text(Address) is { } address ? new[] { brought.OfPage(address, invocation.Progress) } : [],
    ];

    private async Task<Card> DoAsync(Reading reading, Invocation invocation, CancellationToken cancellationToken)
    {
        var name = invocation.Arguments.Text(Title)?.Trim() ?? "";
        switch (invocation.Subcommand.Name)
        {
            case Restore:
                return await deeds.RestoreAsync(reading, name, invocation.At, cancellationToken).ConfigureAwait(false);
            case Reindex when string.Equals(name, All, StringComparison.OrdinalIgnoreCase):
                return await deeds.ReindexAllAsync(reading, invocation.At, invocation.Progress, cancellationToken).ConfigureAwait(false);
            case Rename when Renaming.TitleOf(invocation.Arguments.Text(To) ?? "") is var title:
                return title.Length == 0
                    ? Renaming.NoTitle()
                    : await FindAsync(reading, new SourceErrand(Rename, title), name, 0, invocation.At, invocation.Progress, cancellationToken).ConfigureAwait(false);
            case Replace when FilesOf(invocation).Length > 1:
                return ReplacingCards.OnlyOne();
            case Replace when FilesOf(invocation) is [var file]:
                var (held, refused) = await deeds.HoldAsync(invocation.At, file, invocation.Progress, cancellationToken).ConfigureAwait(false);
                return held is { } document
                    ? await FindAsync(reading, new SourceErrand(Replace, document.Value), name, 0, invocation.At, invocation.Progress, cancellationToken).ConfigureAwait(false)
                    : refused!;
            case Correct or Remove or Replace or Reindex or Download:
                return await FindAsync(reading, new SourceErrand(invocation.Subcommand.Name), name, 0, invocation.At, invocation.Progress, cancellationToken).ConfigureAwait(false);
            case var other:
                throw new UnreachableException(other);
        }
    }

    private Task<Card> FindAsync(
        Reading reading, SourceErrand errand, string name, int page, Circumstances at, ProgressReport progress, CancellationToken cancellationToken) =>
        HeldSourceSearch.FindAsync(
            reading,
            errand,
            name,
            page,
            (source, subtitle) => deeds.TakeAsync(reading, errand, source, subtitle, at, progress, cancellationToken));
}
