namespace StudyBot.Features.Naming;

/// <summary>What one command says of the things that it knows.</summary>
/// <param name="Noun">"person".</param>
/// <param name="Question">Where nothing was asked: "Which person?"</param>
/// <param name="Hint">What to say after the command: "a name".</param>
/// <param name="NoneCalled">"Nobody is called".</param>
/// <param name="None">That nothing fits.</param>
/// <param name="Advice">What else can be tried.</param>
/// <param name="NothingYet">Where the group has none at all.</param>
/// <param name="Or">Before the name of another that fits less well.</param>
internal sealed record NamedWords(string Noun, string Question, string Hint, string NoneCalled, string None, string Advice, string NothingYet, string Or = "Or:");
