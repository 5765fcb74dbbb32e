using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Features.Library;

namespace StudyBot.Features.Sources;

/// <summary>"Add as source" on a message: its files where it has any, else what its one link leads to, else its text.</summary>
public sealed class AddAsSource(SourceAdding adding, BroughtFiles brought) : IMessageCommand
{
    internal const string Name = "Add as source";

    public MessageCommandSpec Spec { get; } = new(Name, Right.Propose, ResponseMode.Private, HasEffect: true);

    public async Task<Reply> HandleAsync(MessageInvocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var files = FilesOf(invocation);
        return Reply.Show(files.IsEmpty
            ? AddingCards.NothingInMessage()
            : await adding.AddAsync(invocation.At, files, isChecked: null, invocation.Progress, cancellationToken).ConfigureAwait(false));
    }

    private ImmutableArray<IncomingFile> FilesOf(MessageInvocation invocation) => invocation.Message switch
    {
        { Files.IsDefaultOrEmpty: false } message => [.. message.Files.Select(BroughtFiles.OfAttachment)],
        { Text: var text } when string.IsNullOrWhiteSpace(text) => [],
        { Text: var text } when WebLink.IsOne(text) => [brought.OfPage(text, invocation.Progress)],
        { Text: var text } => [BroughtFiles.OfText(text)],
    };
}
