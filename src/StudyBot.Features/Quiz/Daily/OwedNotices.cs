using StudyBot.Features.Quiz.Bank;
using StudyBot.Features.Quiz.Cards;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Daily;

namespace StudyBot.Features.Quiz.Daily;

/// <summary>
/// Tells moderators what they are owed. It stands with their schedule until it is told: what could not come because the platform could not be reached can as
/// a rule not be said then either.
/// </summary>
internal sealed class OwedNotices(FeaturePorts ports, QuestionKeeper keeper, QuizNotices notices)
{
    /// <returns>False where it is to be tried again.</returns>
    public async Task<bool> TellAsync(GroupSchedule schedule, CancellationToken cancellationToken)
    {
        var space = QuizPlaces.Read(schedule.Place).Space;
        foreach (var owed in schedule.Owed)
        {
            var card = owed switch
            {
                OwedNotice.Missed(var dates) => NoticeCards.Missed(dates),
                OwedNotice.NoQuestions(var date) => NoticeCards.NoQuestions(date, await ProposedAsync(schedule.Group, cancellationToken).ConfigureAwait(false)),
                OwedNotice.Unreachable(var date) => NoticeCards.Unreachable(date),
                OwedNotice.ExtraUnreachable => NoticeCards.ExtraUnreachable(),
                OwedNotice.InDoubt(var date, var reason) => NoticeCards.InDoubt(date, reason),
                OwedNotice.RefusedElsewhere(var date, var reason) => NoticeCards.RefusedElsewhere(date, reason),
                OwedNotice.Paused(var reason) => NoticeCards.Paused(reason),
                OwedNotice.AnswerRefused(var date, var reason) => NoticeCards.AnswerRefused(date, reason),
                OwedNotice.AnswerGone(var date) => NoticeCards.AnswerGone(date),
                _ => throw new System.Diagnostics.UnreachableException(),
            };
            if (!await notices.TellAsync(schedule.Group, space, card, isForChannelAlone: false, cancellationToken).ConfigureAwait(false))
            {
                return false;
            }

            await ports.Quizzes.Schedules.SettleAsync(schedule.Group, owed, CancellationToken.None).ConfigureAwait(false);
        }

        return true;
    }

    private async Task<int> ProposedAsync(GroupId group, CancellationToken cancellationToken)
    {
        var policy = QuizSettings.Of(await ports.Settings.ReadAsync(group, cancellationToken).ConfigureAwait(false)).Policy;
        return (await keeper.ReadAsync(group, cancellationToken).ConfigureAwait(false)).List.Count(q => policy.StandingOf(q) == BankStanding.Proposed);
    }
}
