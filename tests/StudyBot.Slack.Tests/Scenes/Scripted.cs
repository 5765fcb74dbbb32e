using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;
using StudyBot.Chat.Platforms;

namespace StudyBot.Slack.Tests.Scenes;

/// <summary>Handlers whose doing stands in the test itself.</summary>
internal static class Scripted
{
    public static Card Said(string sentence, params ImmutableArray<CardControl> controls) => new("Said") { Parts = [new Paragraph(sentence)], Controls = controls };

    public static ICommand Command(string name, Func<Invocation, CancellationToken, Task<Reply>> handle, ResponseMode mode = ResponseMode.Public, Right right = Right.None, bool hasEffect = false, params ImmutableArray<Parameter> parameters) =>
        new ScriptedCommand(CommandSpec.Simple(name, $"What /{name} is for", $"/{name}{(parameters.Any(p => p.IsRequired) ? " word" : "")}", parameters, right, mode, hasEffect), handle);

    public static ICommand Command(string name, Func<Invocation, Reply> handle, ResponseMode mode = ResponseMode.Public, params ImmutableArray<Parameter> parameters) =>
        Command(name, (i, _) => Task.FromResult(handle(i)), mode, parameters: parameters);

    public static IButtonHandler Button(string action, Func<ButtonInvocation, CancellationToken, Task<Reply>> press, ResponseMode mode = ResponseMode.UpdateCard) =>
        new ScriptedButton(new ButtonSpec(action, Right.None, mode, HasEffect: false), press);

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

/// <summary>A form to write something into: a title that may not be "bad", and a text.</summary>
internal sealed class PadForm : IFormHandler
{
    public static readonly Form Empty = new(
        "A pad",
        "Keep",
        new ReadTarget("pad", ["first"]),
        [new FormField("title", "Title", FormFieldKind.Line), new FormField("text", "Text", FormFieldKind.Text, IsRequired: false)]);

    public FormSpec Spec { get; } = new("pad", Right.None, ResponseMode.Public);

    public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken) =>
        Task.FromResult<ImmutableArray<FieldError>>(form.Answers.Texts["title"] == "bad" ? [new FieldError("title", "Not this one.")] : []);

    public Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken) =>
        Task.FromResult(Reply.Show(Scripted.Said($"Kept {form.Answers.Texts["title"]}, {form.Answers.Texts.GetValueOrDefault("text")}.")));
}

/// <summary>Greets whoever joins, and keeps what it heard.</summary>
internal sealed class Greeter : ISpaceListener
{
    private readonly TaskCompletionSource<SpaceId> left = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public List<string> Heard { get; } = [];

    public Task<SpaceId> Left => left.Task;

    public Task<Card?> JoinedAsync(SpaceJoined joined, CancellationToken cancellationToken)
    {
        Heard.Add($"joined {joined.Name}");
        return Task.FromResult<Card?>(Scripted.Said("Hello."));
    }

    public Task LeftAsync(SpaceLeft gone, CancellationToken cancellationToken)
    {
        left.TrySetResult(gone.At.Space!.Value);
        return Task.CompletedTask;
    }
}
