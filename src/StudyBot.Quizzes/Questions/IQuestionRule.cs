using StudyBot.Quizzes.Questions.Material;

namespace StudyBot.Quizzes.Questions;

/// <summary>Makes the questions of one type.</summary>
internal interface IQuestionRule
{
    IEnumerable<Draft> Make(GroupMaterial material);
}
