using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Review;

/// <summary>A member saw a question in practice.</summary>
public sealed record ReviewChange(GroupId Group, MemberId Member, QuestionId Question, Rating Rating, Instant At, EffectId Effect);
