using System.Collections.Immutable;
using System.Globalization;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Lookup;

namespace StudyBot.Features.Sources.Keeping;

/// <summary>
/// The buttons by which something is decided on a document that waits: of whoever brought it, and of moderators (<see cref="WaitingDocuments.FindAsync"/>). To let go
/// of what others brought is the moderators' alone.
/// </summary>
internal static class WaitingActions
{
    /// <summary>Shows it beside what it is nearest to.</summary>
    public const string Compare = "waiting-open";

    /// <summary>Shows what it says of itself.</summary>
    public const string Look = "waiting-look";

    /// <summary>Opens the form for what it says of itself.</summary>
    public const string Correct = "waiting-correct";

    public const string Add = "waiting-add";
    public const string Leave = "waiting-leave";

    /// <summary>Turns the list of all that waits in a group.</summary>
    public const string TurnAll = "waiting-all";

    /// <summary>Lets it go for all who brought it.</summary>
    public const string Decline = "waiting-decline";

    public static readonly ImmutableArray<ButtonSpec> All =
    [
        new(Compare, Right.Propose, ResponseMode.Private, HasEffect: false),
        new(Look, Right.Propose, ResponseMode.Private, HasEffect: false),
        new(Correct, Right.Propose, ResponseMode.OpenForm, HasEffect: false),
        new(Add, Right.Propose, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = WaitingCards.Gone() },
        new(Leave, Right.Propose, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = WaitingCards.Gone() },
        new(TurnAll, Right.Approve, ResponseMode.UpdateCard, HasEffect: false),
        new(Decline, Right.Approve, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = WaitingCards.Gone() },
    ];

    public static ReadTarget ToCompare(ContentHash waiting, UserId asker) => new(Compare, [waiting.Value], asker);

    public static ReadTarget ToLook(ContentHash waiting, UserId asker) => new(Look, [waiting.Value], asker);

    public static ReadTarget ToCorrect(ContentHash waiting, UserId asker) => new(Correct, [waiting.Value], asker);

    /// <summary>It is added with what the card shows of it, or not at all.</summary>
    /// <param name="near">What the card says is nearly the same; null where nothing was.</param>
    public static EffectTarget ToAdd(HeldDocument held, SourceSummary? near, UserId asker) => new(
        Add, [held.Hash.Value, StatedPrint.Of(held.Stated), near is null ? "" : Shelf.DigestOf(near.Id)], held.Group.Value, asker);

    public static EffectTarget ToLeave(ContentHash waiting, GroupId group, UserId asker) => new(Leave, [waiting.Value], group.Value, asker);

    public static ReadTarget ToTurnAll(int page, UserId asker) => new(TurnAll, [page.ToString(CultureInfo.InvariantCulture)], asker);

    public static EffectTarget ToDecline(ContentHash waiting, GroupId group, UserId asker) => new(Decline, [waiting.Value], group.Value, asker);

    /// <summary>Whether what is stated of it is still what the button's card showed.</summary>
    public static bool IsAsShown(ImmutableArray<string> arguments, HeldDocument held) => StatedPrint.IsAsShown(arguments, 1, held.Stated);

    /// <summary>Whether the button's card named this as nearly the same; so does a button of a time before it said what is.</summary>
    public static bool IsShownNear(ImmutableArray<string> arguments, SourceSummary near) => arguments.Length < 3 || arguments[2] == Shelf.DigestOf(near.Id);
}
