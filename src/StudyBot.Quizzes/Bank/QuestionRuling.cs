using NodaTime;
using StudyBot.Knowledge;

namespace StudyBot.Quizzes.Bank;

/// <summary>What a moderator decided of a question. It outlives the question: one that is made again later has its ruling still.</summary>
/// <param name="IsApproved">False: retired.</param>
public sealed record QuestionRuling(bool IsApproved, MemberId By, Instant At);
