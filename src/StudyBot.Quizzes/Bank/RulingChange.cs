using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Bank;

/// <summary>A moderator's word on a question of the bank.</summary>
public sealed record RulingChange(GroupId Group, QuestionId Question, QuestionRuling Ruling, EffectId Effect)
{
    /// <summary>The <see cref="QuestionRuling.PrintOf"/> of what whoever rules was shown: nobody undoes what they have not seen.</summary>
    public string Seen { get; init; } = "";
}
