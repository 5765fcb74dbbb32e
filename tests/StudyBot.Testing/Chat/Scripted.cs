using System.Collections.Immutable;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;

namespace StudyBot.Testing.Chat;

/// <summary>Handlers whose doing stands in the test itself.</summary>
public static class Scripted
{
    public static Card Said(string sentence, params ImmutableArray<CardControl> controls) => new("Said") { Parts = [new Paragraph(sentence)], Controls = controls };

    public static ICommand Command(string name, Func<Invocation, CancellationToken, Task<Reply>> handle, ResponseMode mode = ResponseMode.Public, Right right = Right.None, bool hasEffect = false, params ImmutableArray<Parameter> parameters) =>
        new ScriptedCommand(CommandSpec.Simple(name, $"What /{name} is for", $"/{name}{(parameters.Any(p => p.IsRequired) ? " word" : "")}", parameters, right, mode, hasEffect), handle);

    public static ICommand Command(string name, Func<Invocation, Reply> handle, ResponseMode mode = ResponseMode.Public, params ImmutableArray<Parameter> parameters) =>
        Command(name, (i, _) => Task.FromResult(handle(i)), mode, parameters: parameters);

    public static IButtonHandler Button(string action, Func<ButtonInvocation, CancellationToken, Task<Reply>> press, ResponseMode mode = ResponseMode.UpdateCard, bool hasEffect = false) =>
        new ScriptedButton(new ButtonSpec(action, Right.None, mode, hasEffect), press);

    public static IMessageCommand OnMessage(string name, Func<MessageInvocation, Reply> handle) =>
        new ScriptedMessageCommand(new MessageCommandSpec(name, Right.None, ResponseMode.Private, HasEffect: false), handle);

    private sealed class ScriptedCommand(CommandSpec spec, Func<Invocation, CancellationToken, Task<Reply>> handle) : ICompletingCommand
    {
        public CommandSpec Spec { get; } = spec;

        public Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken) => handle(invocation, cancellationToken);

        public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken) =>
            Task.FromResult<ImmutableArray<Completion>>([new Completion($"**{request.Typed}**", request.Typed + request.Others.Text("by"))]);
    }

    private sealed class ScriptedButton(ButtonSpec spec, Func<ButtonInvocation, CancellationToken, Task<Reply>> press) : IButtonHandler
    {
        public ImmutableArray<ButtonSpec> Buttons { get; } = [spec];

        public Task<Reply> PressAsync(ButtonInvocation invocation, CancellationToken cancellationToken) => press(invocation, cancellationToken);
    }

    private sealed class ScriptedMessageCommand(MessageCommandSpec spec, Func<MessageInvocation, Reply> handle) : IMessageCommand
    {
        public MessageCommandSpec Spec { get; } = spec;

        public Task<Reply> HandleAsync(MessageInvocation invocation, CancellationToken cancellationToken) => Task.FromResult(handle(invocation));
    }
}
