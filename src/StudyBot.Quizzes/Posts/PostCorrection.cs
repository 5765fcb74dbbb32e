using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Posts;

/// <summary>
/// That a text was replaced by one which does not say any more what a question rests on: written on its post by a moderator's wish. It counts as it did, unless
/// moderators rule otherwise.
/// </summary>
public sealed record PostCorrection(MemberId By, Instant At);
