using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Questions;
using StudyBot.Quizzes.Review;

namespace StudyBot.Testing.Stores;

/// <summary>What <see cref="MemoryStores"/> remember of quizzes.</summary>
internal sealed class MemoryQuizzes
{
    public Dictionary<GroupId, Bank> Banks { get; } = [];

    public Dictionary<(GroupId Group, QuestionId Question), QuestionRuling> Rulings { get; } = [];

    public Dictionary<GroupId, GroupSchedule> Schedules { get; } = [];

    public Dictionary<PostId, QuizPost> Posts { get; } = [];

    /// <summary>Null where it was erased while its question is open.</summary>
    public Dictionary<(GroupId Group, PostId Post, MemberId Member), GivenAnswer?> Answers { get; } = [];

    public Dictionary<(GroupId Group, MemberId Member), QuizMember> Members { get; } = [];

    public Dictionary<(GroupId Group, MemberId Member, QuestionId Question), ReviewState> Reviews { get; } = [];

    /// <summary>What was remembered before each answer.</summary>
    public Dictionary<(GroupId Group, PostId Post, MemberId Member), ReviewState?> Before { get; } = [];

    public Dictionary<(GroupId Group, PostId Post, MemberId Member), Dispute> Disputes { get; } = [];

    /// <summary>What moderators were not told of.</summary>
    public HashSet<(GroupId Group, PostId Post)> Untold { get; } = [];

    /// <summary>The questions that a ruling on a post retired.</summary>
    public HashSet<(GroupId Group, QuestionId Question)> RetiredByRuling { get; } = [];

    public Dictionary<(GroupId Group, string Reason), Instant> Reminded { get; } = [];

    public Dictionary<GroupId, IReadOnlyDictionary<string, Instant>> Waiting { get; } = [];

    /// <summary>How many answers each forgetting erased.</summary>
    public Dictionary<EffectId, int> Erased { get; } = [];

    public bool Handled(GroupId group, Instant to, IReadOnlyList<OwedNotice> owed) => Change(group, schedule => (schedule with { HandledTo = to }).Owing(owed));

    public bool Owe(GroupId group, OwedNotice owed) => Change(group, schedule => schedule.Owing([owed]));

    public bool Change(GroupId group, Func<GroupSchedule, GroupSchedule> change)
    {
        if (!Schedules.TryGetValue(group, out var schedule))
        {
            return false;
        }

        Schedules[group] = change(schedule);
        return true;
    }

    public ReviewState Rate(GroupId group, MemberId member, QuestionId question, Rating rating, Instant at) =>
        Reviews[(group, member, question)] = ReviewPlan.Answer(Reviews.GetValueOrDefault((group, member, question)), rating, at);

    /// <summary>Where the member is named, the answer is shown anew.</summary>
    public void ShowWithout(GroupId group, MemberId member)
    {
        foreach (var post in Posts.Values.Where(post => post is { Stage: PostStage.Revealed, Named: { } named } && post.Group == group && named.Contains(member)).ToList())
        {
            Posts[post.Id] = post with { Stage = PostStage.Closed };
        }
    }

    public int Erase(GroupId group, MemberId member)
    {
        ShowWithout(group, member);
        var reviews = Reviews.Keys.Where(key => key.Group == group && key.Member == member).ToList();
        reviews.ForEach(key => Reviews.Remove(key));
        var answers = Answers.Where(pair => pair.Key.Group == group && pair.Key.Member == member && pair.Value is not null).Select(pair => pair.Key).ToList();
        foreach (var key in answers)
        {
            if (Posts.TryGetValue(key.Post, out var post) && post.IsOpen)
            {
                Answers[key] = null;
            }
            else
            {
                Answers.Remove(key);
            }
        }

        foreach (var key in Disputes.Keys.Where(key => key.Group == group && key.Member == member).ToList())
        {
            Disputes[key] = Disputes[key] with { Member = null, Why = null };
        }

        if (Members.TryGetValue((group, member), out var known))
        {
            Members[(group, member)] = known with { Name = null };
        }

        return reviews.Count + answers.Count;
    }

    public void Forget(GroupId group)
    {
        MemoryGroupStore.RemoveAll(Banks, key => key == group);
        MemoryGroupStore.RemoveAll(Rulings, key => key.Group == group);
        MemoryGroupStore.RemoveAll(Schedules, key => key == group);
        MemoryGroupStore.RemoveAll(Posts, key => Posts[key].Group == group);
        MemoryGroupStore.RemoveAll(Answers, key => key.Group == group);
        MemoryGroupStore.RemoveAll(Members, key => key.Group == group);
        MemoryGroupStore.RemoveAll(Before, key => key.Group == group);
        MemoryGroupStore.RemoveAll(Disputes, key => key.Group == group);
        MemoryGroupStore.RemoveAll(Reminded, key => key.Group == group);
        Waiting.Remove(group);
        Untold.RemoveWhere(post => post.Group == group);
        RetiredByRuling.RemoveWhere(question => question.Group == group);
        MemoryGroupStore.RemoveAll(Reviews, key => key.Group == group);
    }

    internal sealed class Bank(string print, IReadOnlyList<Question> made, CarriedIds carried)
    {
        public string Print { get; } = print;

        public IReadOnlyList<Question> Made { get; } = made;

        public CarriedIds Carried { get; } = carried;

        public IReadOnlyList<Question> Questions { get; } = carried.Apply(made);

        /// <summary>Null until first asked for, and after a ruling.</summary>
        public GroupQuestions? Given { get; set; }
    }
}
