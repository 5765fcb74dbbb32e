using System.Collections.Immutable;
using NodaTime;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Settings;
using StudyBot.Quizzes.Bank;

namespace StudyBot.Features.Quiz;

/// <summary>What a group has chosen for its questions.</summary>
/// <param name="Open">How long a question takes answers.</param>
/// <param name="Grace">How late a question may still come.</param>
/// <param name="Moderators">Where moderators are told what went wrong; null for none.</param>
public sealed record QuizSettings(BankPolicy Policy, bool TellsAtOnce, Duration Open, Duration Grace, ChannelId? Moderators, bool NamesWinners)
{
    /// <summary>A busy minute, or a restart, is not late.</summary>
    private static readonly Duration OnTime = Duration.FromMinutes(10);

    public static readonly SwitchSetting Review = new(
        "quiz-review", "Questions are asked only after a moderator approved them with /quizadmin review.", Default: false);

    public static readonly NumberSetting Confidence = new(
        "quiz-confidence", "The least confidence, in percent, at which a question needs no approval.", Default: 60, Least: 0, Most: 100);

    public static readonly SwitchSetting AtOnce = new(
        "quiz-feedback-at-once", "Members learn right after their answer whether it was right; otherwise when the question closes.", Default: false);

    public static readonly NumberSetting OpenHours = new(
        "quiz-open-hours", "For how many hours a question takes answers, before its answer is shown.", Default: 20, Least: 1, Most: 72);

    public static readonly NumberSetting GraceHours = new(
        "quiz-grace-hours", "How many hours late the day's question may still come, if I was not there in time.", Default: 6, Least: 0, Most: 20);

    public static readonly ChannelSetting ModeratorsChannel = new(
        "quiz-moderators-channel",
        "Where I tell moderators what members report and dispute, which questions could not be posted and what runs short; without one, whoever made the schedule hears of disputes and of such questions.");

    public static readonly SwitchSetting Winners = new(
        "quiz-name-winners", "When the answer is shown, members who were right and agreed to be named are named.", Default: true);

    public static readonly ImmutableArray<Setting> All = [Review, Confidence, AtOnce, OpenHours, GraceHours, ModeratorsChannel, Winners];

    public static QuizSettings Of(GroupSettings settings) => new(
        new BankPolicy(Review.Read(settings) == true, Confidence.Read(settings) / 100.0),
        AtOnce.Read(settings) == true,
        Duration.FromHours(OpenHours.Read(settings)),
        Duration.Max(OnTime, Duration.FromHours(GraceHours.Read(settings))),
        ModeratorsChannel.Read(settings) is { } channel ? new ChannelId(channel) : null,
        Winners.Read(settings) != false);
}
