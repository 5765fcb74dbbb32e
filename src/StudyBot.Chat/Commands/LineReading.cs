using System.Collections.Immutable;

namespace StudyBot.Chat.Commands;

/// <summary>What a line of text says. A closed family.</summary>
public abstract record LineReading
{
    private LineReading()
    {
    }

    /// <param name="IsPrivate">What <c>private:</c> said; null where it does not stand.</param>
    public sealed record Understood(CommandSpec Command, Subcommand Subcommand, Arguments Arguments, bool? IsPrivate) : LineReading
    {
        /// <summary>What each parameter was given, by its name, as it was typed.</summary>
        public ImmutableDictionary<string, string> Given { get; init; } = ImmutableDictionary<string, string>.Empty;
    }

    /// <summary>Nothing but white space or a slash.</summary>
    public sealed record EmptyLine : LineReading;

    /// <param name="Nearest">Names of commands within a small distance, nearest first; may be empty.</param>
    public sealed record UnknownCommand(string Name, ImmutableArray<string> Nearest) : LineReading;

    /// <param name="Given">Null where no word follows the command.</param>
    public sealed record UnknownSubcommand(CommandSpec Command, string? Given, ImmutableArray<string> Nearest) : LineReading;

    /// <summary>The command is clear, its arguments are not.</summary>
    public sealed record WrongArguments(CommandSpec Command, Subcommand Subcommand, ImmutableArray<ArgumentError> Errors) : LineReading
    {
        /// <inheritdoc cref="Understood.Given"/>
        public ImmutableDictionary<string, string> Given { get; init; } = ImmutableDictionary<string, string>.Empty;
    }
}
