using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;

namespace StudyBot.Chat.Tests.Scenes;

/// <summary>Shows what it was given; completes its words.</summary>
internal sealed class EchoCommand : ICompletingCommand
{
    public static readonly ImmutableArray<Parameter> Parameters =
    [
        new("words", "What to say", IsRequired: true, IsCompleted: true),
        new("by", "Who says it"),
        new("times", "How often", ParameterKind.Number),
        new("loud", "With an exclamation mark", ParameterKind.Boolean),
        new("on", "On which day", ParameterKind.Date),
        new("tone", "In which tone", Choices: ["kind", "Stern"]),
    ];

    public CommandSpec Spec { get; } = CommandSpec.Simple("echo", "Says it again", "/echo hello there by:Anna", Parameters);

    /// <summary>What <c>CompleteAsync</c> gives; by default what was typed, once.</summary>
    public Func<CompletionRequest, CancellationToken, Task<ImmutableArray<Completion>>> Complete { get; set; } =
        static (request, _) => Task.FromResult<ImmutableArray<Completion>>([new(request.Typed, request.Typed)]);

    public Invocation? Last { get; private set; }

    public int Runs { get; private set; }

    public Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken)
    {
        Last = invocation;
        Runs++;
        return Task.FromResult(Reply.Show(new Card("Echo") { Parts = [new Paragraph(invocation.Arguments.Text("words") ?? "")] }));
    }

    public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken) => Complete(request, cancellationToken);
}
