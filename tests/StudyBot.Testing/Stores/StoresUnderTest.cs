using StudyBot.Chat.Platforms;
using StudyBot.Groups.Access;
using StudyBot.Groups.Audit;
using StudyBot.Groups.Reviews;
using StudyBot.Groups.Settings;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.Quizzes;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Reminders;
using StudyBot.Quizzes.Review;

namespace StudyBot.Testing.Stores;

/// <summary>The stores of one empty installation, as the contracts use them.</summary>
public abstract class StoresUnderTest : IAsyncDisposable
{
    public abstract ISourceStore Sources { get; }

    public abstract IFactStore Facts { get; }

    public abstract INameStore Names { get; }

    public abstract IReviewDesk Desk { get; }

    public abstract ISettingsStore Settings { get; }

    public abstract IAuditTrail Audit { get; }

    public abstract IGrantStore Grants { get; }

    public abstract ISpaceStore Spaces { get; }

    public abstract IGroupEraser Eraser { get; }

    public abstract IAdapterState Adapters { get; }

    public abstract IQuestionBank Questions { get; }

    public abstract IQuizSchedules QuizSchedules { get; }

    public abstract IQuizPosts QuizPosts { get; }

    public abstract IQuizMembers QuizMembers { get; }

    public abstract IReviewStore Reviews { get; }

    public abstract IDisputes Disputes { get; }

    public abstract IReminders Reminders { get; }

    public QuizStores Quizzes => new(Questions, QuizSchedules, QuizPosts, QuizMembers, Reviews, Disputes, Reminders);

    /// <summary>As a restart does; where nothing outlives the process, nothing.</summary>
    public virtual Task ReopenAsync() => Task.CompletedTask;

    /// <summary>How many originals are kept, over all groups.</summary>
    public abstract int CountOriginals();

    public abstract ValueTask DisposeAsync();
}
