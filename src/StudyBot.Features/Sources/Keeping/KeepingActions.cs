using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>The buttons by which something is done to a document that is there.</summary>
internal static class KeepingActions
{
    public const string Remove = "source-remove";
    public const string Restore = "source-restore";

    /// <summary>Turns the list of what can be had back.</summary>
    public const string TurnAside = "aside-turn";

    /// <summary>Opens the form for a new file, or a new text, in the place of a document.</summary>
    public const string HandInNew = "replace-hand-in";
    public const string PasteNew = "replace-paste";

    public const string Replace = "source-replace";

    /// <summary>Has it written on earlier answers that their text was replaced.</summary>
    public const string MarkEarlier = "replaced-mark";

    public static readonly ImmutableArray<ButtonSpec> All =
    [
        new(Remove, Right.Approve, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = RemovalCards.Gone() },
        new(Restore, Right.Approve, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = AsideCards.Gone() },
        new(TurnAside, Right.Approve, ResponseMode.UpdateCard, HasEffect: false),
        new(HandInNew, Right.Approve, ResponseMode.OpenForm, HasEffect: false),
        new(PasteNew, Right.Approve, ResponseMode.OpenForm, HasEffect: false),
        new(Replace, Right.Approve, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = WaitingCards.Gone() },
        new(MarkEarlier, Right.Approve, ResponseMode.UpdateCard, HasEffect: true),
    ];

    /// <summary>Of the group or of the library, which the second argument tells.</summary>
    public static EffectTarget ToRemove(SourceId source, GroupId group, UserId asker) =>
        new(Remove, [source.Hash.Value, OwnerOf(source)], group.Value, asker);

    /// <param name="asker">Null for every moderator.</param>
    public static EffectTarget ToRestore(SourceId source, GroupId group, UserId? asker) =>
        new(Restore, [source.Hash.Value, OwnerOf(source)], group.Value, asker);

    public static ReadTarget ToTurnAside(int page, UserId asker) => new(TurnAside, [page.ToString(CultureInfo.InvariantCulture)], asker);

    public static ReadTarget ToHandInNew(SourceId old, UserId asker) => new(HandInNew, [Shelf.DigestOf(old)], asker);

    public static ReadTarget ToPasteNew(SourceId old, UserId asker) => new(PasteNew, [Shelf.DigestOf(old)], asker);

    /// <summary>It is put there with what the card shows of it, or not at all.</summary>
    /// <param name="stated">What is to be stated of it there.</param>
    public static EffectTarget ToReplace(SourceId old, ContentHash document, StatedInfo? stated, UserId asker) =>
        new(Replace, [old.Hash.Value, document.Value, StatedPrint.Of(stated)], old.Group.Value, asker);

    /// <summary>Whether what is to be stated of the new one is still what the button's card showed.</summary>
    public static bool IsAsShown(ImmutableArray<string> arguments, StatedInfo? stated) => StatedPrint.IsAsShown(arguments, 2, stated);

    /// <param name="now">What was put in the place of another text.</param>
    public static EffectTarget ToMarkEarlier(SourceId now) => new(MarkEarlier, [now.Hash.Value], now.Group.Value);

    /// <summary>The source that a button to remove or restore names.</summary>
    public static SourceId SourceOf(ImmutableArray<string> arguments, GroupId group) => new(
        ButtonArguments.TextAt(arguments, 1) == GroupId.Library.Value ? GroupId.Library : group,
        new ContentHash(ButtonArguments.TextAt(arguments, 0)));

    private static string OwnerOf(SourceId source) => source.Group == GroupId.Library ? GroupId.Library.Value : "";
}
