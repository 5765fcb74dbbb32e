using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Cards;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Forms;

namespace StudyBot.Chat.Tests.Scenes;

/// <summary>Handlers whose doing stands in the test itself.</summary>
internal static class Scripted
{
    public static ICommand Command(CommandSpec spec, Func<Invocation, CancellationToken, Task<Reply>> handle) => new ScriptedCommand(spec, handle);

    /// <summary>A command of one word without parameters.</summary>
    public static ICommand Command(string name, Func<Invocation, Reply> handle, ResponseMode mode = ResponseMode.Public, Right right = Right.None, bool hasEffect = false) =>
        Command(CommandSpec.Simple(name, "For a test", $"/{name}", [], right, mode, hasEffect), (i, _) => Task.FromResult(handle(i)));

    public static IButtonHandler Button(
        string action,
        Func<ButtonInvocation, Reply> press,
        ResponseMode mode = ResponseMode.Private,
        Right right = Right.None,
        bool hasEffect = false) => new ScriptedButton(new ButtonSpec(action, right, mode, hasEffect), press);

    /// <summary>A button that is never to be pressed with success.</summary>
    public static IButtonHandler Button(ButtonSpec spec) => new ScriptedButton(spec, _ => throw new InvalidOperationException("It was pressed."));

    public static IMessageCommand OnMessage(MessageCommandSpec spec, Func<MessageInvocation, CancellationToken, Task<Reply>> handle) =>
        new ScriptedMessageCommand(spec, handle);

    public static Card Said(string sentence, params ImmutableArray<CardControl> controls) => new("Said") { Parts = [new Paragraph(sentence)], Controls = controls };

    private sealed class ScriptedCommand(CommandSpec spec, Func<Invocation, CancellationToken, Task<Reply>> handle) : ICommand
    {
        public CommandSpec Spec { get; } = spec;

        public Task<Reply> HandleAsync(Invocation invocation, CancellationToken cancellationToken) => handle(invocation, cancellationToken);
    }

    private sealed class ScriptedButton(ButtonSpec spec, Func<ButtonInvocation, Reply> press) : IButtonHandler
    {
        public ImmutableArray<ButtonSpec> Buttons { get; } = [spec];

        public Task<Reply> PressAsync(ButtonInvocation invocation, CancellationToken cancellationToken) => Task.FromResult(press(invocation));
    }

    private sealed class ScriptedMessageCommand(MessageCommandSpec spec, Func<MessageInvocation, CancellationToken, Task<Reply>> handle) : IMessageCommand
    {
        public MessageCommandSpec Spec { get; } = spec;

        public Task<Reply> HandleAsync(MessageInvocation invocation, CancellationToken cancellationToken) => handle(invocation, cancellationToken);
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

    public FormSpec Spec { get; init; } = new("pad", Right.None, ResponseMode.Private);

    public List<FormInvocation> Submitted { get; } = [];

    public Func<FormInvocation, CancellationToken, Task<ImmutableArray<FieldError>>> Validate { get; set; } = static (form, _) =>
        Task.FromResult<ImmutableArray<FieldError>>(form.Answers.Texts["title"] == "bad" ? [new FieldError("title", "Not this one.")] : []);

    public Task<ImmutableArray<FieldError>> ValidateAsync(FormInvocation form, CancellationToken cancellationToken) => Validate(form, cancellationToken);

    public Task<Reply> SubmitAsync(FormInvocation form, CancellationToken cancellationToken)
    {
        Submitted.Add(form);
        return Task.FromResult(Reply.Show(Scripted.Said($"Kept {form.Answers.Texts["title"]}.")));
    }
}
