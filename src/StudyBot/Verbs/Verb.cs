using StudyBot.Chat.Cards;
using StudyBot.Knowledge;

namespace StudyBot.Verbs;

/// <summary>What the command line asks for. A closed family.</summary>
internal abstract record Verb
{
    private Verb()
    {
    }

    /// <summary>No verb: every platform that has a token; with no token at all, the terminal.</summary>
    public sealed record RunPlatforms(CommonOptions Common) : Verb;

    /// <summary>The terminal, whatever is configured.</summary>
    public sealed record Chat(CommonOptions Common) : Verb;

    public sealed record Index(CommonOptions Common, IReadOnlyList<string> Paths, GroupId Group) : Verb;

    /// <summary>Needs no data folder.</summary>
    public sealed record Extract(IReadOnlyList<string> Paths) : Verb;

    /// <summary>Needs no data folder: what stands in the paths is one group.</summary>
    public sealed record Questions(IReadOnlyList<string> Paths) : Verb;

    /// <summary>Needs no data folder: what is printed follows from the commands and the settings.</summary>
    public sealed record SlackManifest(CommonOptions Common) : Verb;

    /// <summary>A question, or one a line of standard input.</summary>
    /// <param name="IsJson">Questions and answers are objects, one a line.</param>
    /// <param name="Source">The name of an indexed file without its ending; null asks all.</param>
    /// <param name="Question">Null reads them from standard input.</param>
    public sealed record Ask(CommonOptions Common, bool IsJson, string? Source, string? Question) : Verb;

    /// <summary>Help or the version: printed to standard output, and that is all.</summary>
    public sealed record Show(string Text) : Verb;

    /// <summary>Not understood; the sentence says what and what to do, in one line and without what acts on a screen, whatever was typed.</summary>
    public sealed record WrongUsage(string Sentence) : Verb
    {
        public string Sentence { get; } = TextSafety.CleanLine(Sentence);
    }
}

/// <param name="DataFolder">Null where the command line names none.</param>
/// <param name="Settings">Such as <c>Discord:Token</c>, as given on the command line; never logged.</param>
internal sealed record CommonOptions(string? DataFolder, bool IsVerbose, IReadOnlyDictionary<string, string?> Settings)
{
    public static readonly CommonOptions None = new(null, false, new Dictionary<string, string?>());

    // A record's own text would show the tokens.
    public override string ToString() => $"{DataFolder} {IsVerbose}";
}
