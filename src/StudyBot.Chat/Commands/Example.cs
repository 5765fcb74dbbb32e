using StudyBot.Chat.Platforms;

namespace StudyBot.Chat.Commands;

/// <summary>The line that a command shows as its example.</summary>
public static class Example
{
    /// <summary>
    /// Of a command with living examples one of those, else its usual one where that is no more than its name, which asks nothing of the documents; null
    /// where no line would work. Of any other command its usual one.
    /// </summary>
    public static async Task<string?> FindAsync(ICommand command, Subcommand subcommand, SpaceId space, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(command);
        ArgumentNullException.ThrowIfNull(subcommand);
        return command is not ILivingExamples living
            ? subcommand.Example
            : await living.FindExampleAsync(space, subcommand, cancellationToken).ConfigureAwait(false)
                ?? (subcommand.Example == NameOf(command.Spec, subcommand) ? subcommand.Example : null);
    }

    private static string NameOf(CommandSpec spec, Subcommand subcommand) => $"/{spec.Name} {subcommand.Name}".TrimEnd();
}
