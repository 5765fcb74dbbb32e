using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Bank;

/// <summary>A moderator's word on a question of the bank.</summary>
public sealed record RulingChange(GroupId Group, QuestionId Question, QuestionRuling Ruling, EffectId Effect);
