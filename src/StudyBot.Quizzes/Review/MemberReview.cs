using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Review;

/// <summary>What is remembered of a member and a question.</summary>
public sealed record MemberReview(QuestionId Question, ReviewState State);
