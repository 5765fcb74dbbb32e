using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Posts;

/// <summary>Takes a day's question, so that nobody else does.</summary>
/// <param name="HandledTo">The schedule has no more to do up to here; null where no schedule asked for it.</param>
/// <param name="Effect">Of the delivery that asked for it; null for the clock.</param>
public sealed record PostClaim(QuizPost Post, Instant? HandledTo, EffectId? Effect);
