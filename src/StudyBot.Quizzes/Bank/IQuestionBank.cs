using StudyBot.Knowledge;
using StudyBot.Quizzes.Questions;

namespace StudyBot.Quizzes.Bank;

/// <summary>
/// The questions of each group. Groups that have the same sources (those that have added none) share one set. A question that says the same as one that the group had
/// keeps that one's id (<see cref="CarriedIds"/>), whatever id it was made under.
/// </summary>
public interface IQuestionBank
{
    /// <summary>The same object as long as nothing changes.</summary>
    Task<GroupQuestions> ReadAsync(GroupId group, CancellationToken cancellationToken);

    /// <summary>Puts a set in the place of the group's questions. Rulings stay, also those on questions that are gone.</summary>
    /// <param name="print">Names all that the set was made of: two sets with the same print are equal.</param>
    Task FillAsync(GroupId group, string print, IReadOnlyList<Question> questions, CancellationToken cancellationToken);

    /// <summary>Gives the group a set that another has already. False where there is none with this print, and nothing is changed.</summary>
    Task<bool> ShareAsync(GroupId group, string print, CancellationToken cancellationToken);

    /// <summary>
    /// A moderator's word, with its line in the audit trail and the effect's mark. False where the group has no such question, or somebody ruled on it
    /// since whoever rules saw it. An effect that is done already changes nothing.
    /// </summary>
    Task<bool> RuleAsync(RulingChange change, CancellationToken cancellationToken);
}
