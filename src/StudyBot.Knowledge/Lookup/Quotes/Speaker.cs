using System.Collections.Immutable;

namespace StudyBot.Knowledge.Lookup.Quotes;

/// <summary>Everybody whom the sources call by one name: the same words, in whichever order they write them.</summary>
/// <param name="Name">As it is written most.</param>
internal sealed record Speaker(string Name, ImmutableArray<string> Aliases, ImmutableArray<string> Roles, int Quotes);
