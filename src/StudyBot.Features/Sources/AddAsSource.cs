using System.Collections.Immutable;
using System.Text;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Library;
using StudyBot.Features.Wording;

namespace StudyBot.Features.Sources;

/// <summary>"Add as source" on a message: its files where it has any, else its text.</summary>
public sealed class AddAsSource(SourceAdding adding) : IMessageCommand
{
    internal const string Name = "Add as source";

    /// <summary>So much of a text's beginning is its name, so that it is recognised in a list.</summary>
    private const int LongestName = 60;

    public MessageCommandSpec Spec { get; } = new(Name, Right.Propose, ResponseMode.Private, HasEffect: true);

    public async Task<Reply> HandleAsync(MessageInvocation invocation, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(invocation);
        var files = FilesOf(invocation.Message);
        return Reply.Show(files.IsEmpty
            ? AddingCards.NothingInMessage()
            : await adding.AddAsync(invocation.At, files, invocation.Progress, cancellationToken).ConfigureAwait(false));
    }

    private static ImmutableArray<IncomingFile> FilesOf(QuotedMessage message)
    {
        if (!message.Files.IsDefaultOrEmpty)
        {
            return [.. message.Files.Select(SourceAdding.Incoming)];
        }

        if (string.IsNullOrWhiteSpace(message.Text))
        {
            return [];
        }

        var name = CardText.Cut(CardText.OneLine(message.Text), LongestName);
        return [IncomingFile.OfBytes(SafeFileName.Of($"{name}.txt", "message.txt"), Encoding.UTF8.GetBytes(message.Text))];
    }
}
