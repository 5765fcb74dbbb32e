namespace StudyBot.Knowledge.Mentions.People;

/// <summary>One or several names that share a role, as indexes of tokens, half open.</summary>
/// <param name="End">The token after all of it.</param>
internal readonly record struct PersonMatch(IReadOnlyList<(int Start, int End)> Names, int RoleStart, int RoleEnd, int End, string Rule);
