using System.Collections.Immutable;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>What a document is wanted for, kept in the buttons by which one of several is chosen.</summary>
/// <param name="Purpose">The subcommand.</param>
/// <param name="Extra">What it needs besides: a new title, or the hash of a document that waits.</param>
internal sealed record SourceErrand(string Purpose, string Extra = "")
{
    /// <summary>Choosing does it at once, so that its press must be kept.</summary>
    public bool HasEffect => Purpose is SourceCommand.Rename or SourceCommand.Reindex;

    /// <summary>What one that is chosen leads to.</summary>
    public ButtonTarget ToPick(SourceSummary source, UserId asker, string group) =>
        HasEffect ? HeldActions.ToDo(this, source.Id, group, asker) : HeldActions.ToPick(this, source.Id, asker);

    public static SourceErrand Read(ImmutableArray<string> arguments, int purpose, int extra) =>
        new(ButtonArguments.TextAt(arguments, purpose), ButtonArguments.TextAt(arguments, extra));
}
