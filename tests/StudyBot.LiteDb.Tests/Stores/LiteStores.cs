using Microsoft.Extensions.Logging.Abstractions;
using StudyBot.Chat.Platforms;
using StudyBot.Groups.Access;
using StudyBot.Groups.Audit;
using StudyBot.Groups.Reviews;
using StudyBot.Groups.Settings;
using StudyBot.Groups.Spaces;
using StudyBot.Knowledge.Lookup;
using StudyBot.Knowledge.Lookup.Naming;
using StudyBot.LiteDb.Opening;
using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Reminders;
using StudyBot.Quizzes.Review;
using StudyBot.Testing.Stores;

namespace StudyBot.LiteDb.Tests.Stores;

/// <summary>The real store in a folder that goes with it.</summary>
internal sealed class LiteStores : StoresUnderTest
{
    private readonly TemporaryFolder folder;
    private DataFolder opened;

    private LiteStores(TemporaryFolder folder, DataFolder opened)
    {
        this.folder = folder;
        this.opened = opened;
    }

    public override ISourceStore Sources => opened.Sources;

    public override IFactStore Facts => opened.Facts;

    public override INameStore Names => opened.Names;

    public override IReviewDesk Desk => opened.Reviews;

    public override ISettingsStore Settings => opened.Settings;

    public override IAuditTrail Audit => opened.Audit;

    public override IGrantStore Grants => opened.Grants;

    public override ISpaceStore Spaces => opened.Spaces;

    public override IGroupEraser Eraser => opened.Eraser;

    public override IAdapterState Adapters => opened.Adapters;

    public override IQuestionBank Questions => opened.Quizzes.Bank;

    public override IQuizSchedules QuizSchedules => opened.Quizzes.Schedules;

    public override IQuizPosts QuizPosts => opened.Quizzes.Posts;

    public override IQuizMembers QuizMembers => opened.Quizzes.Members;

    public override IReviewStore Reviews => opened.Quizzes.Reviews;

    public override IDisputes Disputes => opened.Quizzes.Disputes;

    public override IReminders Reminders => opened.Quizzes.Reminders;

    public static async Task<StoresUnderTest> OpenAsync()
    {
        var folder = new TemporaryFolder();
        return new LiteStores(folder, await OpenAsync(folder));
    }

    /// <summary>Closes and opens again.</summary>
    public override async Task ReopenAsync()
    {
        await opened.DisposeAsync();
        opened = await OpenAsync(folder);
    }

    public override int CountOriginals() => Directory.GetFiles(Path.Combine(folder.Path, "originals")).Length;

    public override async ValueTask DisposeAsync()
    {
        await opened.DisposeAsync();
        folder.Dispose();
    }

    private static async Task<DataFolder> OpenAsync(TemporaryFolder folder)
    {
        var outcome = await DataFolder.OpenAsync(new DataFolderOptions(folder.Path), NullLogger.Instance, TestContext.Current.CancellationToken);
        return Assert.IsType<DataFolderOutcome.Opened>(outcome).Folder;
    }
}
