using StudyBot.Chat.Platforms;
using StudyBot.Groups.Access;
using StudyBot.Groups.Audit;
using StudyBot.Groups.Reviews;
using StudyBot.Groups.Settings;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Reminders;
using StudyBot.Quizzes.Review;

namespace StudyBot.Testing.Stores;

/// <summary>
/// Every port in memory, held to the same contracts as the real store: the fake for tests of features and of chat. One lock over all makes each
/// method all or nothing.
/// </summary>
public sealed class MemoryStores : StoresUnderTest
{
    private readonly MemoryState state = new();

    public MemoryStores()
    {
        Sources = new MemorySourceStore(state);
        Facts = new MemoryFactStore(state);
        Names = new MemoryNameStore(state);
        Desk = new MemoryReviewDesk(state);
        var groups = new MemoryGroupStore(state);
        Settings = groups;
        Audit = groups;
        Grants = new MemoryGrantStore(state);
        Spaces = groups;
        Eraser = groups;
        Adapters = new MemoryAdapterState(state);
        var quizzes = new MemoryQuizStore(state);
        Questions = quizzes;
        QuizSchedules = quizzes;
        QuizMembers = quizzes;
        Reviews = quizzes;
        QuizPosts = new MemoryQuizPosts(state);
        var disputes = new MemoryDisputes(state);
        Disputes = disputes;
        Reminders = disputes;
    }

    public override ISourceStore Sources { get; }

    public override IFactStore Facts { get; }

    public override INameStore Names { get; }

    public override IReviewDesk Desk { get; }

    public override ISettingsStore Settings { get; }

    public override IAuditTrail Audit { get; }

    public override IGrantStore Grants { get; }

    public override ISpaceStore Spaces { get; }

    public override IGroupEraser Eraser { get; }

    public override IAdapterState Adapters { get; }

    public override IQuestionBank Questions { get; }

    public override IQuizSchedules QuizSchedules { get; }

    public override IQuizPosts QuizPosts { get; }

    public override IQuizMembers QuizMembers { get; }

    public override IReviewStore Reviews { get; }

    public override IDisputes Disputes { get; }

    public override IReminders Reminders { get; }

    public override int CountOriginals() => state.Run(() => state.Sources.Keys.Concat(state.Aside.Keys).Concat(state.Held.Keys).Select(source => source.Hash).Distinct().Count(), default);


    public override ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
