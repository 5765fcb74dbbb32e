using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Disputes;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Reminders;
using StudyBot.Quizzes.Review;

namespace StudyBot.Quizzes;

/// <summary>All that quizzes keep, of whatever store.</summary>
public sealed record QuizStores(
    IQuestionBank Bank, IQuizSchedules Schedules, IQuizPosts Posts, IQuizMembers Members, IReviewStore Reviews, IDisputes Disputes, IReminders Reminders);
