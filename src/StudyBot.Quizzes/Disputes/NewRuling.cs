using NodaTime;
using StudyBot.Knowledge;
using StudyBot.Quizzes.Posts;

namespace StudyBot.Quizzes.Disputes;

/// <summary>A moderator's ruling on a question that was asked.</summary>
/// <param name="Follows">The number of the ruling that the moderator saw, 0 for none: another one since is not undone by this.</param>
public sealed record NewRuling(GroupId Group, PostId Post, Verdict Verdict, int Follows, MemberId By, Instant At, EffectId Effect);
