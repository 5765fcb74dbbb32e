namespace StudyBot.Chat.Commands;

/// <summary>What is wrong with one argument.</summary>
/// <param name="Name">The parameter's; empty for words that belong to none.</param>
/// <param name="Declared">Null for a name that is not declared.</param>
public sealed record ArgumentError(string Name, ArgumentProblem Problem, Parameter? Declared);
