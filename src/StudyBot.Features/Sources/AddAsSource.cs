using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;

namespace StudyBot.Features.Sources;

/// <summary>"Add as source" on a message: its files where it has any, else its text.</summary>
public sealed class AddAsSource(SourceAdding adding) : IMessageCommand
{
    internal const string Name = "Add as source";

    public MessageCommandSpec Spec { get; } = new(Name, Right.Propose, ResponseMode.Private, HasEffect: true);

    public async Task<Reply> HandleAsync(MessageInvocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var files = FilesOf(invocation.Message);
        return Reply.Show(files.IsEmpty
            ? AddingCards.NothingInMessage()
            : await adding.AddAsync(invocation.At, files, invocation.Progress, cancellationToken).ConfigureAwait(false));
    }

    private static ImmutableArray<IncomingFile> FilesOf(QuotedMessage message) =>
        !message.Files.IsDefaultOrEmpty ? [.. message.Files.Select(SourceAdding.Incoming)]
        : string.IsNullOrWhiteSpace(message.Text) ? []
        : [SourceAdding.IncomingText(message.Text)];
}
