using NodaTime;
using StudyBot.Groups.Audit;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;

namespace StudyBot.Testing.Stores;

/// <summary>The ports of quizzes in memory, but for the posts.</summary>
internal sealed class MemoryQuizStore(MemoryState state) : IQuestionBank, IQuizSchedules, IQuizMembers, IReviewStore
{
    public Task<GroupQuestions> ReadAsync(GroupId group, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (!state.Quizzes.Banks.TryGetValue(group, out var bank))
            {
                return GroupQuestions.None;
            }

            return bank.Given ??= new GroupQuestions(
                bank.Print,
                bank.Questions,
                [.. bank.Questions.Select(q => new BankedQuestion(q, state.Quizzes.Rulings.GetValueOrDefault((group, q.Id))))])
            {
                Carried = bank.Carried,
            };
        },
        cancellationToken);

    public Task FillAsync(GroupId group, string print, IReadOnlyList<Question> questions, CancellationToken cancellationToken) => state.RunAsync(
        () => Point(group, print, questions),
        cancellationToken);

    public Task<bool> ShareAsync(GroupId group, string print, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (state.Quizzes.Banks.Values.FirstOrDefault(bank => bank.Print == print) is not { } other)
            {
                return false;
            }

            return Point(group, print, other.Made);
        },
        cancellationToken);

    public Task<bool> RuleAsync(RulingChange change, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var bank = state.Quizzes.Banks.GetValueOrDefault(change.Group);
            var isKnown = bank?.Questions.Any(q => q.Id == change.Question) == true;
            var deed = $"rule {change.Question}";
            if (state.Deliveries.GetValueOrDefault(change.Effect.Value).Deed is { } done)
            {
                return isKnown && done == deed;
            }

            if (!isKnown || QuestionRuling.PrintOf(state.Quizzes.Rulings.GetValueOrDefault((change.Group, change.Question))) != change.Seen)
            {
                return false;
            }

            var ruling = change.Ruling;
            state.TryMark(change.Effect, deed);
            state.Quizzes.Rulings[(change.Group, change.Question)] = ruling;
            state.Quizzes.RetiredByRuling.Remove((change.Group, change.Question));
            bank!.Given = null;
            var action = ruling.IsApproved ? "question.approved" : "question.retired";
            state.Audit.Add(new AuditLine(change.Group, ruling.By, ruling.At, action, change.Question.Value, null));
            return true;
        },
        cancellationToken);

    public Task<IReadOnlyList<GroupSchedule>> ListAsync(CancellationToken cancellationToken) => state.RunAsync<IReadOnlyList<GroupSchedule>>(
        () => [.. state.Quizzes.Schedules.Values.OrderBy(s => s.Group.Value, StringComparer.Ordinal)],
        cancellationToken);

    public Task<GroupSchedule?> FindAsync(GroupId group, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Quizzes.Schedules.GetValueOrDefault(group), cancellationToken);

    public Task SetAsync(ScheduleChange change, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (!state.TryMark(change.Effect, "schedule"))
            {
                return false;
            }

            var made = new GroupSchedule(change.Group, change.Schedule, change.Place, change.By, change.At, change.At, null);
            state.Quizzes.Schedules[change.Group] = made.Owing(state.Quizzes.Schedules.GetValueOrDefault(change.Group)?.Resumed().Owed ?? []);
            var line = $"{change.Schedule.Time:HH:mm} {change.Schedule.Zone.Id} {string.Join(' ', change.Schedule.Days.Order())}";
            state.Audit.Add(new AuditLine(change.Group, change.By, change.At, "quiz.scheduled", change.Place.Value, line));
            return true;
        },
        cancellationToken);

    public Task<bool> PauseAsync(ScheduleSwitch by, CancellationToken cancellationToken) => state.RunAsync(
        () => !state.TryMark(by.Effect, "pause")
            ? state.Deliveries[by.Effect.Value].Deed == "pause"
            : Pause(by.Group, new SchedulePause(by.At, null)) && Audit(by, "quiz.paused"),
        cancellationToken);

    public Task<bool> ResumeAsync(ScheduleSwitch by, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (!state.TryMark(by.Effect, "resume"))
            {
                return state.Deliveries[by.Effect.Value].Deed == "resume";
            }

            if (state.Quizzes.Schedules.GetValueOrDefault(by.Group) is not { Pause: not null } paused)
            {
                return false;
            }

            state.Quizzes.Schedules[by.Group] = paused.Pause.Reason is null ? paused.Resumed() with { From = by.At, HandledTo = by.At } : paused.Resumed();
            return Audit(by, "quiz.resumed");
        },
        cancellationToken);

    public Task<bool> PauseAsync(RefusedPost refused, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (state.Quizzes.Schedules.GetValueOrDefault(refused.Group) is not { Pause: null } running || running.Place != refused.Place)
            {
                return false;
            }

            var paused = running with { Pause = new SchedulePause(refused.At, refused.Reason), HandledTo = refused.HandledTo(running.HandledTo) };
            state.Quizzes.Schedules[refused.Group] = paused.Owing([new OwedNotice.Paused(refused.Reason)]);
            return true;
        },
        cancellationToken);

    public Task HandledAsync(GroupId group, Instant to, IReadOnlyList<OwedNotice> owed, CancellationToken cancellationToken) => state.RunAsync(
        () => state.Quizzes.Handled(group, to, owed), cancellationToken);

    public Task OweAsync(GroupId group, OwedNotice owed, CancellationToken cancellationToken) => state.RunAsync(
        () => state.Quizzes.Owe(group, owed), cancellationToken);

    public Task SettleAsync(GroupId group, OwedNotice told, CancellationToken cancellationToken) => state.RunAsync(
        () => state.Quizzes.Change(group, schedule => schedule.Settled(told)), cancellationToken);

    Task<IReadOnlyList<QuizMember>> IQuizMembers.ListAsync(GroupId group, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<QuizMember>>(
            () =>
            [
                .. state.Quizzes.Members.Where(pair => pair.Key.Group == group).Select(pair => pair.Value)
                    .OrderBy(m => m.Member.Value, StringComparer.Ordinal),
            ],
            cancellationToken);

    Task<QuizMember?> IQuizMembers.FindAsync(GroupId group, MemberId member, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Quizzes.Members.GetValueOrDefault((group, member)), cancellationToken);

    public Task SetAsync(PrivacyChange change, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (!state.TryMark(change.Effect, "privacy"))
            {
                return false;
            }

            if (change.IsNamed == false)
            {
                state.Quizzes.ShowWithout(change.Group, change.Member);
            }

            var before = state.Quizzes.Members.GetValueOrDefault((change.Group, change.Member));
            state.Quizzes.Members[(change.Group, change.Member)] = new QuizMember(
                change.Member, change.Name, change.IsOffBoard ?? before?.IsOffBoard ?? false, change.IsNamed ?? before?.IsNamed ?? false);
            return true;
        },
        cancellationToken);

    public Task<int> ForgetAsync(GroupId group, MemberId member, IReadOnlySet<string> buttons, EffectId effect, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            if (!state.TryMark(effect, "forget answers"))
            {
                return state.Quizzes.Erased.GetValueOrDefault(effect);
            }

            MemoryGroupStore.RemoveAll(
                state.Buttons,
                token => state.Buttons[token] is var button && button.Group == group.Value && button.Allowed?.Value == member.Value && buttons.Contains(button.Action));
            return state.Quizzes.Erased[effect] = state.Quizzes.Erase(group, member);
        },
        cancellationToken);

    public Task<IReadOnlyList<MemberReview>> ListAsync(GroupId group, MemberId member, CancellationToken cancellationToken) =>
        state.RunAsync<IReadOnlyList<MemberReview>>(
            () =>
            [
                .. state.Quizzes.Reviews.Where(pair => pair.Key.Group == group && pair.Key.Member == member)
                    .Select(pair => new MemberReview(pair.Key.Question, pair.Value))
                    .OrderBy(review => review.State.Due)
                    .ThenBy(review => review.Question.Value, StringComparer.Ordinal),
            ],
            cancellationToken);

    public Task<ReviewState?> FindAsync(GroupId group, MemberId member, QuestionId question, CancellationToken cancellationToken) =>
        state.RunAsync(() => state.Quizzes.Reviews.GetValueOrDefault((group, member, question)), cancellationToken);

    public Task<ReviewState?> RateAsync(ReviewChange change, CancellationToken cancellationToken) => state.RunAsync(
        () =>
        {
            var key = (change.Group, change.Member, change.Question);
            var now = state.Quizzes.Reviews.GetValueOrDefault(key);
            return state.TryMark(change.Effect, "rate") && change.Apply(now) is { } rated ? state.Quizzes.Reviews[key] = rated : now;
        },
        cancellationToken);

    private bool Point(GroupId group, string print, IReadOnlyList<Question> made)
    {
        var before = state.Quizzes.Banks.GetValueOrDefault(group);
        state.Quizzes.Banks[group] = new MemoryQuizzes.Bank(print, made, (before?.Carried ?? CarriedIds.None).Follow(before?.Questions ?? [], made));
        return true;
    }

    private bool Pause(GroupId group, SchedulePause pause)
    {
        if (state.Quizzes.Schedules.GetValueOrDefault(group) is not { Pause: null } running)
        {
            return false;
        }

        state.Quizzes.Schedules[group] = running with { Pause = pause };
        return true;
    }

    private bool Audit(ScheduleSwitch by, string action)
    {
        state.Audit.Add(new AuditLine(by.Group, by.By, by.At, action, "quiz", null));
        return true;
    }
}
