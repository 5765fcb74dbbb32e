using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Scores;

namespace StudyBot.Features.Quiz.Learning;

/// <summary>How a group's members did in the questions of the days, as far as it may be told: what is open counts nowhere yet.</summary>
internal sealed class Standings
{
    private readonly List<ClosedAnswer> closed;
    private readonly HashSet<(MemberId, LocalDate)> answered;
    private readonly List<QuizDay> days;

    private Standings(IReadOnlyList<QuizPost> posts, IReadOnlyList<GivenAnswer> answers, IReadOnlyList<QuizMember> members, DateTimeZone zone, Instant now)
    {
        // What was ruled void counts as if it had not been asked.
        posts = [.. posts.Where(p => !p.IsVoid)];
        var byId = posts.ToDictionary(p => p.Id);
        closed =
        [
            .. answers.Where(a => byId.TryGetValue(a.Post, out var post) && !post.IsOpen)
                .Select(a => new ClosedAnswer(byId[a.Post].Judge(a), ClosedOn(byId[a.Post]))),
        ];
        answered = [.. answers.Where(a => byId.TryGetValue(a.Post, out var post) && post.IsDaily).Select(a => (a.Answer.Member, byId[a.Post].Date))];
        days =
        [
            .. posts.Where(p => p.IsDaily && p.Stage != PostStage.Claimed)
                .GroupBy(p => p.Date)
                .Select(d => new QuizDay(d.Key, d.All(p => !p.IsOpen), d.All(p => p.WasAnswerable))),
        ];
        Members = members.ToDictionary(m => m.Member);
        Today = now.InZone(zone).Date;

        // One that was withdrawn before its time, and stands after all, is closed already.
        LocalDate ClosedOn(QuizPost post) => Instant.Min(post.Closes ?? now, now).InZone(zone).Date;
    }

    public LocalDate Today { get; }

    public IReadOnlyDictionary<MemberId, QuizMember> Members { get; }

    public static async Task<Standings> ReadAsync(QuizStores stores, GroupId group, Instant now, CancellationToken cancellationToken)
    {
        var zone = (await stores.Schedules.FindAsync(group, cancellationToken).ConfigureAwait(false))?.Schedule.Zone ?? DateTimeZone.Utc;
        return new Standings(
            await stores.Posts.ListAsync(group, cancellationToken).ConfigureAwait(false),
            await stores.Posts.ListAnswersAsync(group, cancellationToken).ConfigureAwait(false),
            await stores.Members.ListAsync(group, cancellationToken).ConfigureAwait(false),
            zone,
            now);
    }

    public IReadOnlyList<BoardRow> BoardOf(BoardPeriod period) =>
        Board.Of(closed, period, Today, Members.Values.Where(m => m.IsOffBoard).Select(m => m.Member).ToHashSet());

    /// <summary>Points and answers of one member, whether on the board or not; null where there are none.</summary>
    public BoardRow? RowOf(MemberId member, BoardPeriod period) => Board.Of(closed.Where(a => a.Answer.Member == member), period, Today, new HashSet<MemberId>()) is [var row, ..] ? row : null;

    public Streak StreakOf(MemberId member) => Streak.Of(days, answered.Where(a => a.Item1 == member).Select(a => a.Item2).ToHashSet());

    public string NameOf(MemberId member) => Members.GetValueOrDefault(member)?.Name ?? "a member";
}
