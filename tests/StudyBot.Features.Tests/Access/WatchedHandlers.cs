using System.Collections.Immutable;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Testing.Chat;

namespace StudyBot.Features.Tests.Access;

/// <summary>The house's own handlers by what they say of themselves, each doing nothing but to tell that it ran.</summary>
internal sealed class WatchedHandlers
{
    private string? ran;

    /// <param name="real">What the features give to the router.</param>
    public WatchedHandlers(IEnumerable<object> real)
    {
        ImmutableArray<object> handlers = [.. real];
        All =
        [
            .. handlers.OfType<ICommand>().Select(c => new WatchedCommand(c.Spec, this)),
            .. handlers.OfType<IButtonHandler>().Select(b => new WatchedButtons(b.Buttons, this)),
            .. handlers.OfType<IFormHandler>().Select(f => new WatchedForm(f.Spec, this)),
            .. handlers.OfType<IMessageCommand>().Select(m => new WatchedMessageCommand(m.Spec, this)),
        ];
    }

    public ImmutableArray<object> All { get; }

    /// <summary>What ran since this was asked last; null for nothing.</summary>
    public string? TakeRan()
    {
        var was = ran;
        ran = null;
        return was;
    }

    private Task<Reply> Run(string what)
    {
        ran = what;
        return Task.FromResult(Reply.Privately(Scripted.Said("It ran.")));
    }

    private sealed class WatchedCommand(CommandSpec spec, WatchedHandlers watched) : ICompletingCommand
    {
        public CommandSpec Spec { get; } = spec;

        public Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken) => watched.Run($"/{Spec.Name} {invocation.Subcommand.Name}".TrimEnd());

        public Task<ImmutableArray<Completion>> CompleteAsync(CompletionRequest request, CancellationToken cancellationToken)
        {
            watched.ran = $"/{Spec.Name} {request.Subcommand.Name}".TrimEnd();
            return Task.FromResult<ImmutableArray<Completion>>([]);
        }
    }

    private sealed class WatchedButtons(ImmutableArray<ButtonSpec> specs, WatchedHandlers watched) : IButtonHandler
    {
        public ImmutableArray<ButtonSpec> Buttons { get; } = specs;

        public Task<Reply> PressAsync(ButtonInvocation press, CancellationToken cancellationToken) => watched.Run(press.Action);
    }

    private sealed class WatchedForm(FormSpec spec, WatchedHandlers watched) : IFormHandler
    {
        public FormSpec Spec { get; } = spec;

        public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken)
        {
            watched.ran = Spec.Action;
            return Task.FromResult<ImmutableArray<FieldError>>([]);
        }

        public Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken) => watched.Run(Spec.Action);
    }

    private sealed class WatchedMessageCommand(MessageCommandSpec spec, WatchedHandlers watched) : IMessageCommand
    {
        public MessageCommandSpec Spec { get; } = spec;

        public Task<Reply> HandleAsync(MessageInvocation invocation, CancellationToken cancellationToken) => watched.Run(Spec.Name);
    }
}
