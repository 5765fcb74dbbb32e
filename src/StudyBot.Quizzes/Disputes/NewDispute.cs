using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Quizzes.Disputes;

public sealed record NewDispute(GroupId Group, PostId Post, MemberId Member, string? Why, Instant At, EffectId Effect);
