using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>The buttons of the documents that a group holds, and of how one is found. What is done to one that was found has its own beside its deed.</summary>
internal static class HeldActions
{
    /// <summary>Opens the form for a text to paste.</summary>
    public const string Paste = "source-paste";

    /// <summary>Opens the form for a file.</summary>
    public const string HandIn = "source-hand-in";

    public const string TurnList = "held-turn";
    public const string TurnMatches = "held-match";
    public const string Pick = "held-pick";

    /// <summary>Picks one for what is done at once.</summary>
    public const string Do = "held-do";

    private const string Yes = "1";
    private const string No = "0";

    public static readonly ImmutableArray<ButtonSpec> All =
    [
        new(Paste, Right.Propose, ResponseMode.OpenForm, HasEffect: false),
        new(HandIn, Right.Propose, ResponseMode.OpenForm, HasEffect: false),
        new(TurnList, Right.Propose, ResponseMode.UpdateCard, HasEffect: false),
        new(TurnMatches, Right.Approve, ResponseMode.UpdateCard, HasEffect: false),
        new(Pick, Right.Approve, ResponseMode.UpdateCard, HasEffect: false),
        new(Do, Right.Approve, ResponseMode.UpdateCard, HasEffect: true),
    ];

    /// <param name="isChecked">What was said of whether it is looked at before it is added; null where nothing was.</param>
    public static ReadTarget ToPaste(UserId asker, bool? isChecked) => new(Paste, ArgumentsOf(isChecked), asker);

    /// <inheritdoc cref="ToPaste"/>
    public static ReadTarget ToHandIn(UserId asker, bool? isChecked) => new(HandIn, ArgumentsOf(isChecked), asker);

    public static ImmutableArray<string> ArgumentsOf(bool? isChecked) => isChecked is { } said ? [said ? Yes : No] : [];

    public static bool? IsChecked(ImmutableArray<string> arguments) => ButtonArguments.TextAt(arguments, 0) switch { Yes => true, No => false, _ => null };

    public static ReadTarget ToTurnList(int page, UserId asker) => new(TurnList, [Text(page)], asker);

    public static ReadTarget ToTurnMatches(SourceErrand errand, string name, int page, UserId asker) =>
        new(TurnMatches, [errand.Purpose, name.Length <= NameForm.LongestRead ? name : name[..NameForm.LongestRead], Text(page), errand.Extra], asker);

    public static ReadTarget ToPick(SourceErrand errand, SourceId source, UserId asker) => new(Pick, [errand.Purpose, Shelf.DigestOf(source), errand.Extra], asker);

    public static EffectTarget ToDo(SourceErrand errand, SourceId source, string group, UserId asker) =>
        new(Do, [errand.Purpose, source.Hash.Value, errand.Extra], group, asker);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
