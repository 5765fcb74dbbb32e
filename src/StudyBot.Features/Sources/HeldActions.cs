using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources;

/// <summary>The buttons of the documents that a group holds. One of them has an effect: it takes a document away.</summary>
internal static class HeldActions
{
    /// <summary>Opens the form for a text to paste.</summary>
    public const string Paste = "source-paste";

    /// <summary>Opens the form for a file.</summary>
    public const string HandIn = "source-hand-in";

    public const string TurnList = "held-turn";
    public const string TurnMatches = "held-match";
    public const string Pick = "held-pick";
    public const string Remove = "source-remove";

    public static readonly ImmutableArray<ButtonSpec> All =
    [
        new(Paste, Right.Propose, ResponseMode.OpenForm, HasEffect: false),
        new(HandIn, Right.Propose, ResponseMode.OpenForm, HasEffect: false),
        new(TurnList, Right.Propose, ResponseMode.UpdateCard, HasEffect: false),
        new(TurnMatches, Right.Approve, ResponseMode.UpdateCard, HasEffect: false),
        new(Pick, Right.Approve, ResponseMode.UpdateCard, HasEffect: false),
        new(Remove, Right.Approve, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = RemovalCards.Gone() },
    ];

    public static ReadTarget ToPaste(UserId asker) => new(Paste, [], asker);

    public static ReadTarget ToHandIn(UserId asker) => new(HandIn, [], asker);

    public static ReadTarget ToTurnList(int page, UserId asker) => new(TurnList, [Text(page)], asker);

    /// <param name="purpose">The subcommand that the document is picked for.</param>
    public static ReadTarget ToTurnMatches(string purpose, string name, int page, UserId asker) =>
        new(TurnMatches, [purpose, name.Length <= NameForm.LongestRead ? name : name[..NameForm.LongestRead], Text(page)], asker);

    public static ReadTarget ToPick(string purpose, SourceId source, UserId asker) => new(Pick, [purpose, Shelf.DigestOf(source)], asker);

    public static EffectTarget ToRemove(SourceId source, UserId asker) => new(Remove, [source.Hash.Value], source.Group.Value, asker);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
