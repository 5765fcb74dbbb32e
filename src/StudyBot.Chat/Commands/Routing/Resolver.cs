using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands.Routing;

/// <summary>Finds what an event asks for: by the grammar, by typed options, by an unsealed id.</summary>
internal sealed class Resolver(CommandCatalog catalog, ButtonSeals seals)
{
    public async Task<Resolution> ResolveAsync(ChatEvent chatEvent, SpaceId space, CancellationToken cancellationToken) => chatEvent switch
    {
        CommandTyped e => await ResolveAsync(e, space, cancellationToken),
        CommandInvoked e => await ResolveAsync(e, space, cancellationToken),
        ButtonPressed e => Resolve(e, await seals.OpenAsync(e.Id, space, e.At.Member.Id, cancellationToken)),
        FormSubmitted e => Resolve(e, await seals.OpenAsync(e.Id, space, e.At.Member.Id, cancellationToken)),
        MessageCommandInvoked e => Resolve(e),
        _ => throw new ArgumentException($"A {chatEvent.GetType().Name} asks for nothing to be run.", nameof(chatEvent)),
    };

    private async Task<Resolution> ResolveAsync(CommandTyped e, SpaceId space, CancellationToken cancellationToken) =>
        CommandLine.Read(e.Line, catalog, new CommandFiles(e.Files.IsDefault ? [] : e.Files, e.FindFile)) switch
        {
            LineReading.Understood u => new Resolution.Found(WorkOf(e.At, u.Command, u.Subcommand, u.Arguments, e.IsShared ? false : u.IsPrivate)),
            LineReading.WrongArguments wrong => await RefuseAsync(wrong, e.ExampleFile, space, cancellationToken),
            LineReading.UnknownSubcommand unknown => Refuse(unknown),
            LineReading.UnknownCommand unknown => new Resolution.Refused(RouterCards.UnknownCommand(unknown, HasHelp)),
            LineReading.EmptyLine => new Resolution.Refused(RouterCards.EmptyLine(HasHelp)),
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    private async Task<Resolution> ResolveAsync(CommandInvoked e, SpaceId space, CancellationToken cancellationToken)
    {
        if (catalog.FindSpec(e.Command) is not { } command)
        {
            return new Resolution.Refused(RouterCards.UnknownCommand(new LineReading.UnknownCommand(e.Command, []), HasHelp));
        }

        if (command.Find(e.Subcommand) is not { } subcommand)
        {
            return Refuse(new LineReading.UnknownSubcommand(command, e.Subcommand, []));
        }

        var read = ArgumentCheck.Run(subcommand, e.Arguments.Values, [], CommandFiles.None);
        return read.Errors.IsEmpty
            ? new Resolution.Found(WorkOf(e.At, command, subcommand, read.Arguments, e.IsShared ? false : read.IsPrivate))
            : await RefuseAsync(new LineReading.WrongArguments(command, subcommand, read.Errors), null, space, cancellationToken);
    }

    /// <summary>With a line that works as typed; where a file was meant, with one that names some file.</summary>
    private async Task<Resolution.Refused> RefuseAsync(
        LineReading.WrongArguments wrong, Func<string?>? exampleFile, SpaceId space, CancellationToken cancellationToken)
    {
        var example = wrong.Errors.Any(e => e.Problem == ArgumentProblem.NotAFile) && exampleFile?.Invoke() is { } path
            ? $"/{wrong.Command.Name} {wrong.Subcommand.Name}".TrimEnd() + $" {path}"
            : catalog.FindCommand(wrong.Command.Name) is { } command
                ? await Example.FindAsync(command, wrong.Subcommand, space, cancellationToken)
                : wrong.Subcommand.Example;
        return new Resolution.Refused(RouterCards.WrongArguments(wrong, example), wrong.Subcommand.Right);
    }

    private Resolution Resolve(ButtonPressed e, ButtonReading reading)
    {
        if (reading is ButtonReading.Refused refused)
        {
            var named = refused.Action is { } action ? catalog.FindButton(action)?.Spec : null;
            return new Resolution.Refused(named?.WhenGone ?? RouterCards.RefusedButton(refused.Why), named?.Right ?? Right.None);
        }

        var opened = (ButtonReading.Opened)reading;
        if (catalog.FindButton(opened.Action) is not var (handler, spec))
        {
            return new Resolution.Refused(RouterCards.RefusedButton(ButtonRefusal.OtherVersion));
        }

        return new Resolution.Found(new Work(
            $"button {spec.Action}",
            spec.Right,
            spec.Mode,
            null,
            spec.HasEffect,
            e,
            (progress, cancellationToken) =>
                handler.PressAsync(new ButtonInvocation(e.At, opened.Action, opened.Arguments, e.Message, progress), cancellationToken))
        {
            IsShared = e.IsShared,
        });
    }

    private Resolution Resolve(FormSubmitted e, ButtonReading reading)
    {
        if (reading is not ButtonReading.Opened opened)
        {
            return new Resolution.Refused(RouterCards.RefusedForm);
        }

        if (catalog.FindForm(opened.Action) is not { } handler)
        {
            return new Resolution.Refused(RouterCards.RefusedForm);
        }

        var form = new Forms.FormInvocation(e.At, opened.Arguments, e.Answers);
        return new Resolution.Found(new Work(
            $"form {handler.Spec.Action}",
            handler.Spec.Right,
            handler.Spec.Mode,
            null,
            HasEffect: true,
            e,
            (progress, cancellationToken) => handler.SubmitAsync(form with { Progress = progress }, cancellationToken))
        {
            ValidateAsync = cancellationToken => handler.ValidateAsync(form, cancellationToken),
        });
    }

    private Resolution Resolve(MessageCommandInvoked e)
    {
        if (catalog.FindMessageCommand(e.Command) is not { } command)
        {
            return new Resolution.Refused(RouterCards.UnknownCommand(new LineReading.UnknownCommand(e.Command, []), HasHelp));
        }

        return new Resolution.Found(new Work(
            $"message command {command.Spec.Name}",
            command.Spec.Right,
            command.Spec.Mode,
            null,
            command.Spec.HasEffect,
            e,
            (progress, cancellationToken) => command.HandleAsync(new MessageInvocation(e.At, e.Message, progress), cancellationToken)));
    }

    // What a command can do is listed for whoever may do some of it.
    private static Resolution.Refused Refuse(LineReading.UnknownSubcommand unknown) =>
        new(RouterCards.UnknownSubcommand(unknown), unknown.Command.Subcommands.Min(s => s.Right));

    private Work WorkOf(Circumstances at, CommandSpec command, Subcommand subcommand, Arguments arguments, bool? isPrivate)
    {
        var handler = catalog.FindCommand(command.Name) ?? throw new InvalidOperationException($"/{command.Name} has no handler.");

        // Kept in the form of typed options, so that a later version with another grammar reads the same arguments.
        var kept = isPrivate is { } said ? arguments.With(CommandLine.PrivateName, said) : arguments;
        return new Work(
            $"/{command.Name} {subcommand.Name}".TrimEnd(),
            subcommand.Right,
            subcommand.Mode,
            isPrivate,
            subcommand.HasEffect,
            new CommandInvoked(at, command.Name, subcommand.Name.Length > 0 ? subcommand.Name : null, kept),
            (progress, cancellationToken) => handler.HandleAsync(new Invocation(at, subcommand, arguments, progress), cancellationToken));
    }

    private bool HasHelp => catalog.FindSpec("help") is not null;
}
