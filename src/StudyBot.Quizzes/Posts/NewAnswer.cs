using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Posts;

/// <param name="Name">As others see the member now.</param>
/// <param name="Option">The index of what was pressed.</param>
/// <param name="Seen">The post that was pressed, where it is the one in its channel: of a post whose mark was cut off it is the mark.</param>
public sealed record NewAnswer(GroupId Group, PostId Post, MemberId Member, string Name, int Option, Instant At, EffectId Effect, PostMark? Seen = null);
