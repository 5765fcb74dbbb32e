using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Bank;

/// <summary>A moderator's word on a question of the bank.</summary>
public sealed record RulingChange(GroupId Group, QuestionId Question, QuestionRuling Ruling, EffectId Effect)
{
    /// <summary>Only where nobody has ruled on it yet: who decides of several in a row has not seen what others ruled meanwhile.</summary>
    public bool IsFirst { get; init; }
}
