using System.Collections.Immutable;
using System.Diagnostics;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Access;
using StudyBot.Features.Library;
using StudyBot.Features.Passages;
using StudyBot.Features.Wording;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup.Naming;

namespace StudyBot.Features.Sources;

/// <summary><c>/source add | list | remove | download</c>: the documents that a group brings along.</summary>
public sealed class SourceCommand(SpaceGroups groups, FeaturePorts ports, SourceAdding adding) : ICompletingCommand, IButtonHandler, ILivingExamples
{
    internal const string Remove = "remove";
    internal const string Download = "download";

    private const string Name = "source";
    private const string Add = "add";
    private const string List = "list";
    private const string File = "file";
    private const string Address = "url";
    private const string Title = "name";
    private const int LongestCompletion = 100;
    private const int MostCompletions = 25;

    private readonly HeldSourceSearch search = new(ports);

    public CommandSpec Spec { get; } = new(
        Name,
        "Add documents to this group, list them, take them away, get their files back",
        [
            new Subcommand(
                Add,
                "Add a document: text, Markdown, HTML, PDF or Word, as a file, by its address or pasted",
                $"/{Name} {Add}",
                [
                    new Parameter(File, "Text, Markdown, HTML, PDF or .docx; without one, a text can be pasted", ParameterKind.File),
                    new Parameter(Address, "Where it stands on the web: https://…", ParameterKind.Address),
                ],
                Right.Propose,
                ResponseMode.Private,
                HasEffect: true),
            new Subcommand(List, "The documents of this group and of the library, with what each holds", $"/{Name} {List}", [], Right.Propose, ResponseMode.Private, HasEffect: false),
            new Subcommand(
                Remove,
                "Take a document of this group away, after asking once more",
                $"/{Name} {Remove} speech.txt",
                [new Parameter(Title, "Its title or the name of its file", IsRequired: true, IsCompleted: true)],
                Right.Approve,
                ResponseMode.Private,
                HasEffect: false),
            new Subcommand(
                Download,
                "Get a document's file back as it was added",
                $"/{Name} {Download} speech.txt",
                [new Parameter(Title, "Its title or the name of its file", IsRequired: true, IsCompleted: true)],
                Right.Approve,
                ResponseMode.Private,
                HasEffect: false),
        ]);

    public ImmutableArray<ButtonSpec> Buttons => HeldActions.All;

    public async Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        if (FilesOf(invocation) is { IsEmpty: false } files)
        {
            return Reply.Show(await adding.AddAsync(invocation.At, files, invocation.Progress, cancellationToken).ConfigureAwait(false));
        }

        var reading = await Reading.BeginAsync(groups, ports, invocation.At, cancellationToken).ConfigureAwait(false);
        return Reply.Show(invocation.Subcommand.Name switch
        {
            Add => AddingCards.Ask(reading),
            List => await search.ListAsync(reading, 0, cancellationToken).ConfigureAwait(false),
            Remove or Download => await search.FindAsync(
                reading, invocation.Subcommand.Name, invocation.Arguments.Text(Title)?.Trim() ?? "", 0, cancellationToken).ConfigureAwait(false),
            var other => throw new UnreachableException(other),
        });
    }

    public async Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(press);
        if (press.Action == HeldActions.Paste)
        {
            return Reply.Open(PastedSource.FormFor(press.At.Member.Id));
        }

        if (press.Action == HeldActions.HandIn)
        {
            return Reply.Open(HandedInSource.FormFor(press.At.Member.Id));
        }

        if (press.Action == HeldActions.Remove)
        {
            return Reply.Show(await RemoveAsync(press, cancellationToken).ConfigureAwait(false));
        }

        var reading = await Reading.BeginAsync(groups, ports, press.At, cancellationToken).ConfigureAwait(false);
        var first = ButtonArguments.TextAt(press.Arguments, 0);
        var second = ButtonArguments.TextAt(press.Arguments, 1);
        return press.Action switch
        {
            HeldActions.TurnList =>
                Reply.Show(await search.ListAsync(reading, ButtonArguments.NumberAt(press.Arguments, 0), cancellationToken).ConfigureAwait(false)),
            HeldActions.TurnMatches =>
                Reply.Show(await search.FindAsync(reading, first, second, ButtonArguments.NumberAt(press.Arguments, 2), cancellationToken).ConfigureAwait(false)),
            HeldActions.Pick when reading.Shelf.Find(second) is { } source =>
                Reply.Show(await search.TakeAsync(reading, first, source, null, cancellationToken).ConfigureAwait(false)),
            _ => Reply.Privately(AnswerCards.Gone()),
        };
    }

    /// <summary>What can be taken away is the group's alone; what can be downloaded is the library's as well.</summary>
    public async Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var group = await groups.GroupOfAsync(request.At, cancellationToken).ConfigureAwait(false);
        var sources = await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false);
        return
        [
            .. NameIndex.OfTitles(sources).Complete(request.Typed, int.MaxValue)
                .Where(thing => request.Subcommand.Name != Remove || thing.In.Any(i => i.Source.Group == group))
                .Select(thing => CardText.Cut(CardText.OneLine(thing.Name), LongestCompletion))
                .Where(title => title.Length > 0)
                .Distinct(StringComparer.Ordinal)
                .Take(MostCompletions)
                .Select(title => new Completion(title, title)),
        ];
    }

    public async Task<string?> FindExampleAsync(SpaceId space, Subcommand subcommand, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(subcommand);
        if (subcommand.Name is not (Remove or Download))
        {
            return null;
        }

        var group = await groups.ReadableAsync(space, cancellationToken).ConfigureAwait(false);
        var sources = await ports.Sources.ListAsync(group, cancellationToken).ConfigureAwait(false);
        return sources
            .Where(source => subcommand.Name == Download || source.Id.Group != GroupId.Library)
            .Select(source => SourcesCommand.TitleToType(source, sources))
            .OfType<string>()
            .Select(title => $"/{Name} {subcommand.Name} {title}")
            .FirstOrDefault();
    }

    private ImmutableArray<IncomingFile> FilesOf(Invocation invocation) =>
    [
        .. invocation.Arguments.File(File) is { } file ? new[] { SourceAdding.Incoming(file) } : [],
        .. invocation.Arguments.Text(Address) is { } address ? new[] { adding.IncomingPage(address, invocation.Progress) } : [],
    ];

    private async Task<Chat.Cards.Card> RemoveAsync(ButtonInvocation press, CancellationToken cancellationToken)
    {
        // A group that is not known has nothing to take away: pressing must not make it anew.
        if (await groups.FindAsync(press.Space, cancellationToken).ConfigureAwait(false) is not { } group)
        {
            return RemovalCards.Gone();
        }

        var source = new SourceId(group, new ContentHash(ButtonArguments.TextAt(press.Arguments, 0)));
        if (!await ports.Sources.RemoveAsync(group, source, new EffectId(press.At.Delivery.Value), cancellationToken).ConfigureAwait(false))
        {
            return RemovalCards.Gone();
        }

        await adding.FollowAsync(group, cancellationToken).ConfigureAwait(false);
        return RemovalCards.Done();
    }
}
