using System.Collections.Frozen;
using System.Collections.Immutable;
using StudyBot.Chat.Forms;

namespace StudyBot.Chat.Commands;

/// <summary>All that can be asked of the bot. Made once at start, where anything wrong in it ends the program with a sentence.</summary>
public sealed class CommandCatalog
{
    private readonly FrozenDictionary<string, ICommand> commands;
    private readonly FrozenDictionary<string, (IButtonHandler Handler, ButtonSpec Spec)> buttons;
    private readonly FrozenDictionary<string, IFormHandler> forms;
    private readonly FrozenDictionary<string, IMessageCommand> messageCommands;

    /// <exception cref="CommandCatalogException">A name, description, parameter or example breaks a rule; the message says which.</exception>
    public CommandCatalog(
        IEnumerable<ICommand> commands,
        IEnumerable<IButtonHandler> buttons,
        IEnumerable<IFormHandler> forms,
        IEnumerable<IMessageCommand> messageCommands)
    {
        ImmutableArray<ICommand> allCommands = [.. commands];
        ImmutableArray<(IButtonHandler Handler, ButtonSpec Spec)> allButtons = [.. buttons.SelectMany(b => b.Buttons.Select(s => (b, s)))];
        ImmutableArray<IFormHandler> allForms = [.. forms];
        ImmutableArray<IMessageCommand> allMessageCommands = [.. messageCommands];
        CatalogRules.Check(
            allCommands,
            [.. allButtons.Select(b => b.Spec)],
            [.. allForms.Select(f => f.Spec)],
            [.. allMessageCommands.Select(m => m.Spec)]);

        Commands = [.. allCommands.Select(c => c.Spec).OrderBy(s => s.Name, StringComparer.Ordinal)];
        MessageCommands = [.. allMessageCommands.Select(m => m.Spec).OrderBy(s => s.Name, StringComparer.Ordinal)];
        this.commands = allCommands.ToFrozenDictionary(c => c.Spec.Name, StringComparer.Ordinal);
        this.buttons = allButtons.ToFrozenDictionary(b => b.Spec.Action, StringComparer.Ordinal);
        this.forms = allForms.ToFrozenDictionary(f => f.Spec.Action, StringComparer.Ordinal);
        this.messageCommands = allMessageCommands.ToFrozenDictionary(m => m.Spec.Name, StringComparer.Ordinal);
    }

    /// <summary>By name; what <c>/help</c> lists and adapters register.</summary>
    public ImmutableArray<CommandSpec> Commands { get; }

    public ImmutableArray<MessageCommandSpec> MessageCommands { get; }

    internal IEnumerable<string> CommandNames => Commands.Select(c => c.Name);

    public CommandSpec? FindSpec(string name) => commands.GetValueOrDefault(name)?.Spec;

    internal ICommand? FindCommand(string name) => commands.GetValueOrDefault(name);

    internal (IButtonHandler Handler, ButtonSpec Spec)? FindButton(string action) => buttons.TryGetValue(action, out var button) ? button : null;

    internal IFormHandler? FindForm(string action) => forms.GetValueOrDefault(action);

    internal IMessageCommand? FindMessageCommand(string name) => messageCommands.GetValueOrDefault(name);
}
