using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using StudyBot.Chat.Buttons;
using StudyBot.Chat.Commands;
using StudyBot.Chat.Platforms;
using StudyBot.Features.Passages;
using StudyBot.Groups.Reviews;
using StudyBot.Knowledge;
using StudyBot.Knowledge.Documents;
using StudyBot.Knowledge.Facts;
using StudyBot.Quizzes.Bank;

namespace StudyBot.Features.Review;

/// <summary>
/// The buttons of the queue. Each ends with the <see cref="ReviewPlace"/> where it stands; those that decide of a fact begin with the fact, what was seen of it,
/// and the report that led there, if any.
/// </summary>
internal static class ReviewActions
{
    public const string Turn = "review-turn";
    public const string OpenFact = "review-fact";
    public const string Approve = "review-approve";
    public const string Hide = "review-hide";
    public const string HideText = "review-hide-text";
    public const string TakeBack = "review-undo";

    /// <summary>What was just decided; <see cref="TakeBack"/> is of whatever was said.</summary>
    public const string Undo = "review-back";
    public const string Edit = "review-edit";
    public const string Close = "review-close";
    public const string AskWhole = "review-whole";
    public const string ApproveWhole = "review-all";
    public const string RuleQuestion = "review-question";

    private const string Yes = "yes";
    private const string No = "no";
    private const char HiddenSign = 'h';
    private const char PassageSign = 'p';

    public static readonly ImmutableArray<ButtonSpec> All =
    [
        new(Turn, Right.Approve, ResponseMode.UpdateCard, HasEffect: false),
        new(OpenFact, Right.Approve, ResponseMode.UpdateCard, HasEffect: false),
        Deciding(Approve),
        Deciding(Hide),
        Deciding(HideText),
        Deciding(TakeBack),
        Deciding(Undo),
        new(Edit, Right.Approve, ResponseMode.OpenForm, HasEffect: false),
        Deciding(Close),
        new(AskWhole, Right.Approve, ResponseMode.UpdateCard, HasEffect: false),
        Deciding(ApproveWhole),
        Deciding(RuleQuestion),
    ];

    public static ReadTarget ToTurn(ReviewPlace place, UserId asker) => new(Turn, place.Arguments, asker);

    public static ReadTarget ToOpen(FactId fact, ReportId? report, ReviewPlace place, UserId asker) =>
        new(OpenFact, [fact.Value, report?.Value ?? "", .. place.Arguments], asker);

    /// <param name="action">One of those that decide of a fact.</param>
    public static EffectTarget ToDecide(string action, SeenFact seen, ReviewPlace place, GroupId group, UserId asker) =>
        new(action, [.. seen.Arguments, .. place.Arguments], group.Value, asker);

    /// <param name="seen">As it stands after what is undone.</param>
    /// <param name="before">As it stood before that.</param>
    public static EffectTarget ToUndo(SeenFact seen, FactRuling.Undo before, ReviewPlace place, GroupId group, UserId asker) =>
        new(Undo, [.. seen.Arguments, TextOf(before), .. place.Arguments], group.Value, asker);

    public static FactRuling.Undo UndoOf(ImmutableArray<string> arguments)
    {
        var before = ButtonArguments.TextAt(arguments, 3).Split(' ', 4);
        var approval = before is [_, var at, var against, var by] && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var ticks)
            ? new FactApproval(new MemberId(by), Instant.FromUnixTimeTicks(ticks)) { Against = [.. against.Split(',', StringSplitOptions.RemoveEmptyEntries)] }
            : null;
        return new FactRuling.Undo(Has(HiddenSign), Has(PassageSign), approval);

        bool Has(char sign) => before[0].Contains(sign, StringComparison.Ordinal);
    }

    public static ReadTarget ToEdit(SeenFact seen, ReviewPlace place, UserId asker) => new(Edit, [.. seen.Arguments, .. place.Arguments], asker);

    public static EffectTarget ToClose(ReportId report, ReviewPlace place, GroupId group, UserId asker) =>
        new(Close, [report.Value, .. place.Arguments], group.Value, asker);

    public static ReadTarget ToAskWhole(SourceId source, ReviewPlace place, UserId asker) => new(AskWhole, [Shelf.DigestOf(source), .. place.Arguments], asker);

    /// <param name="seen">Names the facts that whoever presses was told of.</param>
    public static EffectTarget ToApproveWhole(SourceId source, string seen, ReviewPlace place, GroupId group, UserId asker) =>
        new(ApproveWhole, [Shelf.DigestOf(source), seen, .. place.Arguments], group.Value, asker);

    public static EffectTarget ToRule(BankedQuestion banked, bool isApproved, ReviewPlace place, GroupId group, UserId asker) =>
        new(RuleQuestion, [banked.Question.Id.Value, isApproved ? Yes : No, QuestionRuling.PrintOf(banked.Ruling), .. place.Arguments], group.Value, asker);

    public static bool IsApproval(ImmutableArray<string> arguments) => ButtonArguments.TextAt(arguments, 1) == Yes;

    private static string TextOf(FactRuling.Undo before)
    {
        (bool Has, char Sign)[] signs = [(before.IsHidden, HiddenSign), (before.IsPassageHidden, PassageSign)];
        var text = string.Concat(signs.Where(sign => sign.Has).Select(sign => sign.Sign));
        return before.Approval is { } approval
            ? string.Create(CultureInfo.InvariantCulture, $"{text} {approval.At.ToUnixTimeTicks()} {string.Join(',', approval.Against)} {approval.By.Value}")
            : text;
    }

    private static ButtonSpec Deciding(string action) => new(action, Right.Approve, ResponseMode.UpdateCard, HasEffect: true) { WhenGone = ReviewCards.Gone() };
}
