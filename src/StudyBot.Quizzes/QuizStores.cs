using StudyBot.Quizzes.Bank;
using StudyBot.Quizzes.Daily;
using StudyBot.Quizzes.Members;
using StudyBot.Quizzes.Posts;
using StudyBot.Quizzes.Review;

namespace StudyBot.Quizzes;

/// <summary>All that quizzes keep, of whatever store.</summary>
public sealed record QuizStores(IQuestionBank Bank, IQuizSchedules Schedules, IQuizPosts Posts, IQuizMembers Members, IReviewStore Reviews);
